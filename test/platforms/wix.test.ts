import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveStatic } from '@hono/node-server/serve-static';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { jwtIdentity } from '../../src/server/identity/jwt.js';
import { newShopper, openBrowser, seen, type Shopper } from '../e2e/shopper.js';
import { tokenFor, tokenSecret } from '../support/tokens.js';
import { addressed } from './pasted.js';
import { customer, openSite, type Site } from './site.js';
import { backendModules, bundled, imported, pageModules, runtime } from './wix-velo.js';

describe('The custom elements for Wix', () => {
  let files: string;
  let site: Site;
  let browser: Browser;
  let shopper: Shopper;

  before(async function () {
    this.timeout(240_000);
    files = await mkdtemp(join(tmpdir(), 'wix-'));
    site = await openSite({
      identify: jwtIdentity({ key: { secret: tokenSecret }, audience: 'shop' }),
      platform: (app) =>
        app
          .get('/velo/token', async (c) => c.text(await signed.loyaltyToken()))
          .use(
            '/files/*',
            // As the merchant's own host has to serve it.
            async (c, next) => {
              await next();
              c.header('access-control-allow-origin', '*');
            },
            serveStatic({ root: files, rewriteRequestPath: (path) => path.replace('/files', '') }),
          ),
    });
    Object.assign(globalThis, { wixBackend: { visitor, secret: tokenSecret } });
    signed = await imported(await bundled('examples/wix/loyalty.web.js', backendModules));
    await build({ logLevel: 'error', build: { emptyOutDir: false } });
    execFileSync(process.execPath, ['examples/wix/build.mjs', files]);
    browser = await openBrowser();
  });
  beforeEach(async () => {
    shopper = await newShopper(browser);
  });
  afterEach(async () => {
    await shopper.leave();
    expect(shopper.troubles).to.deep.equal([]);
  });
  after(async () => {
    await browser.close();
    await site.close();
    await rm(files, { recursive: true });
  });

  type Attributes = Readonly<Record<string, string>>;

  /** Who is signed in on the site, as its backend knows. */
  const visitor: { member: { readonly _id: string } | undefined } = { member: undefined };
  let signed: { readonly loyaltyToken: () => Promise<string> };

  /** As Wix does: the tag in a box of fixed size, its file as a script of its own, attributes set later by their names in lower case. */
  async function open(noun: string, attributes: Attributes, type = 'text/javascript'): Promise<void> {
    const { page } = shopper;
    const tag = `wix-loyalty-${noun}`;
    await page.goto(
      site.page(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title>
        <body><wix-custom-element id="box"></wix-custom-element></body></html>`),
    );
    await page.evaluate(
      ([name, address, how]) => {
        document.querySelector('#box')?.append(document.createElement(name));
        const script = document.createElement('script');
        Object.assign(script, { type: how, src: address });
        document.head.append(script);
      },
      [tag, `${site.cdn.replace('/cdn', '/files')}/${tag}.js`, type] as const,
    );
    await set({ baseurl: site.loyalty, ...attributes });
  }

  const set = (attributes: Attributes): Promise<void> =>
    shopper.page.evaluate((given) => {
      const element = document.querySelector('#box')?.firstElementChild;
      for (const [name, value] of Object.entries(given)) element?.setAttribute(name.toLowerCase(), value);
    }, attributes);

  const balance = '[part~="balance"]';

  it('are a file an element, complete in itself', () => {
    const nouns = readdirSync('src/elements').filter((noun) => noun !== 'provider');
    expect(readdirSync(files)).to.have.members(nouns.map((noun) => `wix-loyalty-${noun}.js`));
    for (const file of readdirSync(files)) {
      const code = readFileSync(join(files, file));
      expect(gzipSync(code).length, file).to.be.at.most(54_500);
      expect(code.toString()).not.to.match(/\bimport\(/);
    }
  });

  for (const type of ['text/javascript', 'module']) {
    it(`show the balance of whom the page's code names, loaded as ${type}`, async () => {
      await open('points-badge', { show: 'value', token: await tokenFor(customer) }, type);
      await seen(shopper.page.locator(balance), await site.balance());
      expect(shopper.requests.filter((request) => request.startsWith('GET /files'))).to.have.length(1);
    }).timeout(30_000);
  }

  it('wait for the token, and take an empty one for a guest', async () => {
    await open('points-badge', {});
    await shopper.page.locator('loyalty-points-badge:defined').waitFor({ state: 'attached' });
    expect(shopper.requests.filter((request) => request.includes('/loyalty/member'))).to.deep.equal([]);
    await set({ token: '' });
    await seen(shopper.page.locator('loyalty-points-badge'), 'Join Coffee Stars');
    await set({ token: await tokenFor(customer) });
    await seen(shopper.page.locator(balance), await site.balance());
    await set({ token: '' });
    await seen(shopper.page.locator('loyalty-points-badge'), 'Join Coffee Stars');
  }).timeout(30_000);

  it('ask for a new token when theirs is refused', async () => {
    await open('points-badge', {});
    const fresh = await tokenFor(customer);
    await shopper.page.evaluate((token) => {
      const element = document.querySelector('#box')?.firstElementChild;
      element?.addEventListener('loyalty-token-wanted', () => element.setAttribute('token', token));
    }, fresh);
    await set({ token: await tokenFor(customer, 'a secret of somebody else, also long enough') });
    await seen(shopper.page.locator(balance), await site.balance());
  }).timeout(30_000);

  it('are told by the code of the page who is there, and when somebody signs in', async () => {
    const { page } = shopper;
    visitor.member = undefined;
    await page.addInitScript({ content: runtime });
    await open('points-badge', {});
    const code = addressed(await bundled('examples/wix/page.js', pageModules), site);
    await page.addScriptTag({ type: 'module', content: code });
    await seen(page.locator('loyalty-points-badge'), 'Join Coffee Stars');
    visitor.member = { _id: customer };
    await page.evaluate('wixLogin()');
    await seen(page.locator(balance), await site.balance());
    expect(await page.locator('loyalty-points-badge').getAttribute('show')).to.equal('value expiring');
  }).timeout(30_000);

  it('take every input as an attribute in lower case without dashes, and tell by events', async () => {
    await open('rewards-list', { pagesize: '4', controls: 'sort', token: await tokenFor(customer) });
    const { page } = shopper;
    await seen(page.locator('loyalty-rewards-list').getByRole('listitem'), /\d/);
    expect(
      await page.locator('loyalty-rewards-list').evaluate((list) => (list as unknown as { pageSize: number }).pageSize),
    ).to.equal(4);
    const heard = page.evaluate(
      () =>
        new Promise((resolve) => {
          const element = document.querySelector('#box')?.firstElementChild;
          // What reaches the page's code is a copy.
          element?.addEventListener('loyalty-redeemed', (event) =>
            resolve(structuredClone((event as CustomEvent<unknown>).detail)),
          );
        }),
    );
    await shopper.enter(page.getByRole('button', { name: /^Redeem/ }).first());
    await shopper.enter(page.getByRole('dialog').getByRole('button', { name: /^Redeem/, disabled: false }));
    expect(await heard).to.have.nested.property('redemption.id');
  }).timeout(30_000);

  it('show all the others', async () => {
    for (const noun of [
      'tier-progress',
      'your-rewards',
      'feedback-form',
      'nps-survey',
      'csat-survey',
      'ces-survey',
      'expectation-survey',
    ]) {
      await open(noun, { token: await tokenFor(customer) });
      await shopper.page.locator(`loyalty-${noun}:defined`).waitFor({ state: 'attached' });
    }
  }).timeout(60_000);
});
