import type { SurveyType } from '../../domain/survey.js';

/** What sets one type of question apart from the others. */
export interface SurveyKind {
  readonly type: SurveyType;
  /** The ends of its scale. */
  readonly from: number;
  readonly to: number;
}

/** What an element asks, in the words of the survey or its own. */
export interface SurveyWords {
  readonly question: string;
  /** What the ends of the scale mean. */
  readonly low: string;
  readonly high: string;
  /** Said when no number was chosen. */
  readonly choose: string;
  /** The open question after a number. */
  readonly reason: (score: number) => string;
}

/** Whether it is an answer on the scale. */
export const isOnScale = ({ from, to }: SurveyKind, score: unknown): score is number =>
  Number.isInteger(score) && (score as number) >= from && (score as number) <= to;
