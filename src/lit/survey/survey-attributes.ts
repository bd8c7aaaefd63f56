import { property } from 'lit/decorators.js';
import { listDueSurveys } from '../../client/resources/surveys.js';
import type { SurveyTrigger } from '../../domain/survey-trigger.js';
import type { Survey } from '../../domain/survey.js';
import { choice, flag, json, numberFrom } from '../attributes.js';
import { FullElement } from '../full-element.js';

export type { SurveyAnsweredDetail, SurveyDismissedDetail, SurveyShownDetail } from './survey-events.js';

/** Where on the page. */
export type SurveyCorner = `${'bottom' | 'top'}-${'end' | 'start'}`;

/**
 * What a page says of a survey: where, when and which.
 *
 * @cssState pending - It loads, and holds its place.
 * @cssState failed - It could not be loaded; there is a button to try again.
 * @cssState open - Its dialog, or its box in a corner, is open.
 */
export abstract class SurveyAttributes extends FullElement {
  /**
   * Where it is asked: in the page, in a dialog over it, or in a corner of it. What comes to a corner takes no focus and
   * leaves the page as it is; opened by the visitor, it is a dialog.
   */
  @property({ converter: choice('inline', 'modal', 'popover'), reflect: true })
  mode: 'inline' | 'modal' | 'popover' = 'inline';

  /** The corner of the page for a popover. It makes way for what has the focus, and is at the bottom of a phone. */
  @property({ converter: choice('bottom-end', 'bottom-start', 'top-end', 'top-start') })
  corner: SurveyCorner = 'bottom-end';

  /** Which of the surveys that are due. Default: the first of its type. */
  @property({ attribute: 'survey-id' }) surveyId?: string;

  /** The survey to ask, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json((value, report) => listDueSurveys.decode({ items: [value] }, report)[0]) })
  survey?: Survey | undefined;

  /**
   * When it may come by itself, all at once: `{ "scrollPercent": 60, "pages": ["/blog/**"] }`. As an attribute: JSON as
   * in the HTTP contract. Default where it is not in the page: as the survey says.
   */
  @property({ converter: json((value) => value as SurveyTrigger) }) trigger?: SurveyTrigger | undefined;

  /** Comes by itself this many milliseconds after the page was opened. Default for a dialog: as the survey says. */
  @property({ converter: numberFrom(0, 86_400_000), reflect: true }) delay?: number;

  /**
   * Comes by itself after this event of the page: `redeemed`, or any that the page names with
   * `document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name } }))`. Default for a dialog: as the survey says.
   */
  @property({ reflect: true }) event?: string;

  /** The share of visitors that it comes to by itself, from 0 to 1: the same ones each time. Default 1. */
  @property({ converter: numberFrom(0, 1) }) sample?: number;

  /** Lets the digit keys choose while the focus is on the numbers. */
  @property({ converter: flag, attribute: 'digit-keys' }) digitKeys = false;
}
