import { day, instant } from '../domain/instant.js';
import { computeTier } from '../domain/computed-tier.js';
import { ladder, nextStep, type MetricTotals, type Tier, type TierStatus } from '../domain/tiers.js';
import { counts } from './balances.js';
import { iso } from './history.js';
import type { LedgerEntry } from './ledger.js';
import type { Programme } from './programme.js';

interface Held {
  readonly tier: Tier;
  readonly since: number;
  /** What is collected after this moment keeps the tier. */
  readonly from: number;
  /** Infinity for the lowest tier. */
  readonly until: number;
}

/**
 * Where a ledger puts a member on the ladder.
 *
 * A tier is reached when the last `tierDays` days hold enough for it. It is then kept for `tierDays` days, and for as many
 * again whenever enough was collected since. Otherwise it ends, and the days before its end say which tier comes after.
 */
export function standingOf(
  { program, rules }: Pick<Programme, 'program' | 'rules'>,
  ledger: readonly LedgerEntry[],
  now: number,
): TierStatus {
  const { tiers } = program;
  const span = rules.tierDays * day;
  const entries = ledger.filter((entry) => collects(entry) && counts(entry, now));
  const totals = (from: number, to: number) => totalsOf(entries, from, to);
  const lowest = ladder(tiers)[0];

  const enter = (tier: Tier | undefined, since: number): Held | undefined =>
    tier && { tier, since, from: since, until: tier === lowest ? Infinity : since + span };
  const rank = (tier: Tier | undefined): number => tier?.rank ?? -Infinity;
  const lookAt = (held: Held | undefined, time: number): Held | undefined => {
    if (held && held.until < time) {
      return lookAt(enter(computeTier(tiers, totals(held.until - span, held.until)), held.until), time);
    }
    const reached = computeTier(tiers, totals(time - span, time));
    if (rank(reached) > rank(held?.tier)) return enter(reached, time);
    if (!held || held.until === Infinity) return held;
    const kept = rank(computeTier(tiers, totals(held.from, time))) >= held.tier.rank;
    return kept ? { ...held, from: time, until: time + span } : held;
  };

  const moments = entries.map(({ occurredAt }) => instant(occurredAt)).toSorted((a, b) => a - b);
  const held = [...moments, now].reduce<Held | undefined>(lookAt, undefined);
  const today = Math.floor(now / day) * day;
  const window = { from: iso(today - span + day), to: iso(today + day) };
  const next = nextStep(tiers, held?.tier, totals(now - span, now));
  return {
    ...(held && { tierId: held.tier.id }),
    ...(held &&
      held.until < Infinity && {
        since: iso(held.since),
        until: iso(held.until),
        keep: keeping(held, totals(held.from, now)),
        ...forecast(computeTier(tiers, totals(held.until - span, held.until)), held),
      }),
    ...(next && { next: { ...next, anyOf: next.anyOf.map((way) => ({ ...way, window })) } }),
  };
}

function keeping({ tier, from, until }: Held, totals: MetricTotals): NonNullable<TierStatus['keep']> {
  const window = { from: iso(from), to: iso(until) };
  // As seen from below, the tier itself is the next step.
  const ways = nextStep([tier], undefined, totals)?.anyOf ?? [];
  return { anyOf: ways.map((way) => ({ ...way, window })), by: iso(until) };
}

/** What comes after a tier that nothing more is collected for: from the first whole day without it. */
const forecast = (then: Tier | undefined, { until }: Held): Pick<TierStatus, 'forecast'> =>
  then ? { forecast: { tierId: then.id, at: iso(until + day) } } : {};

/** What is earned, less what an order that was sent back takes away. Spending does not cost a tier. */
function collects({ type, amount }: LedgerEntry): boolean {
  return type === 'earn' || (type === 'refund' && amount < 0);
}

/** Totals of the entries after `from` up to `to`. Each currency of points is a metric of its own, too: `nights`. */
function totalsOf(entries: readonly LedgerEntry[], from: number, to: number): MetricTotals {
  const totals: Record<string, number> = {};
  const add = (metric: string, amount: number) => {
    totals[metric] = (totals[metric] ?? 0) + amount;
  };
  for (const { amount, currency, occurredAt, orderTotal } of entries) {
    const at = instant(occurredAt);
    if (at <= from || at > to) continue;
    add(currency, amount);
    add(`points:${currency}`, amount);
    if (!orderTotal) continue;
    add(`spend:${orderTotal.currency}`, orderTotal.amount);
    add('orders', Math.sign(orderTotal.amount));
  }
  return totals;
}
