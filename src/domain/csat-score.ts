import { csatBand, csatScale } from './csat.js';
import { isOnScale } from './scale.js';

export interface CsatResult {
  readonly responses: number;
  /** Answers of 4 and 5. */
  readonly satisfied: number;
  /** % of the satisfied, 0 to 100, not rounded. Missing without answers. */
  readonly share?: number;
}

/**
 * The share of the satisfied: top-2-box, 4 and 5 of 5 over all answers; what is not on the scale is not counted.
 *
 * Sauro, measuringu.com/top-box.
 */
export function csatResult(scores: readonly number[]): CsatResult {
  const given = scores.filter((score) => isOnScale(csatScale, score));
  const responses = given.length;
  const satisfied = given.filter((score) => csatBand(score) === 'promoter').length;
  return { responses, satisfied, ...(responses && { share: (100 * satisfied) / responses }) };
}
