import { instant } from './instant.js';
import type { Money } from './money.js';
import type { Tier } from './tiers.js';

export type RewardKind =
  | 'discount-amount'
  | 'discount-percent'
  | 'product'
  | 'shipping'
  | 'gift'
  | 'sample'
  | 'experience'
  | 'upgrade'
  | 'donation'
  | 'partner'
  | 'store-credit'
  | 'draw-entry';

export interface FixedCost {
  readonly currency: string;
  readonly amount: number;
}

/** Points from `min` to `max` in steps; each step is worth `valuePerStep`. */
export interface VariableCost {
  readonly currency: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly valuePerStep: Money;
}

export type RewardCost = FixedCost | VariableCost;

export type EligibilityState =
  | 'redeemable'
  | 'insufficient-points'
  | 'tier-required'
  | 'limit-reached'
  | 'out-of-stock'
  | 'not-started'
  | 'ended'
  | 'cart-requirements'
  | 'unknown';

/** Whether a member can redeem, and what is missing. */
export interface Eligibility {
  readonly state: EligibilityState;
  readonly missing?: EligibilityGap;
}

export interface EligibilityGap {
  readonly points?: number;
  readonly tierId?: string;
  /** RFC 3339. */
  readonly date?: string;
  /** A sentence of the backend's, shown as text. */
  readonly sentence?: string;
}

export interface Reward {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly imageUrl?: string;
  readonly category?: string;
  readonly kind: RewardKind;
  readonly cost: RewardCost;
  readonly value?: Money;
  readonly stock?: number;
  readonly startsAt?: string;
  readonly endsAt?: string;
  readonly terms?: string;
  readonly eligibility: Eligibility;
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string;
}

/** What is known about a member and the moment when a reward is judged. */
export interface EligibilityContext {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Usable points in the currency of the cost. Missing: not known. */
  readonly balance?: number;
  /** The member's tier. */
  readonly tierId?: string;
  readonly tiers?: readonly Tier[];
  /** The lowest tier that may redeem. Default: the tier the backend said is missing. */
  readonly requiresTierId?: string;
  /** How often a member may redeem this reward. Default: without limit. */
  readonly limit?: number;
  /** How often this member did. Default 0. */
  readonly redeemedCount?: number;
}

/** Whether the member chooses how many points to spend. */
export function isVariable(cost: RewardCost): cost is VariableCost {
  return 'step' in cost;
}

/** The lowest number of points that buys the reward. */
export function pointsCost(cost: RewardCost): number {
  return isVariable(cost) ? cost.min : cost.amount;
}

/** How many points are missing; 0 when there are enough. A balance that is no number counts as 0. */
export function missingPoints(cost: RewardCost, balance: number): number {
  return Math.max(0, pointsCost(cost) - (Number.isFinite(balance) ? balance : 0)) || 0;
}

/** Whether the backend said that the member can redeem it. */
export function isRedeemable({ eligibility }: Reward): boolean {
  return eligibility.state === 'redeemable';
}

/**
 * Whether a member can redeem a reward, and what is missing.
 *
 * The first reason in this order counts: ended, not started, out of stock, tier, limit, points. A fact that is given here
 * wins over what the backend said about it, because its word may be older than the last purchase; only `ended`,
 * `out-of-stock` and `limit-reached` stand once said. Where no fact is given, the backend's word and gap are kept.
 * `cart-requirements` and `unknown` are the backend's alone and stay, if nothing stronger is against it. Without any word
 * of the backend and without a balance the answer is `unknown`.
 */
export function eligibilityOf(
  reward: Omit<Reward, 'eligibility'> & Partial<Pick<Reward, 'eligibility'>>,
  { now, balance, tierId, tiers = [], limit = Infinity, redeemedCount = 0, ...context }: EligibilityContext,
): Eligibility {
  const { cost, stock, startsAt, endsAt, eligibility: said } = reward;
  const is = (state: EligibilityState): boolean => said?.state === state;
  const because = (state: EligibilityState, gap?: EligibilityGap): Eligibility => {
    const missing = is(state) && said?.missing ? { ...said.missing, ...gap } : gap;
    return missing ? { state, missing } : { state };
  };

  if (is('ended') || instant(endsAt) <= now) return because('ended');
  if (startsAt ? instant(startsAt) > now : is('not-started')) {
    return because('not-started', startsAt ? { date: startsAt } : undefined);
  }
  if (is('out-of-stock') || (stock ?? 1) <= 0) return because('out-of-stock');

  const needed = context.requiresTierId ?? (is('tier-required') ? said?.missing?.tierId : undefined);
  const rankOf = (id?: string) => tiers.find((tier) => tier.id === id)?.rank;
  if (needed === undefined) {
    if (is('tier-required')) return because('tier-required');
  } else if (needed !== tierId && !((rankOf(tierId) ?? -Infinity) >= (rankOf(needed) ?? Infinity))) {
    return because('tier-required', { tierId: needed });
  }
  if (is('limit-reached') || redeemedCount >= limit) return because('limit-reached');

  const safe = (amount: number | undefined): amount is number => Number.isSafeInteger(amount);
  const known = safe(balance) && safe(pointsCost(cost));
  const points = known && missingPoints(cost, balance);
  if (points) return because('insufficient-points', { points });
  if (!known && is('insufficient-points')) return because('insufficient-points');
  if (said && (is('cart-requirements') || is('unknown'))) return said;
  return because(known || (balance === undefined && is('redeemable')) ? 'redeemable' : 'unknown');
}
