import type { Scale } from './scale.js';

export type NpsBand = 'promoter' | 'passive' | 'detractor';

export const npsScale: Scale = { from: 0, to: 10 };

/** Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. */
export function npsBand(score: number): NpsBand {
  if (score >= 9) return 'promoter';
  return score >= 7 ? 'passive' : 'detractor';
}
