import { isOnScale, type Scale } from './scale.js';

export type NpsBand = 'promoter' | 'passive' | 'detractor';

export const npsScale: Scale = { from: 0, to: 10 };

/** Whether it is an answer on the scale: an integer from 0 to 10. */
export const isNpsScore = (score: unknown): score is number => isOnScale(npsScale, score);

/** Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. */
export function npsBand(score: number): NpsBand {
  if (score >= 9) return 'promoter';
  return score >= 7 ? 'passive' : 'detractor';
}
