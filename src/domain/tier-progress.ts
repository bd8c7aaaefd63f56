import {
  isEarnableFrom,
  ladder,
  nextStep,
  type MetricProgress,
  type MetricTotals,
  type Tier,
  type TierStatus,
} from './tiers.js';

/** One way to the next tier. */
export interface TierWay extends MetricProgress {
  /** What is still needed; 0 or more. */
  readonly missing: number;
  /** 0 to 1. */
  readonly ratio: number;
}

/** A tier as a mark on the bar. */
export interface TierMilestone {
  readonly tier: Tier;
  /** Its place on the bar, 0 to 1. */
  readonly ratio: number;
  readonly reached: boolean;
}

/** What a tier bar shows. */
export interface TierProgress {
  readonly current: Tier | undefined;
  /** The next tier that can be earned; never one by invitation or for money. */
  readonly next: Tier | undefined;
  /** The ways to `next`, whichever comes first; the closest is first. Empty when the progress is not known. */
  readonly ways: readonly TierWay[];
  /** How far the closest way is: 0 to 1; 1 at the top. */
  readonly ratio: number;
  /** The member has a tier, and none above it can be earned. */
  readonly top: boolean;
  /** The earned tiers up to the end of the bar, measured as the closest way is; at the top, up to the highest of them. */
  readonly milestones: readonly TierMilestone[];
}

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

/** What is missing to the target; never negative. What is no number counts as 0. */
export function remaining({ current, target }: Pick<MetricProgress, 'current' | 'target'>): number {
  return Math.max(0, finite(target) - finite(current));
}

/** How much of the target is reached: 0 to 1, and 1 exactly when nothing is missing. */
export function metricRatio(progress: Pick<MetricProgress, 'current' | 'target'>): number {
  if (!remaining(progress)) return 1;
  return Math.max(0, finite(progress.current)) / progress.target || 0;
}

const measure = (progress: MetricProgress): TierWay => ({
  ...progress,
  missing: remaining(progress),
  ratio: metricRatio(progress),
});

function milestonesTo(
  goal: Tier | undefined,
  way: Pick<MetricProgress, 'metric' | 'currency' | 'target'> | undefined,
  tiers: readonly Tier[],
  current: Tier | undefined,
): readonly TierMilestone[] {
  if (!goal || !way || !(way.target > 0)) return [];
  return tiers.flatMap((tier) => {
    if (tier.qualification !== 'earned' || tier.rank > goal.rank) return [];
    const need = tier.threshold?.anyOf.find(
      ({ metric, currency }) => metric === way.metric && currency === way.currency,
    );
    if (!need) return [];
    const ratio = metricRatio({ current: need.amount, target: way.target });
    return [{ tier, ratio, reached: tier.rank <= (current?.rank ?? -Infinity) }];
  });
}

/**
 * Places a member on the ladder. `tiers` may come in any order.
 *
 * The backend's `status.next` is believed when it names a tier that can be earned; otherwise the ladder decides, and the
 * ways are computed from `totals` where they are given. A status with a tier that is not in `tiers` shows no next tier
 * unless the backend names it.
 */
export function tierProgress(
  status: TierStatus | undefined,
  tiers: readonly Tier[],
  totals?: MetricTotals,
): TierProgress {
  const sorted = ladder(tiers);
  const current = sorted.find(({ id }) => id === status?.tierId);
  const told = sorted.find((tier) => tier.id === status?.next?.tierId && isEarnableFrom(current, tier));
  const astray = !current && status?.tierId !== undefined;
  const step = told ? status?.next : astray ? undefined : nextStep(sorted, current, totals ?? {});
  const next = sorted.find(({ id }) => id === step?.tierId);
  const top = !!current && !next;

  const ways = (told || totals ? (step?.anyOf ?? []) : [])
    .filter(({ target }) => Number.isFinite(target))
    .map(measure)
    .sort((a, b) => b.ratio - a.ratio);
  const goal =
    next ??
    (top ? sorted.findLast(({ qualification, threshold }) => qualification === 'earned' && threshold) : undefined);
  const end = goal?.threshold?.anyOf[0];
  const axis = next ? ways[0] : end && { ...end, target: end.amount };
  return {
    current,
    next,
    ways,
    ratio: top ? 1 : (ways[0]?.ratio ?? 0),
    top,
    milestones: milestonesTo(goal, axis, sorted, current),
  };
}
