import { expect } from 'chai';
import fc from 'fast-check';
import {
  eligibilityOf,
  type Eligibility,
  type EligibilityContext,
  type EligibilityState,
  type Reward,
} from '../../src/domain/rewards.js';
import type { Tier } from '../../src/domain/tiers.js';

const tier = (id: string, rank: number): Tier => ({ id, name: id, rank, qualification: 'earned', benefits: [] });
const tiers = [tier('green', 0), tier('gold', 1), tier('gold-plus', 1), tier('black', 2)];
const now = Date.parse('2026-03-01T12:00:00Z');
const past = '2026-02-28T00:00:00Z';
const future = '2026-03-02T00:00:00Z';
const member: EligibilityContext = { now, balance: 200, tierId: 'green', tiers };
const latte: Omit<Reward, 'eligibility'> = {
  id: 'latte',
  name: 'Latte',
  kind: 'product',
  cost: { currency: 'stars', amount: 150 },
};

interface Row {
  readonly name: string;
  readonly reward?: Partial<Reward>;
  readonly context?: Partial<EligibilityContext>;
  readonly is: Eligibility;
}

const said = (state: EligibilityState, missing?: Eligibility['missing']): Partial<Reward> => ({
  eligibility: missing ? { state, missing } : { state },
});
const all: Partial<Reward> = { endsAt: past, startsAt: future, stock: 0 };
const short: Partial<EligibilityContext> = { balance: 10, requiresTierId: 'gold', limit: 1, redeemedCount: 1 };

const rows: readonly Row[] = [
  { name: 'enough points', is: { state: 'redeemable' } },
  { name: 'all at once: ended', reward: all, context: short, is: { state: 'ended' } },
  {
    name: 'all but ended: not started',
    reward: { ...all, endsAt: future },
    context: short,
    is: { state: 'not-started', missing: { date: future } },
  },
  { name: 'then out of stock', reward: { stock: 0 }, context: short, is: { state: 'out-of-stock' } },
  {
    name: 'then the tier',
    reward: { stock: 1 },
    context: short,
    is: { state: 'tier-required', missing: { tierId: 'gold' } },
  },
  { name: 'then the limit', context: { ...short, tierId: 'gold' }, is: { state: 'limit-reached' } },
  {
    name: 'then points',
    context: { ...short, tierId: 'gold', limit: 2 },
    is: { state: 'insufficient-points', missing: { points: 140 } },
  },
  { name: 'sold twice at the end', reward: { stock: -1 }, is: { state: 'out-of-stock' } },
  { name: 'some in stock', reward: { stock: 1 }, is: { state: 'redeemable' } },
  { name: 'a first time of one', context: { limit: 1 }, is: { state: 'redeemable' } },
  { name: 'a higher tier', context: { requiresTierId: 'gold', tierId: 'black' }, is: { state: 'redeemable' } },
  { name: 'a tier as high', context: { requiresTierId: 'gold', tierId: 'gold-plus' }, is: { state: 'redeemable' } },
  { name: 'the end is now', reward: { endsAt: '2026-03-01T12:00:00Z' }, is: { state: 'ended' } },
  { name: 'the start is now', reward: { startsAt: '2026-03-01T12:00:00Z' }, is: { state: 'redeemable' } },
  { name: 'broken dates', reward: { startsAt: 'x', endsAt: 'y' }, is: { state: 'redeemable' } },
  {
    name: 'a negative balance',
    context: { balance: -5 },
    is: { state: 'insufficient-points', missing: { points: 155 } },
  },
  {
    name: 'a balance that is no number',
    reward: said('redeemable'),
    context: { balance: NaN },
    is: { state: 'unknown' },
  },
  { name: 'a cost that is no number', reward: { cost: { currency: 's', amount: NaN } }, is: { state: 'unknown' } },
  { name: 'no balance and no word', context: { balance: undefined }, is: { state: 'unknown' } },
  {
    name: 'no balance, but a word',
    reward: said('redeemable'),
    context: { balance: undefined },
    is: { state: 'redeemable' },
  },
  {
    name: 'no balance, and told what is missing',
    reward: said('insufficient-points', { points: 9 }),
    context: { balance: undefined },
    is: { state: 'insufficient-points', missing: { points: 9 } },
  },
  {
    name: 'told too few, but earned since',
    reward: said('insufficient-points', { points: 9 }),
    is: { state: 'redeemable' },
  },
  {
    name: 'a sentence of the backend is kept',
    reward: said('insufficient-points', { points: 9, sentence: 'Nearly there.' }),
    context: { balance: 100 },
    is: { state: 'insufficient-points', missing: { points: 50, sentence: 'Nearly there.' } },
  },
  { name: 'told ended', reward: said('ended'), is: { state: 'ended' } },
  { name: 'told out of stock', reward: { ...said('out-of-stock'), stock: 3 }, is: { state: 'out-of-stock' } },
  { name: 'told the limit', reward: said('limit-reached'), is: { state: 'limit-reached' } },
  {
    name: 'told not started, with a date',
    reward: said('not-started', { date: future }),
    is: { state: 'not-started', missing: { date: future } },
  },
  {
    name: 'told not started, but it has',
    reward: { ...said('not-started'), startsAt: past },
    is: { state: 'redeemable' },
  },
  {
    name: 'told a tier the member lacks',
    reward: said('tier-required', { tierId: 'gold' }),
    is: { state: 'tier-required', missing: { tierId: 'gold' } },
  },
  {
    name: 'told a tier the member has now',
    reward: said('tier-required', { tierId: 'gold' }),
    context: { tierId: 'gold' },
    is: { state: 'redeemable' },
  },
  { name: 'told some tier', reward: said('tier-required'), is: { state: 'tier-required' } },
  {
    name: 'a tier nobody knows',
    context: { requiresTierId: 'red' },
    is: { state: 'tier-required', missing: { tierId: 'red' } },
  },
  {
    name: 'a tier by its id alone',
    context: { requiresTierId: 'x', tierId: 'x', tiers: undefined },
    is: { state: 'redeemable' },
  },
  {
    name: 'a tier nobody knows, of a member whose tier nobody knows',
    context: { requiresTierId: 'red', tierId: 'blue' },
    is: { state: 'tier-required', missing: { tierId: 'red' } },
  },
  {
    name: 'a member without a tier',
    context: { requiresTierId: 'green', tierId: undefined },
    is: { state: 'tier-required', missing: { tierId: 'green' } },
  },
  { name: 'told unknown', reward: said('unknown'), is: { state: 'unknown' } },
  {
    name: 'told the cart decides',
    reward: said('cart-requirements', { sentence: 'From 30 €.' }),
    is: { state: 'cart-requirements', missing: { sentence: 'From 30 €.' } },
  },
  {
    name: 'points before the cart',
    reward: said('cart-requirements'),
    context: { balance: 149 },
    is: { state: 'insufficient-points', missing: { points: 1 } },
  },
];

describe('eligibilityOf', () => {
  for (const { name, reward, context, is } of rows) {
    it(`${name}: ${is.state}`, () => {
      expect(eligibilityOf({ ...latte, ...reward }, { ...member, ...context })).to.deep.equal(is);
    });
  }

  it('never lets a member redeem with fewer points than it costs', () => {
    const number = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(NaN, -0, 2 ** 53));
    fc.assert(
      fc.property(number, number, (amount, balance) => {
        const { state } = eligibilityOf({ ...latte, cost: { currency: 's', amount } }, { ...member, balance });
        if (state === 'redeemable') expect(balance).to.be.at.least(amount);
      }),
    );
  });
});
