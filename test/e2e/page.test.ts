import { expect } from 'chai';
import { visits } from './shop.js';
import { seen } from './shopper.js';

const programmes = ['coffee-stars', 'hotel-nights', 'department-store', 'tour-operator'];

describe('the store page', () => {
  const visit = visits('all tests');

  const apiCalls = () => visit.shopper.requests.filter((request) => request.includes('/api/'));

  it('shows a guest the rewards, and asks nothing about a member', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=guest`);
    await seen(page.locator('loyalty-rewards-list'), 'Any hot drink');
    await seen(page.locator('#account loyalty-points-badge'), 'Join Coffee Stars');
    expect(apiCalls().filter((call) => /\/(member|redemptions|transactions)/.test(call))).to.deep.equal([]);
    expect(visit.shopper.requests.filter((request) => request.endsWith('/token'))).to.deep.equal([]);
  }).timeout(30_000);

  for (const programme of programmes) {
    it(`opens filled: ${programme}`, async () => {
      const { page } = visit.shopper;
      await page.goto(`${visit.shop.origin}/?programme=${programme}&member=mid`);
      await seen(page.locator('header loyalty-points-badge [part~="balance"]'), /\d/);
      await seen(page.locator('loyalty-tier-progress [part~="sentence"]'), / to /);
      await seen(page.locator('loyalty-rewards-list').getByRole('listitem'), /\d/);
      await page.locator('loyalty-feedback-form').getByRole('radio').first().waitFor();
      // The shop's own shelf comes when it comes, before the kit's answers or after them.
      await page.locator('#products:not([aria-busy]) h3').first().waitFor();
      expect(await page.locator('#products h3').count()).to.equal(4);
      await page.waitForLoadState('networkidle');
      const broken = await page.locator('img[src]:visible').evaluateAll(brokenPictures);
      expect(broken).to.deep.equal([]);
    }).timeout(30_000);
  }

  it('asks for each resource once, however many elements show it', async () => {
    const { page } = visit.shopper;
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const more = ['points-badge', 'points-badge', 'points-badge', 'tier-progress', 'rewards-list'];
        document.body.append(...more.map((noun) => document.createElement(`loyalty-${noun}`)));
        for (const list of document.querySelectorAll('loyalty-rewards-list')) list.setAttribute('page-size', '8');
      });
    });
    await page.goto(`${visit.shop.origin}/?programme=hotel-nights&member=mid`);
    const elements = page.locator(':is(loyalty-points-badge, loyalty-tier-progress, loyalty-rewards-list)');
    await seen(elements.last(), 'Late checkout');
    await seen(page.locator('loyalty-tier-progress').last(), 'to Gold');
    expect(await page.locator(':defined').evaluateAll(countElements)).to.be.at.least(10);
    const gets = apiCalls().filter((call) => call.startsWith('GET'));
    expect(gets).to.deep.equal([...new Set(gets)]);
    expect(visit.shopper.requests.filter((request) => request.endsWith('/token'))).to.have.length(1);
  }).timeout(30_000);

  const openings = programmes.flatMap((programme) =>
    ['guest', 'mid'].flatMap((member) => [320, 1280].map((width) => ({ programme, member, width }))),
  );
  for (const { programme, member, width } of openings) {
    it(`does not move while it loads: ${programme} for ${member} at ${String(width)} pixels`, async () => {
      const { page } = visit.shopper;
      // As high as the page: what moves below the fold is a shift to whoever has scrolled there.
      await page.setViewportSize({ width, height: 4500 });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { readonly value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${visit.shop.origin}/?programme=${programme}&member=${member}`);
      await seen(page.locator('loyalty-rewards-list').getByRole('listitem'), /\d/);
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(() => (window as unknown as { readonly shifts: readonly number[] }).shifts);
      expect(shifts.reduce((sum, shift) => sum + shift, 0)).to.be.below(0.0005);
    }).timeout(30_000);
  }

  it('speaks Chinese, and turns round', async () => {
    const { page } = visit.shopper;
    await page.goto(`${visit.shop.origin}/?member=mid`);
    await visit.shopper.enter(page.getByRole('button', { name: '中文' }));
    await seen(page.locator('h1'), '周二烘焙');
    await seen(page.locator('header loyalty-points-badge'), /\d+\s*颗星/);
    await seen(page.locator('loyalty-rewards-list'), '任意热饮');
    await seen(page.locator('loyalty-tier-progress'), '金星');
    await seen(page.locator('#products'), '馥芮白');
    await visit.shopper.enter(page.getByRole('button', { name: 'RTL' }));
    expect(await page.locator('html').getAttribute('dir')).to.equal('rtl');
  }).timeout(30_000);

  it('answers what is not there with a page of its own', async () => {
    const { page } = visit.shopper;
    const response = await page.goto(`${visit.shop.origin}/nowhere`);
    expect(response?.status()).to.equal(404);
    await seen(page.locator('h1'), 'There is nothing here.');
  });
});

const countElements = (all: readonly Element[]): number =>
  all.filter(({ localName }) => localName.startsWith('loyalty-')).length;

const brokenPictures = (all: readonly Element[]): readonly string[] =>
  (all as readonly HTMLImageElement[])
    .filter(({ complete, naturalWidth }) => complete && naturalWidth === 0)
    .map(({ src }) => src);
