import type { SurveyTrigger } from './survey-trigger.js';

export type SurveyType = 'nps' | 'csat' | 'ces' | 'expectation';

export interface Survey {
  readonly id: string;
  readonly type: SurveyType;
  readonly question?: string;
  readonly ends?: { readonly low: string; readonly high: string };
  /** One open question a band. */
  readonly followUp?: { readonly promoter?: string; readonly passive?: string; readonly detractor?: string };
  readonly brand?: string;
  /** What a question about satisfaction or expectation is about: "your last order". */
  readonly subject?: string;
  /** The first of the two questions of an expectation survey; `question` is the second. */
  readonly expectedQuestion?: string;
  readonly reviewLinks?: readonly { readonly label: string; readonly url: string }[];
  readonly trigger?: SurveyTrigger;
}

/** Which open question follows the numbers. */
export type SurveyBand = keyof NonNullable<Survey['followUp']>;

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

/** The numbers of an answer: one score, or what was expected and what it was like. */
export type SurveyScores = Pick<SurveyResponse, 'score' | 'expected' | 'perceived'>;

/** What the server says it has stored. */
export interface ResponseReceipt {
  readonly id: string;
  readonly revision: number;
}
