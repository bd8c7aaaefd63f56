import { expect } from 'chai';
import fc from 'fast-check';
import { isNpsScore, npsFromCounts, npsResult } from '../../src/domain/nps-score.js';
import { npsBand } from '../../src/domain/nps.js';

const counts = fc.record({ promoters: fc.nat(5000), passives: fc.nat(5000), detractors: fc.nat(5000) });

describe('isNpsScore', () => {
  for (const [score, is] of [
    [0, true],
    [10, true],
    [-1, false],
    [11, false],
    [7.5, false],
    [NaN, false],
    ['9', false],
    [null, false],
    [undefined, false],
  ] as const) {
    it(`${JSON.stringify(score)}: ${is}`, () => {
      expect(isNpsScore(score)).to.equal(is);
    });
  }
});

describe('npsBand', () => {
  const bands = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(npsBand);

  it('splits the scale at 7 and 9', () => {
    expect(bands.slice(0, 7)).to.deep.equal(Array(7).fill('detractor'));
    expect(bands.slice(7)).to.deep.equal(['passive', 'passive', 'promoter', 'promoter']);
  });
});

describe('npsFromCounts', () => {
  for (const [total, promoters, detractors, score, adjusted, margin, low, high] of [
    [100, 50, 20, '30.0', '29.1', '15.1', '14.1', '44.2'],
    [30, 20, 5, '50.0', '45.5', '26.3', '19.1', '71.8'],
    [10, 10, 0, '100.0', '76.9', '29.4', '47.5', '100.0'],
    [400, 180, 90, '22.5', '22.3', '7.7', '14.6', '30.0'],
    [10, 0, 10, '-100.0', '-76.9', '29.4', '-100.0', '-47.5'],
  ] as const) {
    it(`n=${total} P=${promoters} D=${detractors} is ${score}, ${adjusted} ± ${margin}`, () => {
      const result = npsFromCounts({ promoters, passives: total - promoters - detractors, detractors });
      const shown = [result.score, result.adjusted, result.margin, result.low, result.high].map((n) => n?.toFixed(1));
      expect(shown).to.deep.equal([score, adjusted, margin, low, high]);
      expect(result.responses).to.equal(total);
    });
  }

  it('makes up no score without answers', () => {
    const none = { promoters: 0, passives: 0, detractors: 0 };
    expect(npsFromCounts(none)).to.deep.equal({ ...none, responses: 0 });
  });

  it('stays on the scale, and turns round with the bands', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { score = 0, low = 0, high = 0, margin = 0, adjusted = 0 } = npsFromCounts(given);
        const turned = npsFromCounts({ ...given, promoters: given.detractors, detractors: given.promoters });
        expect(score).to.be.within(-100, 100);
        expect(low).to.be.within(-100, adjusted);
        expect(high).to.be.within(adjusted, 100);
        expect(margin).to.be.at.least(0);
        expect((turned.score ?? 0) + score).to.equal(0);
      }),
    );
  });
});

describe('npsResult', () => {
  it('counts the bands and leaves out what is no answer', () => {
    expect(npsResult([10, 9, 8, 6, 0, 11, -1, NaN, 5.5])).to.deep.include({
      promoters: 2,
      passives: 1,
      detractors: 2,
      responses: 5,
      score: 0,
    });
  });

  it('makes up no score from nothing', () => {
    expect(npsResult([]).score).to.equal(undefined);
  });

  it('does not mind the order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(10)), (scores) => {
        expect(npsResult(scores.toReversed())).to.deep.equal(npsResult(scores));
      }),
    );
  });
});
