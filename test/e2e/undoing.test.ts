import { expect } from 'chai';
import { visits } from './shop.js';
import { numberIn, seen } from './shopper.js';

/** Whether this browser keeps no wish whose outcome was not seen. Runs in the page. */
const hasNoWish = (): Promise<boolean> =>
  new Promise((resolve) => {
    const opening = indexedDB.open('loyalty-elements');
    opening.onsuccess = () => {
      const keys = opening.result.transaction('records').objectStore('records').getAllKeys();
      keys.onsuccess = () => {
        opening.result.close();
        resolve(!keys.result.some((key) => (key as string).includes('intent/')));
      };
    };
  });

describe('what was redeemed', () => {
  const visit = visits('each test');

  const purse = () => visit.shopper.page.locator('header loyalty-points-badge [part~="balance"]');
  const list = () => visit.shopper.page.locator('loyalty-rewards-list');
  const dialog = () => list().getByRole('dialog');
  const mine = () => visit.shopper.page.locator('loyalty-your-rewards');

  /** Redeems a hot drink and looks at its code. Gives the balance before. */
  async function redeemHotDrink(): Promise<number> {
    await visit.shopper.page.goto(`${visit.shop.origin}/?member=mid`);
    const stars = numberIn(await seen(purse(), /\d+ stars/));
    await seen(mine(), 'Nothing redeemed yet.');
    await visit.shopper.enter(list().getByRole('button', { name: 'Redeem Any hot drink' }));
    await visit.shopper.enter(dialog().getByRole('button', { name: 'Redeem 100 stars', disabled: false }));
    await seen(dialog(), 'Any hot drink is yours');
    return stars;
  }

  async function expectGivenBackOnce(stars: number): Promise<void> {
    await seen(purse(), `${String(stars)} stars`);
    const { redemptions, entries } = await visit.shop.closeAndLook(async (db) => ({
      redemptions: await db.selectFrom('redemptions').selectAll().execute(),
      entries: await db
        .selectFrom('ledgerEntries')
        .select(['type', 'amount'])
        .where('redemptionId', 'is not', null)
        .orderBy('occurredAt')
        .execute(),
    }));
    expect(redemptions.map(({ rewardId, status }) => [rewardId, status])).to.deep.equal([['hot-drink', 'cancelled']]);
    expect(entries).to.deep.equal([
      { type: 'spend', amount: -100 },
      { type: 'refund', amount: 100 },
    ]);
  }

  it('is undone in the dialog: points, badge and list follow, and the database has it once', async () => {
    const stars = await redeemHotDrink();
    await visit.shopper.enter(dialog().getByRole('button', { name: 'Undo' }));
    await seen(dialog(), 'You get 100 stars back');
    await visit.shopper.enter(dialog().getByRole('button', { name: 'Undo it' }));
    await seen(dialog(), 'Any hot drink is undone');
    await visit.shopper.page.keyboard.press('Escape');
    await seen(mine(), /Any hot drink\s+Undone/);
    await expectGivenBackOnce(stars);
  }).timeout(40_000);

  it('is there after a reload with the same code, and is undone once though each answer is cut off', async () => {
    const stars = await redeemHotDrink();
    const code = await seen(dialog().locator('[part~="code"]'), /\S/);
    await visit.shopper.enter(dialog().getByRole('button', { name: 'Close' }));
    await dialog().waitFor({ state: 'detached' });
    // Who reloads before it is stored that the code was seen is shown it once more.
    await visit.shopper.page.waitForFunction(hasNoWish);
    await visit.shopper.page.reload();
    await seen(mine(), 'Any hot drink');
    await visit.shopper.enter(mine().locator('summary'));
    expect(await seen(mine().locator('[part~="code"]'), /\S/)).to.equal(code);
    await mine().getByRole('img', { name: 'Code to scan' }).locator('path').waitFor({ state: 'attached' });

    for (let time = 0; time < 3; time += 1) await visit.shop.plan('redemptions.cancel', 'cut-after-commit');
    await visit.shopper.enter(mine().getByRole('button', { name: 'Undo' }));
    await visit.shopper.enter(mine().getByRole('button', { name: 'Undo it' }));
    await seen(mine(), 'Any hot drink is undone');
    await expectGivenBackOnce(stars);
  }).timeout(40_000);
});
