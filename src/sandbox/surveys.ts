import { npsResult } from '../domain/nps-score.js';
import { isNpsScore } from '../domain/nps.js';
import type { ResponseReceipt, SurveyResponse } from '../domain/survey.js';
import { ok, Refusal } from './answer.js';
import { fieldsOf, textOf, type Route } from './call.js';
import type { Shop } from './shop.js';

/** Guests are asked, too. A survey that was answered or declined is not due again. */
export const listDueSurveys: Route = ({ programme, responses }) => {
  const { survey } = programme;
  const over = [...responses.values()].some(({ surveyId, state }) => surveyId === survey.id && state !== 'partial');
  return ok({ items: over ? [] : [survey] });
};

export const putResponse: Route = (shop, call) => {
  const fields = fieldsOf(call);
  findSurvey(shop, textOf(fields, 'surveyId'));
  const { id, revision, score } = fields;
  const valid = id === call.id && Number.isSafeInteger(revision) && (revision as number) >= 1;
  if (!valid || !(score === undefined || isNpsScore(score))) throw new Refusal('invalid-request', 'Not an answer');

  const given = fields as unknown as SurveyResponse;
  const stored = shop.responses.get(given.id);
  const newest = stored && stored.revision >= given.revision ? stored : given;
  shop.responses.set(newest.id, newest);
  const receipt: ResponseReceipt = { id: newest.id, revision: newest.revision };
  return ok(receipt);
};

export const getResults: Route = (shop, { id }) => {
  findSurvey(shop, id);
  const answers = [...shop.responses.values()].filter(({ surveyId }) => surveyId === id);
  const scores = answers.flatMap(({ score, state }) => (score === undefined || state === 'declined' ? [] : score));
  return ok({ surveyId: id, type: 'nps', ...npsResult(scores) });
};

function findSurvey({ programme }: Shop, id: string): void {
  if (programme.survey.id !== id) throw new Refusal('not-found', 'No such survey');
}
