import type { SurveyScores } from '../../domain/survey.js';

export interface SurveyShownDetail {
  readonly surveyId: string;
}

/** `score` on the scale of the question, or `expected` and `perceived`. */
export interface SurveyAnsweredDetail extends SurveyShownDetail, SurveyScores {
  /** What the member wrote; only where no client stores it. */
  readonly comment?: string;
}

export interface SurveyDismissedDetail extends SurveyShownDetail {
  readonly reason: 'later' | 'never' | 'close';
}

declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-survey-shown': CustomEvent<SurveyShownDetail>;
    'loyalty-survey-answered': CustomEvent<SurveyAnsweredDetail>;
    'loyalty-survey-dismissed': CustomEvent<SurveyDismissedDetail>;
  }
}
