export interface SurveyShownDetail {
  readonly surveyId: string;
}

export interface SurveyAnsweredDetail extends SurveyShownDetail {
  /** On the scale of the question. */
  readonly score: number;
  /** What the member wrote; only where no client stores it. */
  readonly comment?: string;
}

export interface SurveyDismissedDetail extends SurveyShownDetail {
  readonly reason: 'later' | 'never' | 'close';
}

declare global {
  interface HTMLElementEventMap {
    'loyalty-survey-shown': CustomEvent<SurveyShownDetail>;
    'loyalty-survey-answered': CustomEvent<SurveyAnsweredDetail>;
    'loyalty-survey-dismissed': CustomEvent<SurveyDismissedDetail>;
  }
}
