import { fnv } from './fnv.js';
import { day } from './instant.js';
import type { SurveyTrigger } from './survey.js';

/** How a survey can end; `declined` is a close, `ignored` is "later" or no reaction, `never` is "don't ask again". */
export type SurveyOutcome = 'answered' | 'declined' | 'ignored' | 'never';

/** When each outcome was last seen, in milliseconds since 1970. */
export type SurveyClocks = Readonly<Partial<Record<SurveyOutcome, number>>>;

/** Days of rest after an outcome; 0 for none. */
export type SurveyRest = Readonly<Record<Exclude<SurveyOutcome, 'never'>, number>>;

/** When a survey may be shown. */
export interface SurveyRule extends SurveyTrigger {
  /** Rest after this survey. */
  readonly rest: SurveyRest;
  /** Rest after any survey. */
  readonly restOfAll: SurveyRest;
  /** Share of visitors that is asked: 0 to 1. */
  readonly sampleRate: number;
  /** Visits before the first question. */
  readonly minVisits: number;
}

export interface SurveyHistory {
  readonly own: SurveyClocks;
  /** All surveys together, this one among them. */
  readonly all: SurveyClocks;
  /** Visits, with this one. Default 1. */
  readonly visits?: number;
}

/** What is the case right now. */
export interface SurveyMoment {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** 0 to 1, and always the same for one visitor and survey: `sampleRoll`. */
  readonly roll: number;
  /** Milliseconds since the page was opened. Default 0. */
  readonly elapsedMs?: number;
  /** Named events of the page so far. */
  readonly events?: readonly string[];
  /** A modal is open, someone types, or this is the checkout. */
  readonly busy?: boolean;
}

export type SurveyDecision =
  | { readonly ask: true }
  | {
      readonly ask: false;
      readonly because:
        | 'dont-ask'
        | 'not-sampled'
        | 'answered-recently'
        | 'declined-recently'
        | 'ignored-recently'
        | 'too-few-visits'
        | 'no-event'
        | 'too-early'
        | 'busy';
      /** End of the rest, in milliseconds since 1970. */
      readonly until?: number;
    };

const rest: SurveyRest = { answered: 90, declined: 30, ignored: 14 };

/** Everybody, at once, at rest for 90 days after an answer, 30 after a close and 14 after no reaction. */
export const defaultSurveyRule: SurveyRule = { rest, restOfAll: rest, sampleRate: 1, minVisits: 1 };

/**
 * Decides whether to ask now, and says why when it does not.
 *
 * Lasting reasons come before passing ones. The clock and the die are arguments, so the same inputs always decide alike.
 */
export function decideSurvey(
  rule: SurveyRule,
  { own, all, visits = 1 }: SurveyHistory,
  { now, roll, elapsedMs = 0, events = [], busy }: SurveyMoment,
): SurveyDecision {
  const no = (because: Exclude<SurveyDecision, { ask: true }>['because'], more?: { readonly until: number }) =>
    ({ ask: false, because, ...more }) as const;
  if (own.never !== undefined || all.never !== undefined) return no('dont-ask');
  if (!(roll < rule.sampleRate)) return no('not-sampled');
  for (const outcome of ['answered', 'declined', 'ignored'] as const) {
    const end = (last = -Infinity, days: number): number => last + days * day;
    const until = Math.max(end(own[outcome], rule.rest[outcome]), end(all[outcome], rule.restOfAll[outcome]));
    if (now < until) return no(`${outcome}-recently`, { until });
  }
  if (visits < rule.minVisits) return no('too-few-visits');
  if (rule.event !== undefined && !events.includes(rule.event)) return no('no-event');
  if (elapsedMs < (rule.delayMs ?? 0)) return no('too-early');
  return busy ? no('busy') : { ask: true };
}

/**
 * The die of one visitor for one survey: the same each time, from 0 up to but not 1, even over visitors.
 *
 * FNV-1a over UTF-16 code units, then the last mix of MurmurHash3, without which ids that differ in the last letter
 * would fall close together.
 */
export function sampleRoll(visitorId: string, surveyId: string): number {
  let hash = fnv(`${visitorId}\n${surveyId}`);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}
