import { expect } from 'chai';
import fc from 'fast-check';
import { csatResult } from '../../src/domain/csat-score.js';
import { csatBand } from '../../src/domain/csat.js';

describe('csatBand', () => {
  it('has two boxes at the top and two at the bottom', () => {
    const bands = [1, 2, 3, 4, 5].map(csatBand);
    expect(bands).to.deep.equal(['detractor', 'detractor', 'passive', 'promoter', 'promoter']);
  });
});

describe('csatResult', () => {
  for (const [scores, satisfied, share] of [
    [[5, 4, 3, 2, 1], 2, 40],
    [[5, 5, 4], 3, 100],
    [[1, 3], 0, 0],
    [[4, 3, 3], 1, 100 / 3],
  ] as const) {
    it(`${scores.join()}: ${satisfied} satisfied`, () => {
      expect(csatResult(scores)).to.deep.equal({ responses: scores.length, satisfied, share });
    });
  }

  it('leaves out what is no answer, and makes up no share from nothing', () => {
    expect(csatResult([0, 6, 4.5, NaN])).to.deep.equal({ responses: 0, satisfied: 0 });
    expect(csatResult([0, 6, 5, 1])).to.deep.equal({ responses: 2, satisfied: 1, share: 50 });
  });

  it('stays between 0 and 100, whatever the order, and goes where an answer pulls it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 }), (scores) => {
        const { share = NaN } = csatResult(scores);
        expect(share).to.be.within(0, 100);
        expect(csatResult(scores.toReversed()).share).to.equal(share);
        expect(csatResult([...scores, 5]).share).to.be.at.least(share);
        expect(csatResult([...scores, 1]).share).to.be.at.most(share);
      }),
    );
  });
});
