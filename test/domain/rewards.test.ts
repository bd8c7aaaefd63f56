import { expect } from 'chai';
import fc from 'fast-check';
import { isRedeemable, isVariable, missingPoints, pointsCost, type Reward } from '../../src/domain/rewards.js';

const fixed = { currency: 'stars', amount: 150 };
const variable = { currency: 'stars', min: 100, max: 500, step: 100, valuePerStep: { amount: 100, currency: 'USD' } };

describe('costs', () => {
  it('tells fixed from variable', () => {
    expect(isVariable(fixed)).to.equal(false);
    expect(isVariable(variable)).to.equal(true);
  });

  it('takes the lowest', () => {
    expect(pointsCost(fixed)).to.equal(150);
    expect(pointsCost(variable)).to.equal(100);
  });
});

describe('missingPoints', () => {
  for (const [balance, missing] of [
    [0, 150],
    [149, 1],
    [150, 0],
    [1e9, 0],
    [-50, 200],
    [NaN, 150],
    [Infinity, 150],
  ] as const) {
    it(`${balance} of 150 lacks ${missing}`, () => {
      expect(missingPoints(fixed, balance)).to.equal(missing);
    });
  }

  it('is 0 for a cost that is no number', () => {
    expect(missingPoints({ currency: 'stars', amount: NaN }, 10)).to.equal(0);
  });

  it('is exactly what makes it enough', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer(), (amount, balance) => {
        const cost = { currency: 'stars', amount };
        const missing = missingPoints(cost, balance);
        expect(missing).to.be.at.least(0);
        expect(missingPoints(cost, balance + missing)).to.equal(0);
      }),
    );
  });
});

describe('isRedeemable', () => {
  const reward: Reward = { id: 'r', name: 'Latte', kind: 'product', cost: fixed, eligibility: { state: 'redeemable' } };

  it('is what the backend said', () => {
    expect(isRedeemable(reward)).to.equal(true);
    expect(isRedeemable({ ...reward, eligibility: { state: 'unknown' } })).to.equal(false);
  });
});
