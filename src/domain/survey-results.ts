import { cesResult, type CesResult } from './ces-score.js';
import { cesScale } from './ces.js';
import { csatResult, type CsatResult } from './csat-score.js';
import { csatScale } from './csat.js';
import { expectationResult, type ExpectationResult } from './expectation-score.js';
import { expectationScale } from './expectation.js';
import { npsResult, type NpsResult } from './nps-score.js';
import { npsScale } from './nps.js';
import { isOnScale, type Scale } from './scale.js';
import type { Survey, SurveyScores, SurveyType } from './survey.js';

/** What all answers to a survey say together. */
export type SurveyResults = { readonly surveyId: string } & (
  | ({ readonly type: 'nps' } & NpsResult)
  | ({ readonly type: 'csat' } & CsatResult)
  | ({ readonly type: 'ces' } & CesResult)
  | ({ readonly type: 'expectation' } & ExpectationResult)
);

const scales: Readonly<Record<SurveyType, Scale>> = {
  nps: npsScale,
  csat: csatScale,
  ces: cesScale,
  expectation: expectationScale,
};

/** Whether the numbers of an answer belong to a survey of that type; an answer that is not complete may lack some. */
export function fitsSurvey(type: SurveyType, { score, expected, perceived }: SurveyScores): boolean {
  const [own, others] = type === 'expectation' ? [[expected, perceived], [score]] : [[score], [expected, perceived]];
  return (
    own.every((each) => each === undefined || isOnScale(scales[type], each)) &&
    others.every((each) => each === undefined)
  );
}

/** Counts what was given, also in answers that were not finished. */
export function surveyResults({ id: surveyId, type }: Survey, answers: readonly SurveyScores[]): SurveyResults {
  const scores = answers.flatMap(({ score }) => score ?? []);
  if (type === 'nps') return { surveyId, type, ...npsResult(scores) };
  if (type === 'csat') return { surveyId, type, ...csatResult(scores) };
  if (type === 'ces') return { surveyId, type, ...cesResult(scores) };
  const both = answers.flatMap(({ expected, perceived }) =>
    expected === undefined || perceived === undefined ? [] : { expected, perceived },
  );
  return { surveyId, type, ...expectationResult(both) };
}
