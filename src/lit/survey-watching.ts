import { SurveyWatch, type SurveyMoments } from '../browser/survey-watch.js';
import type { LoyaltyClient } from '../client/client.js';
import { getMember } from '../client/resources/member.js';
import { decodeTrigger } from '../client/resources/survey-trigger.js';
import type { SurveyMoment } from '../domain/survey-conditions.js';
import type { SurveyDecision } from '../domain/survey-decision.js';
import { surveyGrounds, surveyRefusals, type SurveyGround, type SurveyRefusal } from '../domain/survey-refusals.js';
import type { SurveyPlan } from '../domain/survey-trigger.js';

/** Why a survey is on screen, or is not. For developers and merchants, in English. */
export interface SurveyReason {
  readonly ask: boolean;
  /** Stays the same from release to release. */
  readonly because: SurveyRefusal | SurveyGround;
  readonly sentence: string;
  /** When this reason ends, in milliseconds since 1970. */
  readonly until?: number;
}

/** What the element around knows, handed over so that this module shares little with what a page loads first. */
export interface SurveyAround {
  readonly client: LoyaltyClient | undefined;
  readonly events: readonly string[];
  readonly mayStore: () => boolean;
  readonly locale: () => string;
  readonly warn: (message: string) => void;
}

/** Waits for the moment of a plan. A plan of which nothing can be read never comes. */
export function watchSurvey(
  { surveyId, trigger: given }: SurveyPlan,
  { client, events, mayStore, locale, warn }: SurveyAround,
  moments: SurveyMoments,
): SurveyWatch | undefined {
  const trigger = decodeTrigger(given, warn);
  if (!Object.keys(trigger).length) {
    warn('a trigger says nothing of when to ask');
    return undefined;
  }
  let member: SurveyMoment['member'];
  const facts = () => ({ mayStore: mayStore(), locale: locale(), events, member });
  const watch = new SurveyWatch(surveyId, trigger, facts, moments);
  if (trigger.signedIn === undefined && !trigger.tiers) return watch;
  const stop = client?.subscribe(getMember, undefined, (state) => {
    const known = state.status === 'ready' ? state.value : undefined;
    member = known?.status === 'guest' ? null : known && { tierId: known.tier?.tierId };
    watch.decide();
  });
  watch.signal.addEventListener('abort', () => stop?.());
  return watch;
}

/** A decision, or what an element knows by itself, in a sentence. */
export function explain(decision: SurveyDecision | SurveyRefusal | SurveyGround): SurveyReason {
  const because = typeof decision === 'string' ? decision : decision.ask ? 'due' : decision.because;
  const until = typeof decision !== 'string' && !decision.ask ? decision.until : undefined;
  const sentences: Readonly<Record<string, string>> = { ...surveyRefusals, ...surveyGrounds };
  const end = new Date(until ?? NaN);
  return {
    ask: because in surveyGrounds,
    because,
    sentence: `${sentences[because] ?? ''}${Number.isNaN(end.getTime()) ? '' : ` That ends at ${end.toISOString()}.`}`,
    ...(until !== undefined && { until }),
  };
}
