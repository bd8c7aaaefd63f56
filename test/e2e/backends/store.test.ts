import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { backendNames } from '../../../demo/backends/backend.js';
import { openShop, type Shop } from '../shop.js';
import { newShopper, numberIn, openBrowser, seen, type Shopper } from '../shopper.js';

const patience = 180_000;

/** What the backend itself has by now, whatever the page says. */
interface Standing {
  readonly redeemed: number;
  readonly points: number;
}

describe('the store, on any backend', function () {
  this.timeout(patience);
  let browser: Browser;

  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const name of ['rest', ...backendNames]) {
    describe(`on ${name}`, () => {
      let shop: Shop;
      let shopper: Shopper;

      before(async () => {
        shop = await openShop(name);
        shopper = await newShopper(browser);
        shopper.page.setDefaultTimeout(60_000);
      });
      after(async () => {
        await shopper.leave();
        await shop.remove();
      });

      const purse = () => shopper.page.locator('header loyalty-points-badge [part="badge"] [part~="balance"]');
      const list = () => shopper.page.locator('loyalty-rewards-list');
      const dialog = () => list().getByRole('dialog');
      const standing = async () => (await (await fetch(`${shop.origin}/demo/coffee-stars/backend`)).json()) as Standing;

      it('shows a balance, which grows with an order and shrinks by one redemption, also after a reload', async () => {
        const { page } = shopper;
        await page.goto(`${shop.origin}/?member=mid`);
        const first = numberIn(await seen(purse(), /\d/));
        expect(await standing()).to.deep.equal({ redeemed: 0, points: first });

        await shopper.enter(page.getByRole('button', { name: 'Buy House blend' }));
        const earned = numberIn(await seen(page.locator('#thanks-earned'), /You earned \d+/));
        expect(earned).to.be.above(0);
        const rich = first + earned;
        await seen(purse(), new RegExp(`^\\s*${rich.toLocaleString('en')}\\s`));

        await shopper.enter(
          list()
            .getByRole('button', { name: /^Redeem / })
            .first(),
        );
        const confirm = dialog().getByRole('button', { name: /^Redeem \d/, disabled: false });
        await confirm.waitFor();
        const cost = numberIn((await confirm.textContent()) ?? '');
        await shopper.enter(confirm);
        await seen(dialog(), 'is yours');
        const left = new RegExp(`^\\s*${(rich - cost).toLocaleString('en')}\\s`);
        await seen(purse(), left);
        await shopper.enter(dialog().getByRole('button', { name: 'Close' }));

        await page.reload();
        await seen(purse(), left);
        await page.locator('loyalty-your-rewards [part~="card"]').first().waitFor();
        expect(await standing()).to.deep.equal({ redeemed: 1, points: rich - cost });
        expect(shopper.troubles).to.deep.equal([]);
      });
    });
  }
});
