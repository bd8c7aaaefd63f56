import { expect } from 'chai';
import { visits } from './shop.js';
import { numberIn, seen } from './shopper.js';

describe('redeeming', () => {
  const visit = visits('each test');

  const purse = () => visit.shopper.page.locator('header loyalty-points-badge [part~="balance"]');
  const list = () => visit.shopper.page.locator('loyalty-rewards-list');
  const dialog = () => list().getByRole('dialog');

  /** Goes to the reward and presses Confirm. Gives the balance before. */
  async function redeemHotDrink(): Promise<number> {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=mid`);
    const stars = numberIn(await seen(purse(), /\d+ stars/));
    await visit.shopper.enter(list().getByRole('button', { name: 'Redeem Any hot drink' }));
    await seen(dialog(), `${String(stars - 100)} stars`);
    await visit.shopper.enter(dialog().getByRole('button', { name: 'Redeem 100 stars', disabled: false }));
    return stars;
  }

  /** Waits for the code, the lower balance, and looks whether the points were spent once. */
  async function expectRedeemedOnce(before: number): Promise<void> {
    await seen(dialog(), 'Any hot drink is yours');
    const code = await seen(dialog().locator('[part~="code"]'), /\S/);
    await seen(purse(), `${String(before - 100)} stars`);
    const { redemptions, entries } = await visit.shop.closeAndLook(async (db) => ({
      redemptions: await db.selectFrom('redemptions').selectAll().execute(),
      entries: await db.selectFrom('ledgerEntries').selectAll().where('redemptionId', 'is not', null).execute(),
    }));
    expect(redemptions).to.have.length(1);
    expect(redemptions[0]).to.include({ code, memberId: 'coffee-mid', rewardId: 'hot-drink', status: 'issued' });
    expect(entries.map(({ type, amount, redemptionId }) => ({ type, amount, redemptionId }))).to.deep.equal([
      { type: 'spend', amount: -100, redemptionId: redemptions[0]?.id },
    ]);
  }

  it('shows the code and spends the points once', async () => {
    const before = await redeemHotDrink();
    await expectRedeemedOnce(before);
  }).timeout(40_000);

  it('gives the focus back when the code was seen', async () => {
    await redeemHotDrink();
    await seen(dialog(), 'Any hot drink is yours');
    await visit.shopper.enter(dialog().getByRole('button', { name: 'Close' }));
    await dialog().waitFor({ state: 'detached' });
    const button = list().getByRole('button', { name: 'Redeem Any hot drink' });
    expect(await button.evaluate((element) => element.matches(':focus'))).to.equal(true);
  }).timeout(40_000);

  it('spends once when the first answer is cut off', async () => {
    await visit.shop.plan('redemptions.create', 'cut-after-commit');
    const before = await redeemHotDrink();
    await expectRedeemedOnce(before);
  }).timeout(40_000);

  it('spends once when the first answer is cut off and the page is reloaded at once', async () => {
    await visit.shop.plan('redemptions.create', 'cut-after-commit');
    const { page } = visit.shopper;
    const sent = page.waitForRequest((request) => request.method() === 'POST' && /\/redemptions$/.test(request.url()));
    const before = await redeemHotDrink();
    await sent;
    await page.reload();
    await expectRedeemedOnce(before);
  }).timeout(40_000);

  it('spends once when the page is reloaded in the middle', async () => {
    await visit.shop.plan('redemptions.create', 'slow-commit', 1000);
    const { page } = visit.shopper;
    const sent = page.waitForRequest((request) => request.method() === 'POST' && /\/redemptions$/.test(request.url()));
    const before = await redeemHotDrink();
    await sent;
    await page.reload();
    await expectRedeemedOnce(before);
  }).timeout(40_000);

  it('names after a reload what was not closed, also when the rewards come later', async () => {
    const before = await redeemHotDrink();
    await seen(dialog(), 'Any hot drink is yours');
    await visit.shop.plan('rewards.list', 'delay', 1000);
    await visit.shopper.page.reload();
    await expectRedeemedOnce(before);
  }).timeout(40_000);

  it('spends the amount that the member has chosen, and the ledger shows it', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=mid`);
    const stars = numberIn(await seen(purse(), /\d+ stars/));
    await visit.shopper.enter(list().getByRole('button', { name: 'Redeem Money off your next order' }));
    await seen(dialog(), 'worth $1.50');
    await visit.shopper.tabTo(dialog().getByRole('slider'));
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await seen(dialog(), 'worth $4.50');
    await visit.shopper.enter(dialog().getByRole('button', { name: 'Redeem 150 stars', disabled: false }));
    await seen(dialog(), 'Money off your next order is yours');
    await seen(purse(), `${String(stars - 150)} stars`);
    const entries = await visit.shop.closeAndLook((db) =>
      db.selectFrom('ledgerEntries').selectAll().where('redemptionId', 'is not', null).execute(),
    );
    expect(entries.map(({ type, amount, currency }) => ({ type, amount, currency }))).to.deep.equal([
      { type: 'spend', amount: -150, currency: 'stars' },
    ]);
  }).timeout(40_000);

  it('spends nothing when the member thinks better of it', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=mid`);
    const stars = await seen(purse(), /\d+ stars/);
    await visit.shopper.enter(list().getByRole('button', { name: 'Redeem Any hot drink' }));
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await seen(purse(), /stars/)).to.equal(stars);
    const rows = await visit.shop.closeAndLook((db) => db.selectFrom('redemptions').selectAll().execute());
    expect(rows).to.deep.equal([]);
  }).timeout(40_000);
});
