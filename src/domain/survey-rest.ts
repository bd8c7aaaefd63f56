import { day } from './instant.js';

/** How a survey can end; `declined` is a close, `ignored` is "later" or no reaction, `never` is "don't ask again". */
export type SurveyOutcome = 'answered' | 'declined' | 'ignored' | 'never';

/** When each outcome was last seen, in milliseconds since 1970. */
export type SurveyClocks = Readonly<Partial<Record<SurveyOutcome, number>>>;

/** Days of rest after an outcome; 0 for none. Default: 90 after an answer, 30 after a close, 14 after no reaction. */
export interface SurveyRest {
  readonly answered?: number;
  readonly declined?: number;
  readonly ignored?: number;
}

const usual = { answered: 90, declined: 30, ignored: 14 } as const;

/** When the rest after an outcome ends, in milliseconds since 1970; -Infinity where there was none. */
const endOf = (outcome: keyof typeof usual, clocks: SurveyClocks, rest: SurveyRest = usual): number =>
  (clocks[outcome] ?? -Infinity) + (rest[outcome] ?? usual[outcome]) * day;

/** The first rest that is not over, after this survey or after any. */
export function restNow(
  now: number,
  own: { readonly clocks: SurveyClocks; readonly rest: SurveyRest | undefined },
  all: typeof own,
): { readonly because: `${keyof typeof usual}-recently`; readonly until: number } | undefined {
  for (const outcome of ['answered', 'declined', 'ignored'] as const) {
    const until = Math.max(endOf(outcome, own.clocks, own.rest), endOf(outcome, all.clocks, all.rest));
    if (now < until) return { because: `${outcome}-recently`, until };
  }
  return undefined;
}
