import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { serveStatic } from '@hono/node-server/serve-static';
import { check } from '@shopify/theme-check-node';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { shopifyProxyIdentity } from '../../src/server/identity/shopify.js';
import { newShopper, openBrowser, seen, type Shopper } from '../e2e/shopper.js';
import { extension, renderBlock, schemaOf, throughProxy } from './shopify-storefront.js';
import { customer, openSite, type Site } from './site.js';

const proof = { secret: 'shpss_of_the_app', shop: 'tea-stars.myshopify.com' };
const blocks = readdirSync(join(extension, 'blocks')).map((file) => file.replace('.liquid', ''));
const elements = blocks.filter((block) => block !== 'embed');

describe('The Shopify theme app extension', () => {
  let assets: string;
  let site: Site;
  let browser: Browser;
  let shopper: Shopper;
  let signedIn = customer;

  before(async function () {
    this.timeout(180_000);
    assets = await mkdtemp(join(tmpdir(), 'shopify-assets-'));
    site = await openSite({
      identify: shopifyProxyIdentity(proof),
      platform: (app, loyalty) => {
        app.all('/apps/loyalty/*', (c) => loyalty(throughProxy(c.req.raw, { ...proof, customer: signedIn })));
        app.use(
          '/extensions/*',
          serveStatic({ root: assets, rewriteRequestPath: (path) => path.replace(/.*\//, '/') }),
        );
      },
    });
    execFileSync(process.execPath, ['examples/shopify/assets.mjs', assets]);
    browser = await openBrowser();
  });
  beforeEach(async () => {
    signedIn = customer;
    shopper = await newShopper(browser);
  });
  afterEach(async () => {
    await shopper.leave();
    expect(shopper.troubles).to.deep.equal([]);
  });
  after(async () => {
    await browser.close();
    await site.close();
    await rm(assets, { recursive: true });
  });

  /** A storefront with these blocks, and the embed switched on. */
  async function open(names: readonly string[], { language = 'en', settings = {} } = {}): Promise<void> {
    const how = { assets: `${site.cdn.replace('/cdn', '')}/extensions/1/loyalty-1/assets`, language };
    const rendered = await Promise.all(names.map((name) => renderBlock(name, { ...how, settings })));
    const embed = await renderBlock('embed', how);
    await shopper.page.goto(
      site.page(`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Tea</title></head>
        <body><main>${rendered.join('')}</main>${embed}</body></html>`),
    );
  }

  it('is approved by Shopify’s own linter', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shopify-check-'));
    await cp(extension, folder, { recursive: true });
    await cp(assets, join(folder, 'assets'), { recursive: true });
    // What it knows of Liquid and schemas comes with it; newer ones are not fetched.
    Object.assign(process.env, { SHOPIFY_TLD_ROOT: folder, XDG_CACHE_HOME: folder });
    const found = await check(folder, join(folder, '.theme-check.yml'));
    await rm(folder, { recursive: true });
    expect(found.map(({ check: name, uri, message }) => `${name} ${uri}: ${message}`)).to.deep.equal([]);
  }).timeout(60_000);

  it('has a block for each element, below the limit of thirty', () => {
    const nouns = readdirSync('src/elements').filter((noun) => noun !== 'provider');
    expect(elements).to.have.members(nouns);
    expect(blocks.length).to.be.at.most(30);
    expect(schemaOf('embed').target).to.equal('body');
  });

  it('shows the balance of the customer whom the proxy names', async () => {
    await open(['points-badge']);
    await seen(shopper.page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    expect(shopper.requests).to.include('GET /apps/loyalty/member');
  }).timeout(30_000);

  it('invites a visitor who is not signed in', async () => {
    signedIn = '';
    await open(['points-badge']);
    await seen(shopper.page.locator('loyalty-points-badge'), 'Join Coffee Stars');
  }).timeout(30_000);

  it('redeems through the proxy', async () => {
    await open(['rewards-list', 'your-rewards'], { settings: { heading: 'What your stars buy' } });
    const { page } = shopper;
    await seen(page.locator('h2'), 'What your stars buy');
    await shopper.enter(page.getByRole('button', { name: /^Redeem/ }).first());
    await shopper.enter(page.getByRole('dialog').getByRole('button', { name: /^Redeem/, disabled: false }));
    await page.locator('loyalty-your-rewards').getByRole('listitem').first().waitFor();
    expect(shopper.requests).to.include('POST /apps/loyalty/redemptions');
  }).timeout(30_000);

  it('shows every element, and says nothing in the console', async () => {
    const warnings: string[] = [];
    shopper.page.on('console', (message) => {
      if (message.type() === 'warning') warnings.push(message.text());
    });
    await open(elements);
    const { page } = shopper;
    for (const noun of elements) await page.locator(`loyalty-${noun}:defined`).waitFor({ state: 'attached' });
    await seen(page.locator('loyalty-tier-progress [part~="sentence"]'), / to /);
    await page.locator('loyalty-feedback-form').getByRole('radio').first().waitFor();
    await page.locator('loyalty-nps-survey').getByRole('radio').first().waitFor();
    expect(warnings).to.deep.equal([]);
  }).timeout(30_000);

  const settings = [
    {
      block: 'points-badge',
      settings: { show_pending: true, href: '/account?"' },
      said: { show: 'value pending expiring', href: '/account?"' },
    },
    {
      block: 'tier-progress',
      settings: { layout: 'vertical', compact: true },
      said: { layout: 'vertical', compact: 'true' },
    },
    {
      block: 'rewards-list',
      settings: { controls_sort: true, category: 'a"b', page_size: 8 },
      said: { controls: 'sort', category: 'a"b', 'page-size': '8' },
    },
    { block: 'your-rewards', settings: {}, said: { 'page-size': '3' } },
    {
      block: 'nps-survey',
      settings: { delay: 5, sample: 25, brand: 'Tea & Co', mode: 'popover' },
      said: { delay: '5000', sample: '0.25', brand: 'Tea & Co', mode: 'popover' },
    },
    { block: 'csat-survey', settings: { subject: 'your "last" order' }, said: { subject: 'your "last" order' } },
    { block: 'ces-survey', settings: { event: 'redeemed' }, said: { event: 'redeemed' } },
    { block: 'expectation-survey', settings: { survey_id: 'x' }, said: { 'survey-id': 'x' } },
    {
      block: 'feedback-form',
      settings: { topics: 'Delivery\nA "gift"', kind: 'idea' },
      said: { topics: '["Delivery","A \\"gift\\""]', kind: 'idea' },
    },
  ];
  for (const { block, settings: given, said } of settings) {
    it(`says in attributes what the merchant has set: ${block}`, async () => {
      const { page } = shopper;
      await page.setContent(await renderBlock(block, { assets: '', settings: given }));
      const element = page.locator(`loyalty-${block}`);
      for (const [name, value] of Object.entries(said)) expect(await element.getAttribute(name)).to.equal(value);
    });
  }

  it('speaks the language of the storefront, with words from its assets', async () => {
    await open(['points-badge'], { language: 'de' });
    await seen(shopper.page.locator('loyalty-points-badge'), /Sterne|läuft|wert/);
    expect(shopper.requests.filter((request) => /\/assets\/loader-words-de-/.test(request))).not.to.be.empty;
    expect(await renderBlock('embed', { assets: '', language: 'de' })).to.include('JavaScript eingeschaltet');
  }).timeout(30_000);

  it('tells nothing to whoever goes round the proxy', async () => {
    const answer = await fetch(`${site.loyalty}/member?logged_in_customer_id=${customer}&shop=${proof.shop}`);
    expect(answer.status).to.equal(401);
  });

  it('loads within what Shopify suggests, and nothing more on a page without an element', async () => {
    const loaded = () => shopper.requests.flatMap((request) => /\/assets\/([^?]+)/.exec(request)?.[1] ?? []);
    const weight = (files: readonly string[]): number =>
      files.reduce((sum, file) => sum + gzipSync(readFileSync(join(assets, file)), { level: 9 }).length, 0);
    await open([]);
    await shopper.page.waitForLoadState('networkidle');
    expect(loaded()).to.have.members(['loader.js', 'loyalty.css']);
    expect(weight(['loader.js'])).to.be.at.most(2048);
    expect(weight(loaded())).to.be.at.most(3072);
    // What comes a second later is no part of it, also where the balance takes longer than that.
    await shopper.page.addInitScript({
      content: `{ const { setTimeout: start } = window;
        window.setTimeout = (act, after = 0) => (after < 1000 ? start(act, after) : 0); }`,
    });
    await open(['points-badge']);
    await seen(shopper.page.locator('loyalty-points-badge [part~="balance"]'), await site.balance());
    const ofBadge = [...new Set(loaded())].filter((file) => file.endsWith('.js'));
    expect(weight(ofBadge)).to.be.at.most(35_000);
  }).timeout(30_000);
});
