import { ladder, totalOf, type MetricTotals, type Tier } from './tiers.js';

/**
 * The highest earned tier that any one of its requirements gives for `totals`; a missing total is 0.
 *
 * Only the lowest tier of a ladder needs no threshold; a higher one without it is not reached by a number.
 */
export function computeTier(tiers: readonly Tier[], totals: MetricTotals): Tier | undefined {
  return ladder(tiers).findLast(({ qualification, threshold }, place) => {
    const met = threshold?.anyOf.some((need) => totalOf(need, totals) >= need.amount) ?? place === 0;
    return met && qualification === 'earned';
  });
}
