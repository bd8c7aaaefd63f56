import { expect } from 'chai';
import { engines } from '../support/engines/engines.js';
import { chaos, longest, seedsOf } from './chaos-set-up.js';
import type { Fault } from './fault.js';
import { redeemMany } from './redeem-many.js';
import { redeemRun, type RedeemOutcome } from './redeem-run.js';

const others = (await engines()).filter(({ name }) => name !== 'chromium');

/** The reply is lost after the deed, always: a press that is a new wish spends again, surely. */
const lostReply: Fault = 'cut-after';

/** A page that could not open its database in time has said that it keeps nothing: two of them may want two things. */
const promised = (outcomes: readonly RedeemOutcome[]) => outcomes.filter(({ isInMemory }) => !isInMemory);

function expectOnce(outcomes: readonly RedeemOutcome[]): void {
  const sum = (of: (outcome: RedeemOutcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const happened = `${sum(({ faults }) => faults)} bad replies, ${sum(({ crashes }) => crashes)} crashes`;
  console.log(`      ${happened}, ${sum(({ reloads }) => reloads)} reloads in ${outcomes.length} runs`);
  const kept = promised(outcomes);
  if (kept.length < outcomes.length) console.log(`      ${outcomes.length - kept.length} of them in memory only`);
  expect(kept.filter(({ redemptions }) => redemptions !== 1)).to.deep.equal([]);
  expect(kept.flatMap(({ disagreements }) => disagreements)).to.deep.equal([]);
}

describe('A wish to redeem, in chaos', () => {
  const set = chaos();

  it('redeems once and tells the truth, over double clicks, two tabs, reloads, crashes and bad replies [A1 A2 A3 A4 A5]', async () => {
    const outcomes = await redeemMany(set.server, set.browser, { seeds: seedsOf(24), design: 'kit' });
    expectOnce(outcomes);
    // The harness was at work.
    expect(outcomes.filter(({ faults }) => faults > 0)).not.to.deep.equal([]);
  }).timeout(longest);

  it('redeems once where each reply is lost, and would redeem twice with a key for each press', async () => {
    const seeds = seedsOf(4);
    expectOnce(await redeemMany(set.server, set.browser, { seeds, design: 'kit', always: lostReply }));
    const control = await redeemMany(set.server, set.browser, { seeds, design: 'key-per-click', always: lostReply });
    console.log(`      a key for each press: ${control.map(({ redemptions }) => redemptions).join(', ')} redemptions`);
    expect(control.filter(({ redemptions }) => redemptions < 2)).to.deep.equal([]);
  }).timeout(longest);

  it('redeems once in one tab where no database opens, or only for every other page [A5 B12]', async () => {
    const seeds = seedsOf(8);
    for (const database of ['never', 'sometimes'] as const) {
      const outcomes = await redeemMany(set.server, set.browser, { seeds, design: 'kit', database });
      expect(outcomes.filter(({ isInMemory }) => !isInMemory)).to.deep.equal([]);
      const twice = outcomes.filter(({ redemptions }) => redemptions !== 1);
      console.log(`      opens ${database}: ${twice.length} of ${outcomes.length} redeemed twice`);
      // Two tabs that begin at the same moment, without a database, are as good as the browser is quick.
      const alone = outcomes.filter(({ tabs }) => tabs === 1);
      expect(twice.filter(({ tabs }) => tabs === 1)).to.deep.equal([]);
      expect(alone.flatMap(({ disagreements }) => disagreements)).to.deep.equal([]);
      expect(alone).not.to.deep.equal([]);
    }
  }).timeout(longest);

  for (const { name, version, launch } of others) {
    it(`redeems once and tells the truth in ${name} (${version}) [A1 A4]`, async () => {
      const outcomes: RedeemOutcome[] = [];
      for (const seed of seedsOf(3)) {
        const browser = await launch();
        try {
          outcomes.push(await redeemRun(set.server, () => browser.newPage(), { seed, design: 'kit' }));
        } finally {
          await browser.close();
        }
      }
      expectOnce(outcomes);
    }).timeout(longest);
  }
});
