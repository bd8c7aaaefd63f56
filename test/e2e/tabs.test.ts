import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { visits } from './shop.js';
import { numberIn, seen } from './shopper.js';

/** Milliseconds in which a tab has come to rest, however busy the machine is. */
const patience = 30_000;

describe('two tabs of one shop', () => {
  const visit = visits('all tests');

  const purse = (page: Page) => page.locator('header loyalty-points-badge [part~="balance"]');

  it('show the same balance after a redemption in one, without a reload of the other', async function () {
    this.timeout(90_000);
    const { page } = visit.shopper;
    const other = await page.context().newPage();
    const asked: string[] = [];
    other.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await Promise.all([page, other].map((each) => each.goto(`${visit.shop.origin}/?member=mid`)));
    const before = numberIn(await seen(purse(other), /\d+ stars/));
    await seen(purse(page), `${String(before)} stars`);

    // A tab listens when its page has come to rest: then it asks again for what this one calls stale.
    const first = asked.length;
    const heard = () => asked.slice(first).some((path) => path.endsWith('/member'));
    const refresh = () => page.evaluate(() => document.dispatchEvent(new Event('loyalty-refresh')));
    for (const end = Date.now() + patience; !heard() && Date.now() < end;) {
      await refresh();
      await other.evaluate(() => new Promise(requestAnimationFrame));
    }
    expect(heard()).to.equal(true);

    const list = page.locator('loyalty-rewards-list');
    await visit.shopper.enter(list.getByRole('button', { name: 'Redeem Any hot drink' }));
    await visit.shopper.enter(
      list.getByRole('dialog').getByRole('button', { name: 'Redeem 100 stars', disabled: false }),
    );
    await seen(purse(other), `${String(before - 100)} stars`);
    expect(asked.filter((path) => path === '/')).to.have.length(1);
  });
});
