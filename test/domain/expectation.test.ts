import { expect } from 'chai';
import fc from 'fast-check';
import { expectationIndex, expectationResult } from '../../src/domain/expectation-score.js';
import { expectationBand } from '../../src/domain/expectation.js';

const of = (expected: number, perceived: number) => ({ expected, perceived });
const number = fc.integer({ min: 1, max: 10 });
const answers = fc.array(fc.record({ expected: number, perceived: number }), { minLength: 1 });

describe('expectationIndex', () => {
  for (const [expected, perceived, index, band] of [
    [5, 10, 2, 'promoter'],
    [10, 10, 1, 'passive'],
    [1, 1, 1, 'passive'],
    [8, 4, 0.5, 'detractor'],
    [10, 1, 0.1, 'detractor'],
    [1, 10, 10, 'promoter'],
  ] as const) {
    it(`expected ${expected}, perceived ${perceived}: ${index}`, () => {
      expect(expectationIndex(of(expected, perceived))).to.equal(index);
      expect(expectationBand(of(expected, perceived))).to.equal(band);
    });
  }

  it('is on the side of 1 that its band says', () => {
    fc.assert(
      fc.property(number, number, (expected, perceived) => {
        const side = { detractor: -1, passive: 0, promoter: 1 }[expectationBand(of(expected, perceived))];
        expect(Math.sign(expectationIndex(of(expected, perceived)) - 1)).to.equal(side);
      }),
    );
  });
});

describe('expectationResult', () => {
  it('shows how the index spreads, and not a mean that says 1 of half delight and half failure', () => {
    const half = [of(5, 10), of(5, 10), of(10, 1), of(10, 1)];
    expect(expectationResult(half)).to.deep.equal({
      ...{ responses: 4, delighted: 2, satisfied: 0, disappointed: 2 },
      ...{ lower: 0.1, median: 1.05, upper: 2 },
    });
  });

  it('interpolates between answers', () => {
    const { lower, median, upper } = expectationResult([of(10, 1), of(10, 2), of(10, 3), of(10, 4)]);
    expect([lower, median, upper].map((each) => each?.toFixed(3))).to.deep.equal(['0.175', '0.250', '0.325']);
  });

  it('is the answer itself where there is one', () => {
    expect(expectationResult([of(4, 2)])).to.deep.include({ lower: 0.5, median: 0.5, upper: 0.5, disappointed: 1 });
  });

  it('leaves out what is no answer, and makes up no figures from nothing', () => {
    const none = { responses: 0, delighted: 0, satisfied: 0, disappointed: 0 };
    expect(expectationResult([of(0, 5), of(5, 11), of(5, 2.5), of(NaN, 1)])).to.deep.equal(none);
  });

  it('counts everybody once, whatever the order', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const result = expectationResult(given);
        const { responses, delighted, satisfied, disappointed, lower = NaN, median = NaN, upper = NaN } = result;
        expect(delighted + satisfied + disappointed).to.equal(responses);
        expect(lower).to.be.at.most(median).and.at.least(0.1);
        expect(upper).to.be.at.least(median).and.at.most(10);
        expect(expectationResult(given.toReversed())).to.deep.equal(result);
      }),
    );
  });
});
