import { expect } from 'chai';
import { engines } from '../support/engines/engines.js';
import { chaos, seedsOf } from './chaos-set-up.js';
import { redeemMany } from './redeem-many.js';
import { redeemRun } from './redeem-run.js';

const others = (await engines()).filter(({ name }) => name !== 'chromium');

describe('A wish to redeem, in chaos', () => {
  const set = chaos();

  it('redeems once and tells the truth, over double clicks, two tabs, reloads, crashes and bad replies [A1 A2 A3 A4 A5]', async () => {
    const outcomes = await redeemMany(set.server, set.browser, { seeds: seedsOf(36), design: 'kit' });
    const sum = (of: (outcome: (typeof outcomes)[number]) => number) =>
      outcomes.reduce((total, outcome) => total + of(outcome), 0);
    expect(outcomes.filter(({ redemptions }) => redemptions !== 1)).to.deep.equal([]);
    expect(outcomes.flatMap(({ disagreements }) => disagreements)).to.deep.equal([]);
    // The harness was at work: all of it happened.
    expect(sum(({ faults }) => faults)).to.be.greaterThan(20);
    expect(sum(({ crashes }) => crashes)).to.be.greaterThan(0);
    expect(sum(({ reloads }) => reloads)).to.be.greaterThan(0);
  }).timeout(600_000);

  it('would redeem twice with a key for each press', async () => {
    const outcomes = await redeemMany(set.server, set.browser, { seeds: seedsOf(36), design: 'key-per-click' });
    const doubled = outcomes.filter(({ redemptions }) => redemptions > 1).length;
    console.log(`      a key for each press: ${doubled} of ${outcomes.length} runs redeemed twice`);
    expect(doubled).to.be.at.least(outcomes.length / 5);
  }).timeout(600_000);

  for (const { name, version, launch } of others) {
    it(`redeems once and tells the truth in ${name} (${version}) [A1 A4]`, async () => {
      for (const seed of seedsOf(4)) {
        const browser = await launch();
        try {
          const outcome = await redeemRun(set.server, () => browser.newPage(), { seed, design: 'kit' });
          expect(outcome).to.deep.include({ redemptions: 1, disagreements: [] });
        } finally {
          await browser.close();
        }
      }
    }).timeout(600_000);
  }
});
