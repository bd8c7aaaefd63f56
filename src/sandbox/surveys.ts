import { fitsSurvey, surveyResults } from '../domain/survey-results.js';
import type { ResponseReceipt, Survey, SurveyResponse } from '../domain/survey.js';
import { ok, Refusal } from './answer.js';
import { fieldsOf, textOf, type Route } from './call.js';
import type { Shop } from './shop.js';

/** Guests are asked, too. A survey that was answered or declined is not due again. */
export const listDueSurveys: Route = ({ programme, responses }) => {
  const over = [...responses.values()].filter(({ state }) => state !== 'partial').map(({ surveyId }) => surveyId);
  return ok({ items: programme.surveys.filter((survey) => !over.includes(survey.id)) });
};

export const putResponse: Route = (shop, call) => {
  const fields = fieldsOf(call);
  const { type } = findSurvey(shop, textOf(fields, 'surveyId'));
  const { id, revision } = fields;
  const valid = id === call.id && Number.isSafeInteger(revision) && (revision as number) >= 1;
  const given = fields as unknown as SurveyResponse;
  if (!valid || !fitsSurvey(type, given)) throw new Refusal('invalid-request', 'Not an answer');

  const stored = shop.responses.get(given.id);
  const newest = stored && stored.revision >= given.revision ? stored : given;
  shop.responses.set(newest.id, newest);
  const receipt: ResponseReceipt = { id: newest.id, revision: newest.revision };
  return ok(receipt);
};

export const getResults: Route = (shop, { id }) => {
  const survey = findSurvey(shop, id);
  const answers = [...shop.responses.values()].filter(({ surveyId, state }) => surveyId === id && state !== 'declined');
  return ok(surveyResults(survey, answers));
};

function findSurvey({ programme }: Shop, id: string): Survey {
  const survey = programme.surveys.find((each) => each.id === id);
  if (!survey) throw new Refusal('not-found', 'No such survey');
  return survey;
}
