import { expect } from 'chai';
import { visits } from './shop.js';
import { numberIn, seen } from './shopper.js';

describe('buying', () => {
  const visit = visits('all tests');

  const purse = () => visit.shopper.page.locator('header loyalty-points-badge [part~="balance"]');
  const tier = () => visit.shopper.page.locator('loyalty-tier-progress [part~="sentence"]');
  const loads = () => visit.shopper.requests.filter((request) => /^GET \/(\?|$)/.test(request));

  it('moves the badge and the tier without a reload', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=mid`);
    const stars = numberIn(await seen(purse(), /\d+ stars/));
    const missing = numberIn(await seen(tier(), /to Gold/));

    await visit.shopper.enter(page.getByRole('button', { name: 'Buy House blend' }));

    await seen(page.getByRole('region', { name: 'Thank you, Mia.' }), 'You earned 48 stars.');
    await seen(purse(), `${String(stars + 48)} stars`);
    await seen(tier(), new RegExp(`^\\s*${String(missing - 48)} stars to Gold`));
    expect(loads()).to.have.length(1);
    expect(await page.locator('#thanks-title').evaluate((title) => title.matches(':focus'))).to.equal(true);
  }).timeout(30_000);

  it('crosses into the next tier', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=pending`);
    await seen(tier(), /to Gold/);
    const stars = numberIn(await seen(purse(), /stars/));
    for (const bought of [1, 2, 3]) {
      await visit.shopper.enter(page.getByRole('button', { name: 'Buy Hand grinder' }));
      await seen(purse(), `${String(stars + bought * 178)} stars`);
    }
    await seen(tier(), 'You are at the top');
  }).timeout(30_000);

  it('counts money and nights of a stay', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?programme=hotel-nights&member=mid`);
    const nights = page.locator('#account loyalty-points-badge[currency="nights"] [part~="balance"]');
    const points = numberIn(await seen(purse(), /points/));
    const before = numberIn(await seen(nights, /nights/));

    await visit.shopper.enter(page.getByRole('button', { name: 'Book Weekend' }));

    await seen(page.locator('#thanks-earned'), 'You earned 1,690 points and 2 nights.');
    await seen(purse(), `${(points + 1690).toLocaleString('en')} points`);
    await seen(nights, `${String(before + 2)} nights`);
  }).timeout(30_000);

  it('follows the member switch without a reload', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=top`);
    const top = await seen(purse(), /stars/);

    await visit.shopper.tabTo(page.getByRole('combobox', { name: 'Member' }));
    await page.keyboard.press('Home');
    await seen(page.locator('header loyalty-points-badge [part~="guest"]'), 'Join Coffee Stars');
    await seen(page.locator('#signed-in'), 'You are shopping as a guest.');
    await page.keyboard.type('Mia');
    await seen(page.locator('#signed-in'), 'Signed in as Mia');
    expect(await seen(purse(), /stars/)).not.to.equal(top);
    expect(loads()).to.have.length(1);
    expect(new URL(page.url()).searchParams.get('member')).to.equal('mid');
  }).timeout(30_000);

  it('sells to a guest, who is asked to join', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=guest`);
    await visit.shopper.enter(page.getByRole('button', { name: 'Buy Flat white' }));
    const thanks = page.getByRole('region', { name: 'Thank you.' });
    await seen(thanks, 'Members earn two stars for every dollar.');
    await seen(thanks, /Order \d+/);

    await visit.shopper.enter(thanks.getByRole('link', { name: 'Join Coffee Stars' }));
    await seen(page.locator('#signed-in'), 'Signed in as Noor');
    await seen(purse(), /\d+ stars/);
    expect(loads()).to.have.length(1);
  }).timeout(30_000);

  it('keeps what was bought over a restart', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=new`);
    const stars = numberIn(await seen(purse(), /stars/));
    await visit.shopper.enter(page.getByRole('button', { name: 'Buy Hand grinder' }));
    const order = numberIn(/Order (\d+)/.exec(await seen(page.locator('#thanks-summary'), /Order/))?.[1] ?? '');
    await page.goto(`${visit.shop.origin}/?member=guest`);
    await visit.shopper.enter(page.getByRole('button', { name: 'Buy Flat white' }));
    await seen(page.locator('#thanks-summary'), `Order ${String(order + 1)}`);
    await visit.shop.restart();
    await page.goto(`${visit.shop.origin}/?member=new`);
    await seen(purse(), `${String(stars + 178)} stars`);

    const { bought, guests } = await visit.shop.closeAndLook(async (db) => ({
      bought: await db.selectFrom('orders').selectAll().where('number', '=', String(order)).execute(),
      guests: await db
        .selectFrom('guestOrders')
        .selectAll()
        .where('number', '=', String(order + 1))
        .execute(),
    }));
    expect([bought.length, guests.length]).to.deep.equal([1, 1]);
    expect(bought[0]).to.include({ memberId: 'coffee-new', total: 8900 });
    expect(guests[0]).to.include({ programId: 'coffee-stars', total: 450 });
  }).timeout(30_000);
});
