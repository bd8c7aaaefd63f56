import { expect } from 'chai';
import fc from 'fast-check';
import { cesResult } from '../../src/domain/ces-score.js';
import { cesBand } from '../../src/domain/ces.js';

describe('cesBand', () => {
  it('agrees from 5 on, with 4 in the middle', () => {
    const bands = [1, 2, 3, 4, 5, 6, 7].map(cesBand);
    expect(bands.slice(0, 3)).to.deep.equal(Array(3).fill('detractor'));
    expect(bands.slice(3)).to.deep.equal(['passive', 'promoter', 'promoter', 'promoter']);
  });
});

describe('cesResult', () => {
  for (const [scores, easy, mean, share] of [
    [[7, 6, 5, 4], 3, 5.5, 75],
    [[1], 0, 1, 0],
    [[7, 7], 2, 7, 100],
    [[1, 2, 3, 4, 5, 6, 7, 7], 4, 4.375, 50],
  ] as const) {
    it(`${scores.join()}: mean ${mean}, ${share} % easy`, () => {
      expect(cesResult(scores)).to.deep.equal({ responses: scores.length, easy, mean, share });
    });
  }

  it('leaves out what is no answer, and makes up no figures from nothing', () => {
    expect(cesResult([0, 8, 4.5, NaN])).to.deep.equal({ responses: 0, easy: 0 });
    expect(cesResult([0, 8, 5])).to.deep.equal({ responses: 1, easy: 1, mean: 5, share: 100 });
  });

  it('keeps the mean between the least and the most, and the share between 0 and 100', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (scores) => {
        const { mean, share } = cesResult(scores);
        expect(mean).to.be.within(Math.min(...scores), Math.max(...scores));
        expect(share).to.be.within(0, 100);
        expect(cesResult(scores.toReversed())).to.deep.equal(cesResult(scores));
      }),
    );
  });
});
