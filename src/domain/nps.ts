export type NpsBand = 'promoter' | 'passive' | 'detractor';

/** Whether it is an answer on the scale: an integer from 0 to 10. */
export function isNpsScore(score: unknown): score is number {
  return Number.isInteger(score) && (score as number) >= 0 && (score as number) <= 10;
}

/** Promoters answer 9 or 10, passives 7 or 8, detractors 0 to 6. */
export function npsBand(score: number): NpsBand {
  if (score >= 9) return 'promoter';
  return score >= 7 ? 'passive' : 'detractor';
}
