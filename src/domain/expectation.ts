import type { Scale } from './scale.js';
import type { SurveyBand, SurveyScores } from './survey.js';

export const expectationScale: Scale = { from: 1, to: 10 };

/** What was expected and what it was like. */
export type Expectation = Required<Pick<SurveyScores, 'expected' | 'perceived'>>;

/** Better than expected, as expected, or worse. */
export const expectationBand = ({ expected, perceived }: Expectation): SurveyBand =>
  perceived > expected ? 'promoter' : perceived === expected ? 'passive' : 'detractor';
