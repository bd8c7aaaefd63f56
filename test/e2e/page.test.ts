import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openShop, type Shop } from './shop.js';
import { newShopper, openBrowser, seen, type Shopper } from './shopper.js';

describe('the store page', () => {
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

  const apiCalls = () => shopper.requests.filter((request) => request.includes('/api/'));

  it('shows a guest the rewards, and asks nothing about a member', async () => {
    const { page } = shopper;
    await page.goto(`${shop.origin}/?member=guest`);
    await seen(page.locator('loyalty-rewards-list'), 'Any hot drink');
    await seen(page.locator('#account loyalty-points-badge'), 'Join Coffee Stars');
    expect(apiCalls().filter((call) => /\/(member|redemptions|transactions)/.test(call))).to.deep.equal([]);
    expect(shopper.requests.filter((request) => request.endsWith('/token'))).to.deep.equal([]);
  }).timeout(30_000);

  it('asks for each resource once, however many elements show it', async () => {
    const { page } = shopper;
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const more = ['points-badge', 'points-badge', 'points-badge', 'tier-progress', 'rewards-list'];
        document.body.append(...more.map((noun) => document.createElement(`loyalty-${noun}`)));
        for (const list of document.querySelectorAll('loyalty-rewards-list')) list.setAttribute('page-size', '8');
      });
    });
    await page.goto(`${shop.origin}/?programme=hotel-nights&member=mid`);
    const elements = page.locator(':is(loyalty-points-badge, loyalty-tier-progress, loyalty-rewards-list)');
    await seen(elements.last(), 'Late checkout');
    await seen(page.locator('loyalty-tier-progress').last(), 'to Gold');
    expect(await page.locator(':defined').evaluateAll(countElements)).to.be.at.least(10);
    const gets = apiCalls().filter((call) => call.startsWith('GET'));
    expect(gets).to.deep.equal([...new Set(gets)]);
    expect(shopper.requests.filter((request) => request.endsWith('/token'))).to.have.length(1);
  }).timeout(30_000);

  const visits = ['coffee-stars', 'hotel-nights'].flatMap((programme) =>
    ['guest', 'mid'].flatMap((member) => [320, 1280].map((width) => ({ programme, member, width }))),
  );
  for (const { programme, member, width } of visits) {
    it(`does not move while it loads: ${programme} for ${member} at ${String(width)} pixels`, async () => {
      const { page } = shopper;
      // As high as the page: what moves below the fold is a shift to whoever has scrolled there.
      await page.setViewportSize({ width, height: 4500 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { readonly value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${shop.origin}/?programme=${programme}&member=${member}`);
      await seen(page.locator('loyalty-rewards-list').getByRole('listitem'), /\d/);
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(() => (window as unknown as { readonly shifts: readonly number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).to.be.below(0.0005);
    }).timeout(30_000);
  }

  it('speaks Chinese, and turns round', async () => {
    const { page } = shopper;
    await page.goto(`${shop.origin}/?member=mid`);
    await shopper.enter(page.getByRole('button', { name: '中文' }));
    await seen(page.locator('h1'), '周二烘焙');
    await seen(page.locator('header loyalty-points-badge'), /\d+\s*stars/);
    await shopper.enter(page.getByRole('button', { name: 'RTL' }));
    expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
  }).timeout(30_000);

  it('answers what is not there with a page of its own', async () => {
    const { page } = shopper;
    const response = await page.goto(`${shop.origin}/nowhere`);
    expect(response?.status()).to.equal(404);
    await seen(page.locator('h1'), 'There is nothing here.');
  });
});

const countElements = (all: readonly Element[]): number =>
  all.filter(({ localName }) => localName.startsWith('loyalty-')).length;
