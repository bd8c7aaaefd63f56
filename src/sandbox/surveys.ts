import { npsResult } from '../domain/nps-score.js';
import { isNpsScore } from '../domain/nps.js';
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
  const { id, revision, score } = fields;
  const valid = id === call.id && Number.isSafeInteger(revision) && (revision as number) >= 1;
  if (!valid || !(score === undefined || type !== 'nps' || isNpsScore(score)))
    throw new Refusal('invalid-request', 'Not an answer');

  const given = fields as unknown as SurveyResponse;
  const stored = shop.responses.get(given.id);
  const newest = stored && stored.revision >= given.revision ? stored : given;
  shop.responses.set(newest.id, newest);
  const receipt: ResponseReceipt = { id: newest.id, revision: newest.revision };
  return ok(receipt);
};

export const getResults: Route = (shop, { id }) => {
  if (findSurvey(shop, id).type !== 'nps') throw new Refusal('not-found', 'Only an NPS survey has results');
  const answers = [...shop.responses.values()].filter(({ surveyId }) => surveyId === id);
  const scores = answers.flatMap(({ score, state }) => (score === undefined || state === 'declined' ? [] : score));
  return ok({ surveyId: id, type: 'nps', ...npsResult(scores) });
};

function findSurvey({ programme }: Shop, id: string): Survey {
  const found = programme.surveys.find((each) => each.id === id);
  if (!found) throw new Refusal('not-found', 'No such survey');
  return found;
}
