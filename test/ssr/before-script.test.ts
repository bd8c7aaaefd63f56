import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openBrowser } from '../e2e/shopper.js';
import { loaded } from './loaded.js';
import { openServedSite, type ServedSite } from './served-site.js';
import { elements, start } from './shown.js';

describe('A page that a server has rendered, before its script comes', function () {
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
    context = await browser.newContext({ viewport: { width: 800, height: 5000 }, reducedMotion: 'reduce' });
    site.asked.length = 0;
  });
  afterEach(() => context.close());

  async function rendered(member: string, shown = elements): Promise<string> {
    const { createPage } = await loaded();
    const page = createPage({ client: await site.clientOf(member), url: site.origin });
    const parts = await Promise.all(shown.map(([noun, attributes]) => page.render(noun, { attributes })));
    return parts.join('\n') + page.dataScript();
  }

  const isTakenUp = (page: Page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('*')]
        .filter(({ localName }) => localName.startsWith('loyalty-'))
        .every(({ shadowRoot }) => shadowRoot !== null && !shadowRoot.querySelector('style')),
    );

  it('keeps what was ticked and where the focus was before the script came', async () => {
    const token = await site.tokenOf('coffee-mid');
    const page = await context.newPage();
    await page.goto(site.page(await rendered('coffee-mid'), { script: start(token), isHeld: true }), {
      waitUntil: 'commit',
    });
    await page.locator('loyalty-nps-survey input[value="7"]').click();
    await page.locator('loyalty-rewards-list a, loyalty-tier-progress summary').first().focus();
    site.release();
    await isTakenUp(page);
    expect(await page.locator('loyalty-nps-survey input:checked').getAttribute('value')).to.equal('7');
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
    expect(focused).to.match(/^(a|summary)$/);
    // The element knows of it: it goes on to the next question.
    await page.locator('loyalty-nps-survey [part=primary]').click();
    await page.locator('loyalty-nps-survey textarea').waitFor();
  });

  it('keeps what was chosen from a list before the script came', async () => {
    const page = await context.newPage();
    const html = await rendered('coffee-mid', [
      ['feedback-form', { kind: 'complaint', topics: ['Delivery', 'Taste'] }],
      ['rewards-list', { controls: 'sort' }],
    ]);
    await page.goto(site.page(html, { script: start(await site.tokenOf('coffee-mid')), isHeld: true }), {
      waitUntil: 'commit',
    });
    await page.locator('loyalty-feedback-form select').selectOption('Taste');
    await page.locator('loyalty-rewards-list select').selectOption('name');
    site.release();
    await isTakenUp(page);
    expect(await page.locator('loyalty-feedback-form select').inputValue()).to.equal('Taste');
    expect(await page.locator('loyalty-rewards-list select').inputValue()).to.equal('name');
    // The elements know of it, too.
    await page.waitForFunction(() => document.querySelector('loyalty-rewards-list')?.sort === 'name');
  });

  it('reads its data from its own script, whatever else has that name', async () => {
    const page = await context.newPage();
    const stranger = '<p id="loyalty-data" hidden>{"initialData":{"member.get null":{"value":null,"asOf":9e15}}}</p>';
    const html = stranger + (await rendered('coffee-mid', [['points-badge', {}]]));
    await page.goto(site.page(html, { script: start(await site.tokenOf('coffee-mid')) }));
    await isTakenUp(page);
    expect(await page.locator('loyalty-points-badge [part=balance]').innerText()).to.match(/\d+ stars/);
    expect(site.asked).to.deep.equal([]);
  });

  it('has nothing left in it of a member who has signed out', async () => {
    const page = await context.newPage();
    const token = await site.tokenOf('coffee-mid');
    const script = `${start(token)}
      import { page } from '../../src/lit/page-client.ts';
      Object.assign(window, {
        again: hydrationData,
        signOut: () => page().client.signOut(),
        goOn: () => configure({ locale: 'en-GB' }),
      });`;
    await page.goto(site.page(await rendered('coffee-mid', [['points-badge', {}]]), { script }));
    await isTakenUp(page);
    await page.locator('loyalty-points-badge [part=amount]').filter({ hasText: /^\d+$/ }).waitFor();
    expect(await page.content()).not.to.contain('"member.get');
    type Shop = Record<'again' | 'signOut' | 'goOn', () => unknown>;
    expect(await page.evaluate(() => (window as unknown as Shop).again())).to.deep.equal({});
    await page.evaluate(() => (window as unknown as Shop).signOut());
    await page.locator('loyalty-points-badge a').first().waitFor();
    // The token is another's now, as far as the page knows: nothing of the first is shown before it is asked.
    await page.route('**/member', (route) => route.abort());
    await page.evaluate(() => (window as unknown as Shop).goOn());
    await page.locator('loyalty-points-badge [part=retry]').waitFor();
    expect(await page.locator('loyalty-points-badge').innerText()).not.to.match(/\d+ stars/);
  });
});
