import { expect } from 'chai';
import fc from 'fast-check';
import { day } from '../../src/domain/instant.js';
import type { SurveyMoment } from '../../src/domain/survey-conditions.js';
import { decideSurvey } from '../../src/domain/survey-decision.js';
import { clocksOf, mergeMemories, outcomeAt, shownAt, shownToday } from '../../src/domain/survey-memory.js';
import type { SurveyOutcome } from '../../src/domain/survey-rest.js';
import type { SurveyTrigger } from '../../src/domain/survey-trigger.js';

const start = 20_000 * day;
const page = { origin: 'https://shop.test', pathname: '/tea', search: '', hash: '' };

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const restDays = fc.constantFrom(0, 0.5, 1, 14, 30, 90, 3650);
const rest = maybe(fc.record({ answered: restDays, declined: restDays, ignored: restDays }, { requiredKeys: [] }));

const conditions = {
  delayMs: fc.nat(100),
  dwellMs: fc.nat(2),
  scrollPercent: fc.nat(100),
  exitIntent: fc.boolean(),
  idleMs: fc.nat(2),
  pages: fc.constantFrom(['/tea'], ['/**'], ['/coffee']),
  exceptPages: fc.constantFrom(['/tea'], []),
  minVisits: fc.integer({ min: 1, max: 3 }),
  event: fc.constantFrom('a', 'b'),
  cancelEvents: fc.constantFrom(['c'], []),
  signedIn: fc.boolean(),
  checkout: fc.boolean(),
  sample: fc.double({ min: 0, max: 1, noNaN: true }),
  maxPerDay: fc.integer({ min: 1, max: 3 }),
};

/** Few conditions at a time, or nobody is ever asked. */
const trigger = fc
  .tuple(fc.subarray(Object.keys(conditions), { maxLength: 3 }), fc.record(conditions))
  .map(([keys, all]): SurveyTrigger => Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))));

const signs = fc.record({
  roll: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  elapsedMs: fc.nat(200),
  visits: fc.integer({ min: 1, max: 4 }),
  events: fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  member: fc.constantFrom(null, undefined, {}),
  hasDwelt: fc.boolean(),
  hasRead: fc.boolean(),
  isIdle: fc.boolean(),
  isLeaving: fc.boolean(),
});

/** What happens next: so much later, at a page that shows such signs; and how it would end if it were asked. */
const step = fc.record({
  survey: fc.constantFrom('nps', 'csat'),
  after: fc.constantFrom(0, 1, day / 2, day, 13 * day, 14 * day, 30 * day, 90 * day),
  trigger,
  rest,
  restOfAll: rest,
  signs,
  end: fc.constantFrom<SurveyOutcome | undefined>('answered', 'declined', 'ignored', undefined),
});

const usual = { answered: 90, declined: 30, ignored: 14 };

describe('quiet windows', () => {
  it('hold whatever triggers say, over 100,000 histories', () => {
    let asked = 0;
    let kept = 0;
    const histories = fc.array(step, { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(histories, (steps) => {
        let memory = {};
        let now = start;
        /** A diary of its own: what ended how and when, and what came on which day. */
        const diary: { survey: string; outcome: keyof typeof usual; at: number }[] = [];
        const shown: number[] = [];
        for (const { survey, after, signs: seen, end, rest: own, restOfAll: all, trigger: when } of steps) {
          now += after;
          const rule: SurveyTrigger = { ...when, ...(own && { rest: own }), ...(all && { restOfAll: all }) };
          const moment: SurveyMoment = { now, page, ...seen };
          const today = shownToday(memory, now, 0);
          const history = { own: clocksOf(memory, survey), all: clocksOf(memory, ''), shownToday: today };
          const { ask } = decideSurvey(rule, history, moment);
          const isQuiet = diary.some(
            ({ survey: which, outcome, at }) =>
              now < at + (all?.[outcome] ?? usual[outcome]) * day ||
              (which === survey && now < at + (own?.[outcome] ?? usual[outcome]) * day),
          );
          const isFull = shown.filter((at) => Math.floor(at / day) === Math.floor(now / day)).length;
          if (isQuiet) kept += 1;
          if (!ask) continue;
          asked += 1;
          expect(isQuiet, 'asked in a quiet window').to.equal(false);
          expect(isFull, 'asked too often in a day').to.be.below(rule.maxPerDay ?? 1);
          memory = mergeMemories(memory, shownAt(memory, survey, now, 0));
          diary.push({ survey, outcome: 'ignored', at: now });
          shown.push(now);
          if (!end || end === 'never') continue;
          memory = mergeMemories(memory, outcomeAt(survey, end, now));
          diary.push({ survey, outcome: end, at: now });
        }
      }),
      { numRuns: 100_000 },
    );
    // A test in which nobody is asked, or nobody is to be left in peace, says nothing.
    expect(asked).to.be.above(10_000);
    expect(kept).to.be.above(10_000);
  }).timeout(240_000);

  it('end exactly when it is said', () => {
    const stamp = maybe(fc.integer({ min: start - 200 * day, max: start }));
    const clocks = fc.record({ answered: stamp, declined: stamp, ignored: stamp }, { requiredKeys: [] });
    fc.assert(
      fc.property(clocks, clocks, (own, all) => {
        const at = (now: number) => decideSurvey({}, { own, all }, { now, roll: 0.5, page });
        const first = at(start);
        if (first.ask || first.until === undefined) return;
        const after = at(first.until);
        expect(at(first.until - 1)).to.deep.equal(first);
        expect(after.ask || after.because !== first.because).to.equal(true);
      }),
    );
  });
});
