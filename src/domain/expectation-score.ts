import { expectationBand, expectationScale, type Expectation } from './expectation.js';
import { isOnScale } from './scale.js';
import type { SurveyBand } from './survey.js';

/** How the index spreads: a mean of ratios alone would say 1 of a shop that delights one half and fails the other. */
export interface ExpectationResult {
  readonly responses: number;
  /** Answers with an index above 1. */
  readonly delighted: number;
  /** With an index of 1. */
  readonly satisfied: number;
  /** With an index below 1. */
  readonly disappointed: number;
  /** The index in the middle. Missing, like the quartiles, without answers. */
  readonly median?: number;
  /** A quarter of the answers is below. */
  readonly lower?: number;
  /** A quarter of the answers is above. */
  readonly upper?: number;
}

/**
 * The index of one answer: C = perceived / expected. Below 1 is disappointed, 1 satisfied, above 1 delighted.
 *
 * Satisfaction is what experience does to expectation: Oliver, Journal of Marketing Research 17 (4), 1980. The ratio of
 * the two is this kit's own figure.
 */
export const expectationIndex = ({ expected, perceived }: Expectation): number => perceived / expected;

/**
 * How the index of all answers spreads; an answer with a number that is not on the scale is not counted.
 *
 * Quartiles are interpolated (type 7 of Hyndman and Fan, The American Statistician 50 (4), 1996).
 */
export function expectationResult(answers: readonly Expectation[]): ExpectationResult {
  const given = answers.filter(
    ({ expected, perceived }) => isOnScale(expectationScale, expected) && isOnScale(expectationScale, perceived),
  );
  const count = (band: SurveyBand) => given.filter((each) => expectationBand(each) === band).length;
  const counts = {
    responses: given.length,
    delighted: count('promoter'),
    satisfied: count('passive'),
    disappointed: count('detractor'),
  };
  if (!given.length) return counts;
  const indices = given.map(expectationIndex).sort((a, b) => a - b);
  return { ...counts, lower: quantile(indices, 0.25), median: quantile(indices, 0.5), upper: quantile(indices, 0.75) };
}

/** Of numbers in order, at least one. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place % 1);
}
