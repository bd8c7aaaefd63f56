import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../src/domain/instant.js';
import { findBalance, type Balance, type Currency } from '../../src/domain/points.js';
import { expiringWithin, nextExpiry, pendingTotal } from '../../src/domain/points-to-come.js';
import { balanceValue, pointsToMoney } from '../../src/domain/points-value.js';

const now = Date.parse('2026-03-01T12:00:00Z');
const inDays = (days: number): string => new Date(now + days * day).toISOString();
const stars: Currency = {
  code: 'stars',
  name: { one: 'star', other: 'stars' },
  decimalPlaces: 0,
  unitValue: { amount: 5, currency: 'USD' },
};
const balance: Balance = { currency: 'stars', amount: 250, asOf: inDays(0) };
const withExpiring = (...entries: readonly (readonly [number, string])[]): Balance => ({
  ...balance,
  expiring: entries.map(([amount, expiresAt]) => ({ amount, expiresAt })),
});

describe('findBalance', () => {
  const nights = { ...balance, currency: 'nights' };

  for (const [code, found] of [
    [undefined, balance],
    ['nights', nights],
    ['miles', undefined],
  ] as const) {
    it(`finds ${code ?? 'the main one'}`, () => {
      expect(findBalance([balance, nights], code)).to.equal(found);
    });
  }

  it('finds nothing in nothing', () => {
    expect(findBalance([])).to.equal(undefined);
  });
});

describe('pointsToMoney', () => {
  for (const [amount, decimalPlaces, unitValue, value] of [
    [250, 0, 5, 1250],
    [-30, 0, 5, -150],
    [1255, 2, 100, 1255],
    [1, 2, 50, 1],
    [1, 2, 49, 0],
    [NaN, 0, 5, undefined],
    [0.5, 0, 5, undefined],
  ] as const) {
    it(`${amount} with ${decimalPlaces} decimals at ${unitValue} is ${value}`, () => {
      const currency = { ...stars, decimalPlaces, unitValue: { amount: unitValue, currency: 'USD' } };
      expect(pointsToMoney(amount, currency)?.amount).to.equal(value);
    });
  }

  it('gives nothing where points have no value', () => {
    expect(pointsToMoney(5, { code: 'miles', name: stars.name, decimalPlaces: 0 })).to.equal(undefined);
  });
});

describe('balanceValue', () => {
  it('believes the backend first', () => {
    const value = { amount: 99, currency: 'EUR' };
    expect(balanceValue({ ...balance, value }, stars)).to.equal(value);
  });

  it('computes it otherwise', () => {
    expect(balanceValue(balance, stars)).to.deep.equal({ amount: 1250, currency: 'USD' });
  });

  for (const currency of [undefined, { ...stars, code: 'miles' }]) {
    it(`gives nothing with ${currency ? 'another currency' : 'no currency'}`, () => {
      expect(balanceValue(balance, currency)).to.equal(undefined);
    });
  }
});

describe('pendingTotal', () => {
  it('adds all that is pending', () => {
    const pending = [{ amount: 20, availableAt: inDays(3) }, { amount: 5 }];
    expect(pendingTotal({ ...balance, pending })).to.equal(25);
  });

  it('is 0 where the backend says nothing', () => {
    expect(pendingTotal(balance)).to.equal(0);
  });
});

describe('nextExpiry', () => {
  for (const { name, given, next } of [
    { name: 'nothing', given: balance, next: undefined },
    {
      name: 'the soonest',
      given: withExpiring([10, inDays(9)], [20, inDays(2)], [5, inDays(4)]),
      next: [20, inDays(2)],
    },
    { name: 'ties as one', given: withExpiring([10, inDays(2)], [20, inDays(2)]), next: [30, inDays(2)] },
    {
      name: 'ties in two zones as one',
      given: withExpiring([1, '2026-03-02T00:00:00Z'], [2, '2026-03-02T08:00:00+08:00']),
      next: [3, '2026-03-02T00:00:00Z'],
    },
    {
      name: 'no past entry',
      given: withExpiring([10, inDays(-1)], [20, inDays(0)], [5, inDays(3)]),
      next: [5, inDays(3)],
    },
    {
      name: 'no empty and no broken entry',
      given: withExpiring([0, inDays(1)], [NaN, inDays(1)], [9, 'soon']),
      next: undefined,
    },
  ] as const) {
    it(`shows ${name}`, () => {
      expect(nextExpiry(given, now)).to.deep.equal(next && { amount: next[0], expiresAt: next[1] });
    });
  }
});

describe('expiringWithin', () => {
  for (const [days, amount] of [
    [0, 0],
    [1, 10],
    [30, 30],
    [365, 70],
  ] as const) {
    it(`counts ${amount} in ${days} days`, () => {
      const entries = withExpiring(
        [7, inDays(0)],
        [10, inDays(1)],
        [20, inDays(30)],
        [40, inDays(31)],
        [5, '?'],
        [-3, inDays(1)],
      );
      expect(expiringWithin(entries, now, days)).to.equal(amount);
    });
  }

  it('is 0 where the backend says nothing', () => {
    expect(expiringWithin(balance, now, 30)).to.equal(0);
  });

  it('never falls as the days grow, and holds the next expiry', () => {
    const entry = fc.tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: -50, max: 50 }).map(inDays));
    fc.assert(
      fc.property(fc.array(entry), fc.nat({ max: 60 }), (entries, days) => {
        const given = withExpiring(...entries);
        const within = expiringWithin(given, now, days);
        expect(expiringWithin(given, now, days + 1)).to.be.at.least(within);
        expect(expiringWithin(given, now, 60)).to.be.at.least(nextExpiry(given, now)?.amount ?? 0);
      }),
    );
  });
});
