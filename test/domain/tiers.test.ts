import { expect } from 'chai';
import fc from 'fast-check';
import { computeTier } from '../../src/domain/computed-tier.js';
import { isEarnableFrom, ladder, nextStep, type Tier } from '../../src/domain/tiers.js';

const tier = (id: string, rank: number, over: Partial<Tier> = {}): Tier => ({
  id,
  name: id,
  rank,
  qualification: 'earned',
  benefits: [],
  ...over,
});
const nights = (amount: number, spend?: number): Partial<Tier> => ({
  threshold: {
    anyOf: [
      { metric: 'nights', amount },
      ...(spend === undefined ? [] : [{ metric: 'spend', amount: spend, currency: 'USD' }]),
    ],
  },
});

const member = tier('member', 0);
const silver = tier('silver', 1, nights(4));
const gold = tier('gold', 2, nights(20, 300_000));
const black = tier('black', 3, { qualification: 'invited' });
const prime = tier('prime', 4, { qualification: 'paid', ...nights(1) });
const honorary = tier('honorary', 5);
const tiers = [gold, honorary, black, member, prime, silver];

describe('ladder', () => {
  it('sorts by rank and leaves its input alone', () => {
    const given = [gold, member, silver];
    expect(ladder(given)).to.deep.equal([member, silver, gold]);
    expect(given).to.deep.equal([gold, member, silver]);
  });
});

describe('isEarnableFrom', () => {
  for (const [from, to, earnable] of [
    [undefined, member, true],
    [silver, gold, true],
    [gold, gold, false],
    [gold, silver, false],
    [silver, black, false],
    [undefined, prime, false],
  ] as const) {
    it(`${from?.id ?? 'none'} → ${to.id}: ${earnable}`, () => {
      expect(isEarnableFrom(from, to)).to.equal(earnable);
    });
  }
});

describe('computeTier', () => {
  for (const [totals, id] of [
    [{}, 'member'],
    [{ nights: 3 }, 'member'],
    [{ nights: 4 }, 'silver'],
    [{ nights: 20 }, 'gold'],
    [{ nights: 0, spend: 300_000 }, 'gold'],
    [{ nights: 0, 'spend:USD': 300_000 }, 'gold'],
    [{ spend: 900_000, 'spend:USD': 1 }, 'member'],
    [{ 'spend:EUR': 300_000 }, 'member'],
    [{ nights: NaN }, 'member'],
    [{ nights: -4 }, 'member'],
    [{ nights: 1e9 }, 'gold'],
  ] as const) {
    it(`${JSON.stringify(totals)} gives ${id}`, () => {
      expect(computeTier(tiers, totals)?.id).to.equal(id);
    });
  }

  it('gives none before the first threshold, and none without tiers', () => {
    expect(computeTier([silver, gold], { nights: 3 })).to.equal(undefined);
    expect(computeTier([], { nights: 3 })).to.equal(undefined);
  });

  it('reads no total off the prototype', () => {
    const odd = tier('odd', 1, { threshold: { anyOf: [{ metric: 'constructor', amount: 0 }] } });
    expect(nextStep([odd], undefined, {})?.anyOf[0]?.current).to.equal(0);
  });

  it('never falls when a member does more', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(400_000), fc.nat(40), (stays, spend, more) => {
        const before = computeTier(tiers, { nights: stays, spend });
        const after = computeTier(tiers, { nights: stays + more, spend });
        expect(after?.rank).to.be.at.least(before?.rank ?? 0);
      }),
    );
  });
});

describe('nextStep', () => {
  it('names every way and how far it is', () => {
    expect(nextStep(tiers, silver, { nights: 12, spend: 50_000 })).to.deep.equal({
      tierId: 'gold',
      anyOf: [
        { metric: 'nights', current: 12, target: 20 },
        { metric: 'spend', currency: 'USD', current: 50_000, target: 300_000 },
      ],
    });
  });

  it('starts at the first tier with a threshold', () => {
    expect(nextStep(tiers, undefined, {})?.tierId).to.equal('silver');
  });

  for (const from of [gold, black, prime]) {
    it(`knows nothing above ${from.id}: the rest is by invitation, for money or not by a number`, () => {
      expect(nextStep(tiers, from, { nights: 99 })).to.equal(undefined);
    });
  }
});
