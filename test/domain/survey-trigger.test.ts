import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../src/domain/instant.js';
import {
  decideSurvey,
  defaultSurveyRule,
  sampleRoll,
  type SurveyDecision,
  type SurveyHistory,
  type SurveyMoment,
  type SurveyRule,
} from '../../src/domain/survey-trigger.js';

const now = 1000 * day;
const ago = (days: number): number => now - days * day;
const fresh: SurveyHistory = { own: {}, all: {} };
const moment: SurveyMoment = { now, roll: 0.5 };

interface Row {
  readonly name: string;
  readonly rule?: Partial<SurveyRule>;
  readonly history?: Partial<SurveyHistory>;
  readonly moment?: Partial<SurveyMoment>;
  readonly decision: SurveyDecision;
}

const no = (because: Exclude<SurveyDecision, { ask: true }>['because'], until?: number): SurveyDecision =>
  until === undefined ? { ask: false, because } : { ask: false, because, until };
const yes: SurveyDecision = { ask: true };
const none = { answered: 0, declined: 0, ignored: 0 };

const rows: readonly Row[] = [
  { name: 'a newcomer', decision: yes },
  { name: 'never again, this one', history: { own: { never: ago(900) } }, decision: no('dont-ask') },
  { name: 'never again, any', history: { all: { never: ago(900) } }, decision: no('dont-ask') },
  { name: 'out of the sample', rule: { sampleRate: 0.5 }, decision: no('not-sampled') },
  { name: 'in the sample', rule: { sampleRate: 0.51 }, decision: yes },
  { name: 'nobody is sampled', rule: { sampleRate: 0 }, moment: { roll: 0 }, decision: no('not-sampled') },
  { name: 'a broken die', moment: { roll: NaN }, decision: no('not-sampled') },
  { name: 'answered', history: { own: { answered: ago(89) } }, decision: no('answered-recently', now + day) },
  { name: 'answered 90 days ago', history: { own: { answered: ago(90) } }, decision: yes },
  { name: 'declined', history: { own: { declined: ago(29) } }, decision: no('declined-recently', now + day) },
  { name: 'declined 30 days ago', history: { own: { declined: ago(30) } }, decision: yes },
  { name: 'ignored', history: { own: { ignored: ago(13) } }, decision: no('ignored-recently', now + day) },
  { name: 'ignored 14 days ago', history: { own: { ignored: ago(14) } }, decision: yes },
  { name: 'another answered', history: { all: { answered: ago(1) } }, decision: no('answered-recently', ago(-89)) },
  {
    name: 'the later end of both',
    history: { own: { answered: ago(50) }, all: { answered: ago(10) } },
    decision: no('answered-recently', ago(-80)),
  },
  { name: 'no rest over all', rule: { restOfAll: none }, history: { all: { answered: ago(1) } }, decision: yes },
  { name: 'a clock set back', history: { own: { ignored: ago(-5) } }, decision: no('ignored-recently', ago(-19)) },
  { name: 'the first visit', rule: { minVisits: 2 }, decision: no('too-few-visits') },
  { name: 'the second visit', rule: { minVisits: 2 }, history: { visits: 2 }, decision: yes },
  { name: 'no event yet', rule: { event: 'redeemed' }, decision: no('no-event') },
  {
    name: 'another event',
    rule: { event: 'redeemed' },
    moment: { events: ['order-completed'] },
    decision: no('no-event'),
  },
  { name: 'the event', rule: { event: 'redeemed' }, moment: { events: ['a', 'redeemed'] }, decision: yes },
  { name: 'just opened', rule: { delayMs: 1 }, decision: no('too-early') },
  { name: 'open a little', rule: { delayMs: 5000 }, moment: { elapsedMs: 4999 }, decision: no('too-early') },
  { name: 'open long enough', rule: { delayMs: 5000 }, moment: { elapsedMs: 5000 }, decision: yes },
  { name: 'someone types', moment: { busy: true }, decision: no('busy') },
  {
    name: 'the lasting reason first',
    rule: { sampleRate: 0, minVisits: 9, delayMs: 9, event: 'x' },
    history: { own: { never: 1, answered: now } },
    moment: { busy: true },
    decision: no('dont-ask'),
  },
];

describe('decideSurvey', () => {
  for (const { name, rule, history, moment: change, decision } of rows) {
    it(`${name}: ${decision.ask ? 'asks' : decision.because}`, () => {
      const given = [
        { ...defaultSurveyRule, ...rule },
        { ...fresh, ...history },
        { ...moment, ...change },
      ] as const;
      expect(decideSurvey(...given)).to.deep.equal(decision);
      expect(decideSurvey(...given)).to.deep.equal(decision);
    });
  }

  it('asks again exactly when the rest ends', () => {
    const stamp = fc.option(fc.integer({ min: ago(200), max: now }), { nil: undefined });
    const clocks = fc.record({ answered: stamp, declined: stamp, ignored: stamp });
    fc.assert(
      fc.property(clocks, clocks, (own, all) => {
        const at = (time: number): SurveyDecision =>
          decideSurvey(defaultSurveyRule, { own, all }, { ...moment, now: time });
        const first = at(now);
        if (first.ask || first.until === undefined) return;
        const before = at(first.until - 1);
        const after = at(first.until);
        expect(before).to.deep.equal(first);
        expect(after.ask || after.because !== first.because).to.equal(true);
      }),
    );
  });
});

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
});
