import { Hono } from 'hono';
import { fitsSurvey, surveyResults } from '../../../src/domain/survey-results.js';
import type { Survey, SurveyResponse } from '../../../src/domain/survey.js';
import type { Api, ApiContext, ApiEnv } from '../api-env.js';
import { cached, privateCache } from '../caching.js';
import { callerOf } from '../callers.js';
import { contractShape, readBody } from '../contract.js';
import { inLanguage } from '../language.js';
import { Refusal } from '../../../src/server/refusal.js';
import { dueSurveys, scoresOf, storeResponse } from '../responses.js';

const shape = contractShape<SurveyResponse>('SurveyResponse');

export function surveyRoutes(api: Api): Hono<ApiEnv> {
  const { db, clock, faults } = api;

  return new Hono<ApiEnv>()
    .get('/surveys/due', faults.at('surveys.due'), async (c) => {
      const items = await dueSurveys(db, c.var.programme, await callerOf(api, c), clock());
      return cached(c, inLanguage(c, { items }), privateCache);
    })
    .put('/survey-responses/:id', faults.at('survey-responses.put'), async (c) => {
      const caller = await callerOf(api, c);
      const { value: response } = await readBody(c, shape);
      if (response.id !== c.req.param('id')) throw new Refusal('invalid-request', 'The ids in path and body differ');
      const { type } = surveyOf(c, response.surveyId);
      if (!fitsSurvey(type, response)) throw new Refusal('invalid-request', `These are no answers to a ${type} survey`);
      const { id: programId } = c.var.programme.program;
      return c.json(await storeResponse(db, { programId, memberId: caller?.id ?? null, response, now: clock() }));
    })
    .get('/survey-results/:surveyId', faults.at('survey-results.get'), async (c) => {
      await callerOf(api, c);
      const survey = surveyOf(c, c.req.param('surveyId'));
      const scores = await scoresOf(db, c.var.programme.program.id, survey.id);
      return c.json(surveyResults(survey, scores));
    });
}

function surveyOf(c: ApiContext, id: string): Survey {
  const survey = c.var.programme.surveys.find((each) => each.id === id);
  if (!survey) throw new Refusal('not-found', 'There is no such survey');
  return survey;
}
