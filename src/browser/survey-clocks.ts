import {
  decideSurvey,
  defaultSurveyRule,
  sampleRoll,
  type SurveyClocks,
  type SurveyDecision,
  type SurveyOutcome,
  type SurveyRule,
} from '../domain/survey-trigger.js';
import { isPageBusy } from './page-busy.js';

export interface SurveyPlan extends Partial<SurveyRule> {
  readonly surveyId: string;
  /** It would cover the page, so it waits until nothing else does. */
  readonly covers: boolean;
}

export interface SurveyPage {
  /** Named events of the page so far. */
  readonly events: readonly string[];
  /** Whether anything of this may be stored; else it lasts as long as the page. */
  readonly mayStore: boolean;
}

/** When which survey ended how (`nps-1/answered`), and the visitor's name in the draw of who is asked. */
type Memory = Readonly<Record<string, unknown>>;

const key = 'loyalty-elements/v1/surveys';

const outcomes: readonly SurveyOutcome[] = ['answered', 'declined', 'ignored', 'never'];

/** What may not or cannot be stored. */
let page: Memory = {};

/** Decides whether this visitor is to be asked now. */
export function decideNow(plan: SurveyPlan, { events, mayStore }: SurveyPage): SurveyDecision {
  const { surveyId, covers, ...conditions } = plan;
  const rule: SurveyRule = { ...defaultSurveyRule, ...conditions };
  const memory = read(mayStore);
  const clocks = (id: string): SurveyClocks =>
    Object.fromEntries(
      outcomes
        .map((outcome) => [outcome, memory[`${id}/${outcome}`]] as const)
        .filter((clock): clock is [SurveyOutcome, number] => typeof clock[1] === 'number'),
    );
  return decideSurvey(
    rule,
    // No survey has an empty id: it stands for all of them.
    { own: clocks(surveyId), all: clocks('') },
    {
      now: Date.now(),
      // A visitor has a name only where there is something to draw for.
      roll: rule.sampleRate < 1 ? sampleRoll(visitor(mayStore), surveyId) : 0,
      elapsedMs: performance.now(),
      events,
      busy: covers && isPageBusy(),
    },
  );
}

/** Starts the clock of an outcome, for this survey and for all. */
export function noteOutcome(surveyId: string, outcome: SurveyOutcome, mayStore: boolean): void {
  const now = Date.now();
  write({ [`${surveyId}/${outcome}`]: now, [`/${outcome}`]: now }, mayStore);
}

/** A random name, always the same on this device. */
function visitor(mayStore: boolean): string {
  const { visitor: known } = read(mayStore);
  if (typeof known === 'string') return known;
  const name = String(Math.random());
  write({ visitor: name }, mayStore);
  return name;
}

const read = (mayStore: boolean): Memory => ({ ...stored(mayStore), ...page });

function stored(mayStore: boolean): Memory {
  try {
    if (mayStore) return JSON.parse(localStorage.getItem(key) ?? '{}') as Memory;
  } catch {
    // Refused, or not ours.
  }
  return {};
}

/** Read again just before: another tab may have written. */
function write(more: Memory, mayStore: boolean): void {
  try {
    if (mayStore) {
      localStorage.setItem(key, JSON.stringify({ ...stored(mayStore), ...more }));
      return;
    }
  } catch {
    // Then for the life of the page.
  }
  page = { ...page, ...more };
}
