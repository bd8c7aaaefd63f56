import { expect } from 'chai';
import fc from 'fast-check';
import { amountFault, amountRange, amountValue, nearestAmount } from '../../src/domain/variable-cost.js';

const cost = { currency: 'stars', min: 50, max: 500, step: 50, valuePerStep: { amount: 150, currency: 'USD' } };

describe('amountRange', () => {
  for (const [balance, max] of [
    [undefined, 500],
    [10_000, 500],
    [500, 500],
    [276, 250],
    [99, 50],
    [50, 50],
    [0, 50],
    [-20, 50],
    [NaN, 50],
  ] as const) {
    it(`ends at ${max} for a balance of ${balance}`, () => {
      expect(amountRange(cost, balance)).to.deep.equal({ min: 50, max, step: 50 });
    });
  }

  it('stands a cost that is nonsense', () => {
    expect(amountRange({ ...cost, step: 0, max: 60 })).to.deep.equal({ min: 50, max: 60, step: 1 });
    expect(amountRange({ ...cost, step: -5, max: 10 })).to.deep.equal({ min: 50, max: 50, step: 1 });
  });

  it('ends on a step that the member can pay', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(1e6),
        fc.integer({ min: 1, max: 1e4 }),
        fc.nat(1e6),
        (min, more, step, balance) => {
          const range = amountRange({ ...cost, min, max: min + more, step }, balance);
          expect(amountFault(range.max, range)).to.equal(undefined);
          expect(range.max).to.be.within(min, Math.max(min, Math.min(balance, min + more)));
          expect(range.max + step > Math.min(balance, min + more) || balance < min).to.equal(true);
        },
      ),
    );
  });
});

describe('amountFault', () => {
  const range = amountRange(cost, 276);
  for (const [amount, fault] of [
    [50, undefined],
    [250, undefined],
    [49, 'low'],
    [-50, 'low'],
    [NaN, 'low'],
    [300, 'high'],
    [75, 'between'],
    [100.5, 'between'],
  ] as const) {
    it(`of ${amount} is ${fault}`, () => {
      expect(amountFault(amount, range)).to.equal(fault);
    });
  }
});

describe('nearestAmount', () => {
  const range = amountRange(cost, 276);
  for (const [amount, nearest] of [
    [100, 100],
    [110, 100],
    [125, 100],
    [126, 150],
    [0, 50],
    [9999, 250],
    [Infinity, 250],
    [NaN, 50],
  ] as const) {
    it(`of ${amount} is ${nearest}`, () => {
      expect(nearestAmount(amount, range)).to.equal(nearest);
    });
  }

  it('can always be chosen, and no other is nearer', () => {
    fc.assert(
      fc.property(
        fc.nat(1e6),
        fc.nat(500),
        fc.integer({ min: 1, max: 1e4 }),
        fc.integer(),
        (min, steps, step, wish) => {
          const range = { min, step, max: min + steps * step };
          const chosen = nearestAmount(wish, range);
          expect(amountFault(chosen, range)).to.equal(undefined);
          for (const other of [chosen - step, chosen + step]) {
            if (amountFault(other, range)) continue;
            expect(Math.abs(other - wish)).to.be.at.least(Math.abs(chosen - wish));
          }
        },
      ),
    );
  });
});

describe('amountValue', () => {
  for (const [amount, step, value] of [
    [150, 50, 450],
    [50, 50, 150],
    [75, 50, 225],
    [10, 0, 1500],
  ] as const) {
    it(`of ${amount} in steps of ${step} is ${value} cents`, () => {
      expect(amountValue(amount, { ...cost, step })).to.deep.equal({ amount: value, currency: 'USD' });
    });
  }
});
