import type { Scale } from '../../domain/scale.js';
import type { SurveyBand, SurveyScores, SurveyType } from '../../domain/survey.js';

/** What sets one type of question apart from the others. */
export interface SurveyKind {
  readonly type: SurveyType;
  readonly scale: Scale;
  /** The numbers it asks for, in this order. */
  readonly asks: readonly (keyof SurveyScores)[];
  /** Which open question follows. */
  readonly band: (scores: SurveyScores) => SurveyBand;
}

/** What an element asks, in the words of the survey or its own. */
export interface SurveyWords {
  /** One a number. */
  readonly questions: readonly string[];
  /** What the ends of the scale mean, where the survey does not say. */
  readonly low: string;
  readonly high: string;
}
