import { expect } from 'chai';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { openShop, type Shop } from './shop.js';
import { numberIn, seen } from './shopper.js';

const patience = 60_000;

/** What the member sees; asked of the page itself, because a driver's own waiting does not survive the cache. */
const sight = `(() => {
  const textOf = (tag, part) =>
    document.querySelector(tag)?.shadowRoot?.querySelector(part)?.textContent.replace(/\\s+/g, ' ').trim() ?? '';
  return {
    balance: textOf('header loyalty-points-badge', '[part~=balance]'),
    title: textOf('loyalty-rewards-list', 'dialog[open] [part=title]'),
    code: textOf('loyalty-rewards-list', 'dialog[open] [part=code]'),
    offers: textOf('loyalty-rewards-list', 'dialog[open] [part~=confirm]'),
  };
})()`;

interface Sight {
  readonly balance: string;
  readonly title: string;
  readonly code: string;
  readonly offers: string;
}

/** Looks until it is so; gives what is seen then, or at the last. */
async function look(page: Page, isSo: (sight: Sight) => boolean): Promise<Sight | undefined> {
  let last: Sight | undefined;
  for (const end = Date.now() + patience; Date.now() < end;) {
    // Between two pages nobody answers.
    last = await page.evaluate<Sight>(sight).catch(() => undefined);
    if (last && isSo(last)) break;
    await page.evaluate('new Promise(requestAnimationFrame)').catch(() => undefined);
  }
  return last;
}

async function goBack(page: Page): Promise<void> {
  const back = page.waitForEvent('framenavigated', { timeout: patience });
  await page.evaluate('history.back()').catch(() => undefined);
  await back;
}

describe('the back button', () => {
  let shop: Shop | undefined;
  let browser: Browser | undefined;

  before(async function () {
    this.timeout(120_000);
    shop = await openShop();
    browser = await chromium.launch({
      executablePath: await ensureChromium(),
      args: chromiumArgs,
      // The driver's own wish, not a browser's way.
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
  });

  after(async () => {
    await browser?.close();
    await shop?.remove();
  });

  // The browser may keep the page or load it anew, as it likes: the member sees the same.
  it('leads to what the ledger holds, where Confirm was left open and pressed on the next page [A6]', async () => {
    if (!shop || !browser) throw new Error('only while tests run');
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const list = page.locator('loyalty-rewards-list');
    const confirm = list.getByRole('dialog').getByRole('button', { name: 'Redeem 100 stars', disabled: false });

    const openDialog = async (path: string): Promise<number> => {
      await page.goto(`${shop?.origin ?? ''}${path}`);
      const stars = numberIn(await seen(page.locator('header loyalty-points-badge [part~="balance"]'), /\d+ stars/));
      await list.getByRole('button', { name: 'Redeem Any hot drink' }).click();
      await confirm.waitFor();
      return stars;
    };
    const before = await openDialog('/?member=mid');
    await openDialog('/?member=mid&again=1');
    await confirm.click();
    await seen(list.getByRole('dialog'), 'Any hot drink is yours');
    const code = (await seen(list.getByRole('dialog').locator('[part~="code"]'), /\S/)).trim();

    await goBack(page);
    const after = `${String(before - 100)} stars`;
    const wanted = { balance: after, title: 'Any hot drink is yours', code, offers: '' };
    const found = await look(page, ({ balance, title }) => balance.includes(after) && title === wanted.title);
    expect(found).to.deep.equal({ ...wanted, balance: found?.balance });
    expect(found?.balance).to.include(after);
    expect(await page.evaluate('location.search')).to.equal('?member=mid');
    await page.close();

    const entries = await shop.closeAndLook((db) =>
      db.selectFrom('ledgerEntries').selectAll().where('redemptionId', 'is not', null).execute(),
    );
    expect(entries.map(({ type, amount }) => ({ type, amount }))).to.deep.equal([{ type: 'spend', amount: -100 }]);
  }).timeout(240_000);
});
