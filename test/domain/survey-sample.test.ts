import { expect } from 'chai';
import fc from 'fast-check';
import { sampleRoll } from '../../src/domain/survey-sample.js';

describe('sampleRoll', () => {
  it('stays the same from release to release', () => {
    expect(sampleRoll('visitor-1', 'nps')).to.equal(0.15169993019662797);
  });

  it('differs by survey and by visitor, and does not mix them up', () => {
    expect(sampleRoll('v', 'nps')).not.to.equal(sampleRoll('v', 'csat'));
    expect(sampleRoll('ab', 'c')).not.to.equal(sampleRoll('a', 'bc'));
  });

  it('is from 0 up to but not 1, and repeatable', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (visitor, survey) => {
        const roll = sampleRoll(visitor, survey);
        expect(roll).to.be.at.least(0).and.below(1);
        expect(sampleRoll(visitor, survey)).to.equal(roll);
      }),
    );
  });

  it('keeps 10 % at 10 %, even over ids that count up', () => {
    const rolls = Array.from({ length: 20_000 }, (_, visitor) => sampleRoll(`visitor-${visitor}`, 'nps'));
    const tenths = Array.from(
      { length: 10 },
      (_, tenth) => rolls.filter((roll) => Math.floor(roll * 10) === tenth).length,
    );
    for (const count of tenths) expect(count / rolls.length).to.be.within(0.09, 0.11);
  });

  it('asks the same visitors each time, and more of them where the share grows', () => {
    const visitors = Array.from({ length: 10_000 }, (_, visitor) => `visitor-${visitor}`);
    const asked = (share: number) => new Set(visitors.filter((visitor) => sampleRoll(visitor, 'nps') < share));
    const few = asked(0.1);
    expect([...asked(0.1)]).to.deep.equal([...few]);
    expect(few.size / visitors.length).to.be.within(0.09, 0.11);
    expect([...few].every((visitor) => asked(0.2).has(visitor))).to.equal(true);
  });
});
