import type { SurveyRest } from './survey-rest.js';

export type SurveyDevice = 'touch' | 'mouse' | 'small' | 'large';

/** When to ask, and when to leave in peace. What is not given does not matter; all that is given must hold at once. */
export interface SurveyTrigger {
  /** Milliseconds since the page was opened. */
  readonly delayMs?: number;
  /** Milliseconds in which the page was in sight and in use. */
  readonly dwellMs?: number;
  /** How far down the visitor has read, in percent; a page without scrollbar is read. */
  readonly scrollPercent?: number;
  /** Only when the visitor turns to go: the mouse leaves upwards; a finger flicks up, or the tab was left and is back. */
  readonly exitIntent?: boolean;
  /** Milliseconds without a move, key or touch. */
  readonly idleMs?: number;
  /** Pages to ask on: `/shop/**`. `*` ends at a slash, `**` does not. */
  readonly pages?: readonly string[];
  /** Pages not to ask on. */
  readonly exceptPages?: readonly string[];
  /** From this visit on; a visit ends after half an hour without a page. */
  readonly minVisits?: number;
  /** Up to this visit; the same as `minVisits` for this visit alone. */
  readonly maxVisits?: number;
  /** Pages of this visit, with this one. */
  readonly minPages?: number;
  /** A named event of the page: `order-completed`, `redeemed`. */
  readonly event?: string;
  /** How often the event must have come. Default 1. */
  readonly eventCount?: number;
  /** Events that call it off until `event` comes again. */
  readonly cancelEvents?: readonly string[];
  /** Members only, or guests only. */
  readonly signedIn?: boolean;
  /** Ids of tiers. */
  readonly tiers?: readonly string[];
  /** Languages, with or without script and region: `en`, `zh-Hans`, `de-AT`. */
  readonly locales?: readonly string[];
  readonly device?: SurveyDevice;
  /** CSS selector of something that the visitor must have seen. */
  readonly visible?: string;
  /** Also at the checkout: where `checkout` is a part of the path, or the page says `<html data-loyalty-checkout>`. */
  readonly checkout?: boolean;
  /** Share of visitors that is asked, from 0 to 1: the same ones each time. */
  readonly sample?: number;
  /** Surveys that may come by themselves in a day, this one among them. Default 1. */
  readonly maxPerDay?: number;
  /** Rest after this survey. */
  readonly rest?: SurveyRest;
  /** Rest after any survey. */
  readonly restOfAll?: SurveyRest;
}

/** A survey that waits for its moment. */
export interface SurveyPlan {
  readonly surveyId: string;
  /** As it was given, by a page or a backend. */
  readonly trigger: SurveyTrigger;
}
