import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { jwtIdentity } from '../../src/server/identity/jwt.js';
import { newShopper, openBrowser, seen, type Shopper } from '../e2e/shopper.js';
import { tokenFor, tokenSecret } from '../support/tokens.js';
import { addressed } from './pasted.js';
import { customer, openSite, type Site } from './site.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

interface Bodies {
  readonly inline: { readonly sourceCode: string; readonly version: string };
  readonly hosted: { readonly hostedLocation: string; readonly integrityHash: string; readonly version: string };
  readonly applied: Readonly<Record<string, string>>;
}

describe('What is pasted into Webflow', () => {
  let site: Site;
  let browser: Browser;
  let shopper: Shopper;
  let footer: string;
  let bodies: Bodies;

  before(async function () {
    this.timeout(180_000);
    site = await openSite({
      identify: jwtIdentity({ key: { secret: tokenSecret }, audience: 'shop' }),
      platform: (app) => {
        app.get('/account/token', async (c) => c.text(await tokenFor(customer)));
        app.get(`/cdn/${version}/:file`, (c) =>
          c.body(readFileSync(`dist/cdn/${c.req.param('file')}`), 200, { 'content-type': 'text/javascript' }),
        );
      },
    });
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/inventory.ts', '--hashes']);
    const paste = (...options: readonly string[]) =>
      execFileSync(process.execPath, ['examples/webflow/paste.mjs', ...options], { encoding: 'utf8' });
    footer = addressed(paste(), site).replaceAll('https://loyalty.example', site.origin);
    bodies = JSON.parse(addressed(paste('api'), site).replaceAll('https://loyalty.example', site.origin)) as Bodies;
    browser = await openBrowser();
  });
  beforeEach(async () => {
    shopper = await newShopper(browser);
  });
  afterEach(() => shopper.leave());
  after(async () => {
    await browser.close();
    await site.close();
  });

  const embed = readFileSync('examples/webflow/embed.html', 'utf8');

  /** A published page: a div with a custom attribute, an HTML embed, and the code of the footer. */
  const open = (code: string) =>
    shopper.page.goto(
      site.page(`<!doctype html><html lang="en" data-wf-site="1"><meta charset="utf-8"><title>Shop</title><body>
        <div data-loyalty="points-badge" class="w-layout-blockcontainer w-container"></div>
        <div class="w-embed">${embed}</div>${code}</body></html>`),
    );

  it('runs one file of one version, proved by its hash', async () => {
    await open(footer);
    await seen(shopper.page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    await seen(shopper.page.locator('loyalty-rewards-list').getByRole('listitem'), /\d/);
    expect(await shopper.page.locator('loyalty-rewards-list').getAttribute('controls')).to.equal('sort');
    const kit = shopper.requests.filter((request) => request.includes('/cdn/'));
    expect(kit).to.deep.equal([`GET /cdn/${version}/loyalty-elements.iife.js`]);
    expect(shopper.troubles).to.deep.equal([]);
  }).timeout(30_000);

  it('runs nothing that has another hash, and leaves the page as it was', async () => {
    await open(footer.replace(/sha384-..../, 'sha384-AAAA'));
    await shopper.page.waitForLoadState('networkidle');
    expect(await shopper.page.locator('loyalty-points-badge').count()).to.equal(0);
    expect(shopper.troubles.join()).to.include('integrity');
  }).timeout(30_000);

  it('fits into what an app may register: inline code of 2,000 characters, a hosted script with its version and hash', async () => {
    const { inline, hosted, applied } = bodies;
    expect(inline.sourceCode.length).to.be.at.most(2000);
    expect([inline.version, hosted.version]).to.deep.equal([version, version]);
    expect(hosted.hostedLocation).to.include(`/${version}/`);
    const attributes = Object.entries(applied).map(([name, value]) => `${name}="${value}"`);
    await open(`<script>${inline.sourceCode}</script>
      <script src="${hosted.hostedLocation}" integrity="${hosted.integrityHash}" crossorigin="anonymous" ${attributes.join(' ')}></script>`);
    await seen(shopper.page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    expect(shopper.troubles).to.deep.equal([]);
  }).timeout(30_000);
});
