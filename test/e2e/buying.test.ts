import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openShop, type Shop } from './shop.js';
import { newShopper, numberIn, openBrowser, seen, type Shopper } from './shopper.js';

describe('buying', () => {
  let browser: Browser;
  let shop: Shop;
  let shopper: Shopper;

  before(async function () {
    this.timeout(120_000);
    browser = await openBrowser();
    shop = await openShop();
  });
  after(async () => {
    await browser.close();
    await shop.remove();
  });
  beforeEach(async () => {
    shopper = await newShopper(browser);
  });
  afterEach(async () => {
    expect(shopper.troubles).to.deep.equal([]);
    await shopper.leave();
  });

  const purse = () => shopper.page.locator('header loyalty-points-badge [part~="balance"]');
  const tier = () => shopper.page.locator('loyalty-tier-progress [part~="sentence"]');
  const loads = () => shopper.requests.filter((request) => /^GET \/(\?|$)/.test(request));

  it('moves the badge and the tier without a reload', async () => {
    const { page } = shopper;
    await page.goto(`${shop.origin}/?member=mid`);
    const stars = numberIn(await seen(purse(), /\d+ stars/));
    const missing = numberIn(await seen(tier(), /to Gold/));

    await shopper.enter(page.getByRole('button', { name: 'Buy House blend' }));

    await seen(page.getByRole('region', { name: 'Thank you, Mia.' }), 'You earned 48 stars.');
    await seen(purse(), `${String(stars + 48)} stars`);
    await seen(tier(), new RegExp(`^\\s*${String(missing - 48)} stars to Gold`));
    expect(loads()).to.have.length(1);
    expect(await page.locator('#thanks-title').evaluate((title) => title.matches(':focus'))).to.equal(true);
  }).timeout(30_000);

  it('crosses into the next tier', async () => {
    const { page } = shopper;
    await page.goto(`${shop.origin}/?member=pending`);
    await seen(tier(), /to Gold/);
    const stars = numberIn(await seen(purse(), /stars/));
    for (const bought of [1, 2, 3]) {
      await shopper.enter(page.getByRole('button', { name: 'Buy Hand grinder' }));
      await seen(purse(), `${String(stars + bought * 178)} stars`);
    }
    await seen(tier(), 'You are at the top');
  }).timeout(30_000);

  it('counts money and nights of a stay', async () => {
    const { page } = shopper;
    await page.goto(`${shop.origin}/?programme=hotel-nights&member=mid`);
    const nights = page.locator('#account loyalty-points-badge[currency="nights"] [part~="balance"]');
    const points = numberIn(await seen(purse(), /points/));
    const before = numberIn(await seen(nights, /nights/));

    await shopper.enter(page.getByRole('button', { name: 'Book Weekend' }));

    await seen(page.locator('#thanks-earned'), 'You earned 1,690 points and 2 nights.');
    await seen(purse(), `${(points + 1690).toLocaleString('en')} points`);
    await seen(nights, `${String(before + 2)} nights`);
  }).timeout(30_000);

  it('follows the member switch without a reload', async () => {
    const { page } = shopper;
    await page.goto(`${shop.origin}/?member=top`);
    const top = await seen(purse(), /stars/);

    await shopper.tabTo(page.getByRole('combobox', { name: 'Member' }));
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
    const { page } = shopper;
    await page.goto(`${shop.origin}/?member=guest`);
    await shopper.enter(page.getByRole('button', { name: 'Buy Flat white' }));
    const thanks = page.getByRole('region', { name: 'Thank you.' });
    await seen(thanks, 'Members earn two stars for every dollar.');

    await shopper.enter(thanks.getByRole('link', { name: 'Join Coffee Stars' }));
    await seen(page.locator('#signed-in'), 'Signed in as Noor');
    await seen(purse(), /\d+ stars/);
    expect(loads()).to.have.length(1);
  }).timeout(30_000);

  it('keeps what was bought over a restart', async () => {
    const { page } = shopper;
    await page.goto(`${shop.origin}/?member=new`);
    const stars = numberIn(await seen(purse(), /stars/));
    await shopper.enter(page.getByRole('button', { name: 'Buy Hand grinder' }));
    const order = numberIn(/Order (\d+)/.exec(await seen(page.locator('#thanks-summary'), /Order/))?.[1] ?? '');
    await shop.restart();
    await page.goto(`${shop.origin}/?member=new`);
    await seen(purse(), `${String(stars + 178)} stars`);

    const rows = await shop.closeAndLook((db) =>
      db.selectFrom('orders').selectAll().where('number', '=', String(order)).execute(),
    );
    expect(rows).to.have.length(1);
    expect(rows[0]).to.include({ memberId: 'coffee-new', total: 8900 });
  }).timeout(30_000);
});
