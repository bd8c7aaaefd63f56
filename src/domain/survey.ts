export type SurveyType = 'nps' | 'csat' | 'ces' | 'expectation';

export interface Survey {
  readonly id: string;
  readonly type: SurveyType;
  readonly question?: string;
  readonly ends?: { readonly low: string; readonly high: string };
  /** One open question a band. */
  readonly followUp?: { readonly promoter?: string; readonly passive?: string; readonly detractor?: string };
  readonly brand?: string;
  readonly reviewLinks?: readonly { readonly label: string; readonly url: string }[];
  readonly trigger?: SurveyTrigger;
}

/** When to ask; all conditions are combined with "and". */
export interface SurveyTrigger {
  /** Milliseconds after the page was opened. */
  readonly delayMs?: number;
  /** A named event of the page: `order-completed`, `redeemed`. */
  readonly event?: string;
}

export type ResponseState = 'partial' | 'complete' | 'declined';

/** One answer. A later save is a higher `revision` of the same `id`. */
export interface SurveyResponse {
  /** UUID made by the client. */
  readonly id: string;
  readonly surveyId: string;
  readonly revision: number;
  readonly score?: number;
  readonly expected?: number;
  readonly perceived?: number;
  readonly comment?: string;
  readonly state: ResponseState;
  readonly locale: string;
  /** RFC 3339, by the client's clock. */
  readonly clientTime: string;
  readonly elapsedMs: number;
  readonly metadata?: Readonly<Record<string, string>>;
}

/** What the server says it has stored. */
export interface ResponseReceipt {
  readonly id: string;
  readonly revision: number;
}
