import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Noun } from '../../src/ssr/ssr.js';
import { openBrowser } from '../e2e/shopper.js';
import { loaded } from './loaded.js';
import { openServedSite, type ServedSite } from './served-site.js';

const elements: readonly [Noun, Record<string, string | boolean>][] = [
  ['points-badge', { show: 'value pending expiring' }],
  ['tier-progress', {}],
  ['rewards-list', { 'page-size': '6' }],
  ['your-rewards', {}],
  ['nps-survey', {}],
  ['feedback-form', {}],
];

const start = (token: string | null, more = '') => `
  import { hydrationData } from '../../src/lit/hydrate.ts';
  import { configure } from '../../src/lit/page-client.ts';
  import '../../src/define.ts';
  ${more}
  configure({ baseUrl: '/api/coffee-stars', getToken: () => Promise.resolve(${JSON.stringify(token)}), ...hydrationData() });
`;

describe('A page that a server has rendered', function () {
  this.timeout(60_000);
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    site = await openServedSite();
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' });
    site.asked.length = 0;
  });
  afterEach(() => context.close());

  async function rendered(member?: string): Promise<string> {
    const { createPage } = await loaded();
    const page = createPage({ client: await site.clientOf(member), url: site.origin });
    const parts: string[] = [];
    for (const [noun, attributes] of elements) parts.push(await page.render(noun, { attributes }));
    return parts.join('\n') + page.dataScript();
  }

  const isTakenUp = (page: Page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('loyalty-'))
        .every(({ shadowRoot }) => shadowRoot !== null && !shadowRoot.querySelector('style')),
    );

  it('is taken up in place: the same nodes, the same pixels, and nothing is asked again', async () => {
    const token = await site.tokenOf('coffee-mid');
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    await page.goto(site.page(await rendered('coffee-mid'), { script: start(token), isHeld: true }), {
      waitUntil: 'commit',
    });
    await page.waitForSelector('loyalty-feedback-form');
    await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
    const before = await page.screenshot({ fullPage: true });
    await page.evaluate(() => {
      const kept = [...document.querySelectorAll('*')].flatMap((each) => [
        ...(each.shadowRoot?.querySelectorAll('[part]') ?? []),
      ]);
      Object.assign(window, { kept });
    });
    site.release();
    await isTakenUp(page);
    const after = await page.screenshot({ fullPage: true });
    const gone = await page.evaluate(() =>
      (window as unknown as { readonly kept: Element[] }).kept
        .filter(({ isConnected }) => !isConnected)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(gone).to.deep.equal([]);
    expect(site.asked).to.deep.equal([]);
    expect(troubles).to.deep.equal([]);
    expect(before.equals(after)).to.equal(true);
  });
});
