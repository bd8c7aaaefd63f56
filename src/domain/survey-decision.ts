import { unmetCondition, type SurveyMoment } from './survey-conditions.js';
import type { SurveyRefusal } from './survey-refusals.js';
import { restNow, type SurveyClocks } from './survey-rest.js';
import type { SurveyTrigger } from './survey-trigger.js';

export interface SurveyHistory {
  readonly own: SurveyClocks;
  /** All surveys together, this one among them. */
  readonly all: SurveyClocks;
  /** Surveys that have come by themselves today. Default 0. */
  readonly shownToday?: number;
}

export type SurveyDecision =
  | { readonly ask: true }
  | {
      readonly ask: false;
      readonly because: SurveyRefusal;
      /** When this reason ends, in milliseconds since 1970. */
      readonly until?: number;
    };

/**
 * Decides whether to ask now, and says why when it does not.
 *
 * Lasting reasons come before passing ones, and no condition opens what a rest has closed. The clock and the die are
 * arguments, so the same inputs always decide alike.
 */
export function decideSurvey(
  trigger: SurveyTrigger,
  { own, all, shownToday = 0 }: SurveyHistory,
  moment: SurveyMoment,
): SurveyDecision {
  const { sample = 1, maxPerDay = 1, rest, restOfAll, delayMs = 0 } = trigger;
  const { now, roll, elapsedMs = 0 } = moment;
  const no = (because: SurveyRefusal, until?: number): SurveyDecision => ({
    ask: false,
    because,
    ...(until !== undefined && { until }),
  });
  if (own.never !== undefined || all.never !== undefined) return no('dont-ask');
  if (!(roll < sample)) return no('not-sampled');
  const resting = restNow(now, { clocks: own, rest }, { clocks: all, rest: restOfAll });
  if (resting) return no(resting.because, resting.until);
  if (shownToday >= maxPerDay) return no('enough-today');
  const because = unmetCondition(trigger, moment);
  if (!because) return { ask: true };
  return no(because, because === 'too-early' ? now + delayMs - elapsedMs : undefined);
}
