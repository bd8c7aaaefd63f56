import { expect } from 'chai';
import fc from 'fast-check';
import { decodeTrigger } from '../../src/client/resources/survey-trigger.js';
import type { SurveyTrigger } from '../../src/domain/survey-trigger.js';

const whole: SurveyTrigger = {
  delayMs: 0,
  dwellMs: 30_000,
  scrollPercent: 62.5,
  exitIntent: true,
  idleMs: 86_400_000,
  pages: ['/tea/**'],
  exceptPages: ['/tea/old/*'],
  minVisits: 1,
  maxVisits: 10_000,
  minPages: 3,
  event: 'bought',
  eventCount: 2,
  cancelEvents: ['returned'],
  signedIn: false,
  tiers: ['gold'],
  locales: ['zh-Hans'],
  device: 'touch',
  visible: '#offer',
  checkout: true,
  sample: 0.1,
  maxPerDay: 2,
  rest: { answered: 0, declined: 30, ignored: 3650 },
  restOfAll: { answered: 0.5 },
};

const wrong: readonly (readonly [part: keyof SurveyTrigger, value: unknown])[] = [
  ['delayMs', -1],
  ['delayMs', 86_400_001],
  ['delayMs', '5000'],
  ['dwellMs', NaN],
  ['scrollPercent', 101],
  ['exitIntent', 'yes'],
  ['pages', '/tea'],
  ['minVisits', 0],
  ['minPages', Infinity],
  ['event', ''],
  ['event', 'x'.repeat(81)],
  ['signedIn', 1],
  ['device', 'fridge'],
  ['visible', 'x'.repeat(201)],
  ['sample', 1.01],
  ['sample', 10],
  ['maxPerDay', 0],
  ['rest', 90],
];

describe('decodeTrigger', () => {
  const read = (value: unknown) => {
    const problems: string[] = [];
    return { trigger: decodeTrigger(value, (problem) => problems.push(problem)), problems };
  };

  it('takes all of it, and nothing else', () => {
    expect(read({ ...whole, more: 1 })).to.deep.equal({ trigger: whole, problems: [] });
  });

  for (const [part, value] of wrong) {
    it(`leaves out ${part} ${String(value).slice(0, 12)}, and says so`, () => {
      const { [part]: _, ...rest } = whole;
      const { trigger, problems } = read({ ...whole, [part]: value });
      expect(trigger).to.deep.equal(rest);
      expect(problems).to.have.length(1);
      expect(problems[0]).to.match(new RegExp(`^trigger\\.${part}: expected`));
    });
  }

  it('keeps a list within its limits, and never makes a list of pages an open door', () => {
    const { trigger, problems } = read({ pages: [7, 'x'.repeat(201)], tiers: Array.from({ length: 99 }, String) });
    expect(trigger.pages).to.deep.equal([]);
    expect(trigger.tiers).to.have.length(20);
    expect(problems).to.have.length(3);
  });

  it('takes any JSON object without a fault', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(whole)), fc.jsonValue()), (given) => {
        const { trigger } = read(given);
        expect(read(trigger)).to.deep.equal({ trigger, problems: [] });
      }),
    );
  });
});
