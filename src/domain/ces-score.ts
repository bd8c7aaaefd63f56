import { cesBand, cesScale } from './ces.js';
import { isOnScale } from './scale.js';

export interface CesResult {
  readonly responses: number;
  /** Answers of 5 to 7. */
  readonly easy: number;
  /** 1 to 7, not rounded. Missing, like `share`, without answers. */
  readonly mean?: number;
  /** % of those who found it easy, 0 to 100, not rounded. */
  readonly share?: number;
}

/**
 * How easy it was, by both figures that are in use: the mean, and the share of those who agree; what is not on the
 * scale is not counted.
 *
 * CES 2.0: Dixon, Toman, DeLisi, The Effortless Experience, 2013.
 */
export function cesResult(scores: readonly number[]): CesResult {
  const given = scores.filter((score) => isOnScale(cesScale, score));
  const responses = given.length;
  const easy = given.filter((score) => cesBand(score) === 'promoter').length;
  if (!responses) return { responses, easy };
  const mean = given.reduce((sum, score) => sum + score, 0) / responses;
  return { responses, easy, mean, share: (100 * easy) / responses };
}
