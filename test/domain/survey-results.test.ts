import { expect } from 'chai';
import { fitsSurvey, surveyResults } from '../../src/domain/survey-results.js';
import type { SurveyScores, SurveyType } from '../../src/domain/survey.js';

describe('fitsSurvey', () => {
  const table: readonly (readonly [SurveyType, SurveyScores, boolean])[] = [
    ['nps', { score: 0 }, true],
    ['nps', { score: 10 }, true],
    ['nps', { score: 11 }, false],
    ['nps', {}, true],
    ['csat', { score: 0 }, false],
    ['csat', { score: 5 }, true],
    ['csat', { score: 6 }, false],
    ['ces', { score: 7 }, true],
    ['ces', { score: 8 }, false],
    ['ces', { score: 4, expected: 4 }, false],
    ['expectation', { expected: 1 }, true],
    ['expectation', { expected: 1, perceived: 10 }, true],
    ['expectation', { expected: 0, perceived: 10 }, false],
    ['expectation', { score: 5 }, false],
  ];
  for (const [type, scores, fits] of table) {
    it(`${type} ${JSON.stringify(scores)}: ${fits}`, () => {
      expect(fitsSurvey(type, scores)).to.equal(fits);
    });
  }
});

describe('surveyResults', () => {
  it('counts by the type of the survey', () => {
    const scores = [{ score: 5 }, {}, { score: 2 }];
    expect(surveyResults({ id: 'a', type: 'nps' }, scores)).to.include({ surveyId: 'a', type: 'nps', detractors: 2 });
    expect(surveyResults({ id: 'b', type: 'csat' }, scores)).to.include({ type: 'csat', satisfied: 1, share: 50 });
    expect(surveyResults({ id: 'c', type: 'ces' }, scores)).to.include({ type: 'ces', easy: 1, mean: 3.5 });
    const both = [{ expected: 5, perceived: 6 }, { expected: 5 }];
    expect(surveyResults({ id: 'd', type: 'expectation' }, both)).to.include({ responses: 1, delighted: 1 });
  });
});
