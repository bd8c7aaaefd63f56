import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../e2e/shopper.js';
import { loaded, loadedLanguages } from './loaded.js';
import { differing, elements, inProvider, others, start } from './shown.js';
import { openServedSite, type ServedSite } from './served-site.js';

describe('A page that a server has rendered', function () {
  this.timeout(60_000);
  let site: ServedSite;
  let browser: Browser;
  let context: BrowserContext;

  before(async () => {
    site = await openServedSite();
    // A picture that has come is painted with what is around it, not when it has been decoded.
    browser = await openBrowser('--disable-checker-imaging');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 800, height: 5000 }, reducedMotion: 'reduce' });
    site.asked.length = 0;
  });
  afterEach(() => context.close());

  async function rendered(member?: string, shown = elements): Promise<string> {
    const { createPage } = await loaded();
    const page = createPage({ client: await site.clientOf(member), url: site.origin });
    const parts: string[] = [];
    for (const [noun, attributes] of shown) parts.push(await page.render(noun, { attributes }));
    return parts.join('\n') + page.dataScript();
  }

  const isTakenUp = (page: Page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('loyalty-'))
        .every(({ shadowRoot }) => shadowRoot !== null && !shadowRoot.querySelector('style')),
    );

  /** All of its markup is there, of which its script is the last. */
  const parsed = (page: Page) => page.locator('script[type=module]').waitFor({ state: 'attached' });

  /** Its pictures are there, and ready to be painted: one that is complete may still wait for that. */
  async function drawn(page: Page): Promise<void> {
    await page.waitForFunction(async () => {
      const pictures = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll('img') ?? []),
      ]);
      // One that has not begun yet may be complete, too.
      if (!pictures.every(({ complete, naturalWidth }) => complete && naturalWidth)) return false;
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
      return true;
    });
  }

  async function takenUp(html: string, script: string, slowness = 0): Promise<void> {
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
    });
    await page.goto(site.page(html, { script, isHeld: true, slowness }), { waitUntil: 'commit' });
    await parsed(page);
    await drawn(page);
    const before = await page.screenshot({ fullPage: true });
    await page.evaluate(() => {
      const kept = [...document.querySelectorAll('*')].flatMap((each) => [
        ...(each.shadowRoot?.querySelectorAll('[part]') ?? []),
      ]);
      Object.assign(window, { kept });
    });
    site.release();
    await isTakenUp(page);
    await drawn(page);
    const after = await page.screenshot({ fullPage: true });
    const gone = await page.evaluate(() =>
      (window as unknown as { readonly kept: Element[] }).kept
        .filter(({ isConnected }) => !isConnected)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );
    expect(gone).to.deep.equal([]);
    expect(site.asked).to.deep.equal([]);
    expect(troubles).to.deep.equal([]);
    expect(differing(before, after)).to.equal(0);
  }

  it('is taken up in place: the same nodes, the same pixels, and nothing is asked again', async () => {
    await takenUp(await rendered('coffee-mid'), start(await site.tokenOf('coffee-mid')));
  });

  it('is taken up in place in whatever form its elements have', async () => {
    await takenUp(await rendered('coffee-mid', others), start(await site.tokenOf('coffee-mid')));
  });

  it('is taken up in place for a guest', async () => {
    await takenUp(await rendered(undefined, [...elements, ...others]), start(null));
  });

  it('is taken up in place though parts of the script come late', async () => {
    const html = await rendered('coffee-mid', [...elements, ...others]);
    await takenUp(html, start(await site.tokenOf('coffee-mid')), 1000);
  });

  it('is taken up in place inside a provider', async () => {
    const html = `<loyalty-provider base-url="/api/coffee-stars">${await rendered('coffee-mid')}</loyalty-provider>`;
    await takenUp(html, inProvider(await site.tokenOf('coffee-mid')));
  });

  it('can be read where scripts are off, and shows nothing that would need one', async () => {
    const silent = await browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await silent.newPage();
      await page.goto(site.page(await rendered('coffee-mid'), { script: start(null) }));
      const seen = async (selector: string) => (await page.locator(selector).allInnerTexts()).join(' ');
      expect(await seen('loyalty-points-badge [part=badge]')).to.match(/276 stars|\d+ stars/);
      expect(await seen('loyalty-tier-progress [part~=sentence]')).to.match(/stars to Gold/);
      expect(await seen('loyalty-rewards-list [part=name]')).to.contain('Oat cookie');
      expect(await seen('loyalty-rewards-list [part=cost]')).to.contain('60 stars');
      expect(await seen('loyalty-nps-survey [part=question]')).to.contain('How likely are you to recommend');
      expect(await page.locator('button:visible, input:visible, textarea:visible, select:visible').count()).to.equal(0);
    } finally {
      await silent.close();
    }
  });

  it('shows what is new where the server knew something older, and asks for what is stale', async () => {
    const token = await site.tokenOf('coffee-mid');
    const page = await context.newPage();
    const html = (await rendered('coffee-mid'))
      .replaceAll(/"asOf":\d+/g, '"asOf":1')
      .replaceAll('"amount":276', '"amount":999');
    await page.goto(site.page(html, { script: start(token) }));
    await isTakenUp(page);
    await page.locator('loyalty-points-badge [part=amount]').filter({ hasText: /^\d+$/ }).waitFor();
    await page.waitForFunction(
      () => !document.querySelector('loyalty-points-badge')?.shadowRoot?.textContent.includes('999'),
    );
    expect(site.asked).to.include('GET /member');
  });

  it('stays as it is where no client comes', async () => {
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(
      site.page(await rendered('coffee-mid'), {
        script: "import '../../src/lit/hydrate.ts'; import '../../src/define.ts';",
      }),
    );
    await page.waitForFunction(() => customElements.get('loyalty-points-badge') !== undefined);
    await page.clock.fastForward(60_000);
    expect(await page.locator('loyalty-points-badge [part=balance]').innerText()).to.match(/\d+ stars/);
  });

  it('says so where it comes too late, and shows nothing twice', async () => {
    const token = await site.tokenOf('coffee-mid');
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    const script = `import '../../src/define.ts'; ${start(token)}`;
    await page.goto(site.page(await rendered('coffee-mid'), { script }));
    await page.locator('loyalty-points-badge [part=amount]').waitFor();
    expect(await page.locator('loyalty-points-badge [part=amount]').count()).to.equal(1);
    expect(await page.locator('loyalty-nps-survey fieldset').count()).to.equal(1);
    expect(said.join()).to.contain('import loyalty-elements/hydrate before');
  });

  it('is taken up under a policy for styles with a nonce, in a language that comes later', async () => {
    await loadedLanguages();
    const { createPage } = await loaded();
    const token = await site.tokenOf('coffee-mid');
    const served = createPage({
      client: await site.clientOf('coffee-mid'),
      locale: 'ja',
      nonce: 'n0nce',
      url: site.origin,
    });
    const body = (await served.render('tier-progress')) + (await served.render('points-badge')) + served.dataScript();
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    await page.goto(
      site.page(body, {
        lang: 'ja',
        isHeld: true,
        policy:
          "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-n0nce'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html",
        script: start(
          token,
          "import { addLanguages } from '../../src/lit/language-loading.ts'; import { ja } from '../../src/i18n/languages.ts'; addLanguages({ ja });",
        ),
      }),
      { waitUntil: 'commit' },
    );
    await page.waitForSelector('#loyalty-data', { state: 'attached' });
    const before = await page.screenshot();
    // As text: what makes the tests run would give a function in it a name of its own.
    await page.evaluate(`
      window.seen = [];
      (function look() {
        const element = document.querySelector('loyalty-tier-progress');
        const text = element.shadowRoot.textContent;
        if (getComputedStyle(element).visibility !== 'visible' || !/[\u3040-\u30ff]/.test(text)) seen.push(text);
        requestAnimationFrame(look);
      })()`);
    site.release();
    await isTakenUp(page);
    expect(await page.evaluate(() => (window as unknown as { readonly seen: string[] }).seen)).to.deep.equal([]);
    expect(differing(before, await page.screenshot())).to.equal(0);
    expect(troubles).to.deep.equal([]);
    expect(site.asked).to.deep.equal([]);
  });

  it('does the same for a browser in another time zone', async () => {
    const far = await browser.newContext({ timezoneId: 'Pacific/Kiritimati', locale: 'de-DE' });
    try {
      const token = await site.tokenOf('coffee-mid');
      const page = await far.newPage();
      await page.goto(site.page(await rendered('coffee-mid'), { script: start(token), isHeld: true }), {
        waitUntil: 'commit',
      });
      await page.waitForSelector('#loyalty-data', { state: 'attached' });
      await page.evaluate(() =>
        Object.assign(window, {
          kept: document.querySelector('loyalty-points-badge')?.shadowRoot?.querySelector('[part=badge]'),
        }),
      );
      site.release();
      await isTakenUp(page);
      expect(await page.evaluate(() => (window as unknown as { readonly kept: Element }).kept.isConnected)).to.equal(
        true,
      );
    } finally {
      await far.close();
    }
  });
});
