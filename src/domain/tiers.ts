/** `points`, `spend`, `orders`, `visits`, `nights`, `months`, or a name of the programme's own. */
export type Metric = string;

/** One way to reach a tier. `spend` is in minor units of `currency`. */
export interface Requirement {
  readonly metric: Metric;
  readonly amount: number;
  /** ISO 4217 for `spend`; a points code for `points` where a programme has several. */
  readonly currency?: string;
}

export interface Benefit {
  readonly id: string;
  readonly description: string;
  /** A surprise: not shown before the tier is reached. */
  readonly secret?: boolean;
}

export type Qualification = 'earned' | 'invited' | 'paid';

export interface Tier {
  readonly id: string;
  readonly name: string;
  /** Place on the ladder; higher is better. */
  readonly rank: number;
  readonly qualification: Qualification;
  /** Whichever comes first. Missing for a tier that is not reached by a number. */
  readonly threshold?: { readonly anyOf: readonly Requirement[] };
  readonly benefits: readonly Benefit[];
}

/** How far a member is on one metric. */
export interface MetricProgress {
  readonly metric: Metric;
  readonly current: number;
  readonly target: number;
  readonly currency?: string;
  /** RFC 3339 dates of the counting window. */
  readonly window?: { readonly from: string; readonly to: string };
}

/** Where a member stands on the ladder, as the backend says it. */
export interface TierStatus {
  /** Missing: no tier yet. */
  readonly tierId?: string;
  readonly since?: string;
  /** RFC 3339: the tier is kept until then at least. */
  readonly until?: string;
  readonly next?: { readonly tierId: string; readonly anyOf: readonly MetricProgress[] };
  /** What keeps the current tier. */
  readonly keep?: { readonly anyOf: readonly MetricProgress[]; readonly by: string };
  /** Where the member will be if nothing changes. */
  readonly forecast?: { readonly tierId: string; readonly at: string };
}

/** What a backend says about the next tier. */
export type TierStep = NonNullable<TierStatus['next']>;

/** How much a member has of each metric: `{ nights: 12, spend: 45000 }`; where a currency matters, `{ 'spend:USD': 45000 }`. */
export type MetricTotals = Readonly<Record<string, number>>;

/** What `totals` say of the metric of a requirement; 0 when they say nothing. */
export function totalOf({ metric, currency }: Requirement, totals: MetricTotals): number {
  const name = [`${metric}:${currency}`, metric].find((key) => Object.hasOwn(totals, key)) ?? '';
  return totals[name] || 0;
}

/** The tiers from the lowest to the highest. */
export function ladder(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.toSorted((a, b) => a.rank - b.rank);
}

/** Whether a member of `tier` (or of none) can work up to `other`: invited and paid tiers are not earned. */
export function isEarnableFrom(tier: Tier | undefined, other: Tier): boolean {
  return other.qualification === 'earned' && other.rank > (tier?.rank ?? -Infinity);
}

/** The nearest tier that can be earned above `tier`, and how far `totals` are on each way to it. Nothing at the top. */
export function nextStep(tiers: readonly Tier[], tier: Tier | undefined, totals: MetricTotals): TierStep | undefined {
  const next = ladder(tiers).find((other) => isEarnableFrom(tier, other) && other.threshold?.anyOf.length);
  if (!next?.threshold) return undefined;
  const anyOf = next.threshold.anyOf.map((need) => {
    const { amount: target, ...rest } = need;
    return { ...rest, current: totalOf(need, totals), target };
  });
  return { tierId: next.id, anyOf };
}

/** Tiers above the member's that nobody can work up to: by invitation, or for money. */
export const unearnableTiers = (tiers: readonly Tier[], current: Tier | undefined): readonly Tier[] =>
  ladder(tiers).filter(({ rank, qualification }) => qualification !== 'earned' && rank > (current?.rank ?? -Infinity));

/** The benefits of a tier that the member may know of: a surprise is none that is told before the tier is reached. */
export const knownBenefits = ({ rank, benefits }: Tier, current: Tier | undefined): readonly Benefit[] =>
  benefits.filter(({ secret }) => !secret || rank <= (current?.rank ?? -Infinity));
