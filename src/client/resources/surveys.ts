import type { ResponseReceipt, Survey, SurveyResponse } from '../../domain/survey.js';
import type { SurveyTrigger } from '../../domain/survey-trigger.js';
import { address, id, integer, list, object, oneOf, optional, text, whole, type Decoder } from '../decode.js';
import { segment, type Endpoint } from '../endpoint.js';

const line = optional(text(500));
const links = optional(list(object({ label: text(100), url: address }), 10));
let isWarned = false;

/** Whether links are for everybody who answers. Of one that is null there is nothing to tie; it is left out. */
export const areFree = (reviewLinks: unknown): boolean =>
  Array.isArray(reviewLinks) &&
  reviewLinks.every((link: unknown) => Object.keys(link ?? {}).every((key) => key === 'label' || key === 'url'));

/** Review sites forbid asking only those who are content: a link is for everybody who answers, whatever else it says. */
export function warnOfTies(reviewLinks: unknown): void {
  if (areFree(reviewLinks) || isWarned) return;
  isWarned = true;
  console.warn('loyalty-elements: review links are for everybody who answers, and cannot be tied to the score');
}

/** As it came: few pages have a survey that waits, and those read it part by part, as strictly as all else. */
const unread: Decoder<SurveyTrigger> = (value) => value as SurveyTrigger;

const survey: Decoder<Survey> = object({
  id,
  type: oneOf('nps', 'csat', 'ces', 'expectation'),
  question: line,
  ends: optional(object({ low: text(100), high: text(100) })),
  followUp: optional(object({ promoter: line, passive: line, detractor: line })),
  brand: optional(text(100)),
  subject: optional(text(100)),
  expectedQuestion: line,
  reviewLinks: (value, at) => {
    if (value) warnOfTies(value);
    return links(value, at);
  },
  trigger: optional(unread),
});

/** Surveys that this visitor may be asked now. */
export const listDueSurveys: Endpoint<void, readonly Survey[]> = {
  name: 'surveys.due',
  freshFor: 300_000,
  request: () => ({ method: 'GET', path: '/surveys/due' }),
  decode: (body, report) => whole(object({ items: list(survey, 20) }))(body, report).items,
};

/** Stores one revision of an answer. The reply must name the answer, or it proves nothing. */
export const submitSurveyResponse: Endpoint<SurveyResponse, ResponseReceipt> = {
  name: 'responses.submit',
  request: (response) => ({ method: 'PUT', path: `/survey-responses/${segment(response.id)}`, body: response }),
  decode: whole(object({ id, revision: integer })),
};
