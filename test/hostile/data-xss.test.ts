import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../e2e/shopper.js';
import { openHostileShop, type HostileShop, type Job, type Report } from './support/hostile-shop.js';
import { allPayloads, own, sample } from './support/payloads.js';
import { modes } from './support/replies.js';

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const all = allPayloads();
const payloads = sample(all, Number(process.env['HOSTILE_PAYLOADS'] ?? 100), seed);
const batch = 25;

describe(`hostile text in every field, in Chromium: ${payloads.length} of ${all.length} payloads, SEED=${seed}`, () => {
  let shop: HostileShop;
  let browser: Browser;

  before(async function () {
    this.timeout(120_000);
    shop = await openHostileShop();
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await shop.close();
  });

  async function run(job: Job): Promise<Report> {
    const page = await browser.newPage();
    const address = shop.page(job);
    const report = shop.report(job);
    await page.goto(address);
    const seen = await report;
    await page.close();
    return seen;
  }

  function expectCalm({ hits, errors, forbidden, foreign, stray, stuck }: Report): void {
    const nothing: readonly string[] = [];
    expect({ hits, errors, forbidden, foreign, stray, stuck, canary: shop.canary, told: shop.hits }).to.deep.equal({
      ...{ hits: nothing, errors: nothing, forbidden: nothing, foreign: nothing, stray: nothing, stuck: nothing },
      ...{ canary: nothing, told: nothing },
    });
  }

  it('reaches the screen from these fields of an answer', async () => {
    const { fields, stuck, errors } = await run({ payloads: [''], mode: 'texts' });
    expect([stuck, errors]).to.deep.equal([[], []]);
    expect(fields).to.include.members(['points', 'green tier', 'open name', 'open description', 'why locked']);
    expect(fields).to.include.members(['preview terms', 'code', 'redemption name', 'case number', 'open category']);
    expect(fields).to.include.members(['nps question', 'nps low', 'nps promoter', 'nps review', 'nps review link']);
    expect(fields).to.include('open picture');
  }).timeout(90_000);

  for (const mode of modes) {
    it(`runs nothing, asks nobody, throws nothing and stays readable: ${mode} [D6 D7 D8 D9]`, async () => {
      for (let from = 0; from < payloads.length; from += batch) {
        expectCalm(await run({ payloads: payloads.slice(from, from + batch), mode }));
      }
    }).timeout(240_000);
  }

  it('asks for no other operation, whatever an id is [D12]', () => {
    const operations =
      /^(GET \/(program|member|rewards|redemptions|surveys\/due|cases)(\?.*)?|POST \/(redemptions(\/preview)?|feedback)|PUT \/survey-responses\/[\w-]+|DELETE \/redemptions\/[^/?#]+)$/;
    expect(shop.asked.filter((path) => !operations.test(path))).to.deep.equal([]);
  });

  it('renders on a page that has set twenty names on Object.prototype [D11]', async () => {
    expectCalm(await run({ payloads: ['Ada'], mode: 'texts', polluted: true }));
  }).timeout(60_000);

  it('is noticed by this test where markup and addresses are set without a guard', async () => {
    const before = shop.canary.length;
    const { hits } = await run({ payloads: own, mode: 'texts', control: true });
    expect(hits.length).to.be.at.least(3);
    expect(shop.canary.length).to.be.above(before);
  }).timeout(60_000);
});
