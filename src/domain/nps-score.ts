import { npsBand, npsScale, type NpsBand } from './nps.js';
import { isOnScale } from './scale.js';

/** Whether it is an answer on the scale: an integer from 0 to 10. */
export const isNpsScore = (score: unknown): score is number => isOnScale(npsScale, score);

/** How many answers fall into each band. */
export interface NpsCounts {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

export interface NpsResult extends NpsCounts {
  readonly responses: number;
  /** % promoters − % detractors, −100 to +100, not rounded. Missing without answers. */
  readonly score?: number;
  /** The middle of the interval, pulled to 0 where answers are few. */
  readonly adjusted?: number;
  /** Half the width of the 95 % interval round `adjusted`, in points of NPS. */
  readonly margin?: number;
  /** Ends of the interval, clipped to −100 and +100. */
  readonly low?: number;
  readonly high?: number;
}

/**
 * Score and margin of error at 95 % from counts.
 *
 * Adjusted Wald: three answers are added, ¾ of one to the promoters and ¾ to the detractors (Rocks 2016,
 * measuringu.com/nps-confidence-intervals).
 */
export function npsFromCounts({ promoters, passives, detractors }: NpsCounts): NpsResult {
  const responses = promoters + passives + detractors;
  const counts = { promoters, passives, detractors, responses };
  if (!responses) return counts;

  const total = responses + 3;
  const difference = (promoters - detractors) / total;
  const variance = ((promoters + detractors + 1.5) / total - difference ** 2) / total;
  const adjusted = 100 * difference;
  const margin = 196 * Math.sqrt(variance);
  return {
    ...counts,
    score: (100 * (promoters - detractors)) / responses,
    adjusted,
    margin,
    low: Math.max(-100, adjusted - margin),
    high: Math.min(100, adjusted + margin),
  };
}

/** Score and margin of error from answers; what is not on the scale is not counted. */
export function npsResult(scores: readonly number[]): NpsResult {
  const bands = scores.filter(isNpsScore).map(npsBand);
  const count = (band: NpsBand): number => bands.filter((each) => each === band).length;
  return npsFromCounts({
    promoters: count('promoter'),
    passives: count('passive'),
    detractors: count('detractor'),
  });
}
