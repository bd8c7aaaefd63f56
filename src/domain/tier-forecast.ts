import { day, instant } from './instant.js';
import { remaining } from './tier-progress.js';
import type { MetricProgress, Tier, TierStatus } from './tiers.js';

/** What becomes of the member's tier. */
export type TierOutlook =
  /** It is lost soon. `ways` keep it, whichever comes first; empty when they are not told. */
  | {
      readonly state: 'risk';
      readonly then: Tier;
      readonly at: string;
      readonly ways: readonly MetricProgress[];
    }
  /** Something is still to be done for it, in good time. */
  | { readonly state: 'keep'; readonly by: string; readonly ways: readonly MetricProgress[] }
  /** It is kept until then at least. */
  | { readonly state: 'until'; readonly until: string };

/** Days before its loss from which a tier counts as at risk: earlier, a forecast is only how the programme works. */
export const riskDays = 60;

/** The one thing to say about the current tier now; nothing when no date is known that is still to come. */
export function tierOutlook(
  { keep, until, forecast }: TierStatus,
  current: Tier,
  tiers: readonly Tier[],
  now: number,
): TierOutlook | undefined {
  const isAhead = (time: string | undefined): time is string => instant(time) > now;
  const ways = keep && isAhead(keep.by) && keep.anyOf.every(remaining) ? keep.anyOf : [];
  // A way that is done keeps the tier, whatever was foretold before.
  const isDone = keep?.anyOf.some((way) => !remaining(way));
  const then = tiers.find(({ id, rank }) => id === forecast?.tierId && rank < current.rank);
  if (then && !isDone && isAhead(forecast?.at) && instant(forecast.at) - now <= riskDays * day) {
    return { state: 'risk', then, at: forecast.at, ways };
  }
  if (keep && ways.length) return { state: 'keep', by: keep.by, ways };
  return isAhead(until) ? { state: 'until', until } : undefined;
}
