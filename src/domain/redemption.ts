import { instant } from './instant.js';
import type { FixedCost } from './rewards.js';

export type RedemptionStatus = 'pending' | 'issued' | 'used' | 'cancelled' | 'failed' | 'expired' | 'refunded';

export interface Barcode {
  readonly format: string;
  readonly value: string;
}

export interface Redemption {
  readonly id: string;
  readonly rewardId: string;
  readonly status: RedemptionStatus;
  readonly code?: string;
  readonly barcode?: Barcode;
  /** RFC 3339. */
  readonly expiresAt?: string;
  /** RFC 3339: until then the points can be had back. */
  readonly refundableUntil?: string;
  /** Points left in the currency of the reward. */
  readonly balanceAfter?: number;
  /** Its name when it was redeemed, also when it is no longer listed. */
  readonly rewardName?: string;
  /** What was spent, and comes back when it is undone. */
  readonly cost?: FixedCost;
}

/** What a redemption would do, asked before it is confirmed. */
export interface RedemptionPreview {
  readonly rewardId: string;
  readonly cost: { readonly currency: string; readonly amount: number };
  readonly balanceAfter: number;
  /** RFC 3339: when the issued code would expire. */
  readonly expiresAt?: string;
  readonly refundableUntil?: string;
  readonly terms?: string;
}

/** Whether nothing more happens to it. */
export function isFinal(status: RedemptionStatus): boolean {
  return status !== 'pending' && status !== 'issued';
}

/** Whether the points can still be had back. */
export function canCancel({ status, refundableUntil }: Redemption, now: number): boolean {
  return status === 'issued' && instant(refundableUntil) > now;
}

/**
 * Where one wish to redeem stands. It has one idempotency key for its whole life.
 *
 * - `prepared`: the confirm step is open; nothing is stored or sent.
 * - `sending`: confirmed and stored, the request is under way.
 * - `unknown`: the request went out and no definite answer came back. It may have been redeemed.
 * - `redeemed`, `refused`: definite and final; a further wish is a new intent with a new key.
 * - `unconfirmed`: nobody can say any more, or the backend never could. It may have been redeemed, and a further wish is
 *   a new intent, made by a member who was told so.
 */
export type IntentState = 'prepared' | 'sending' | 'unknown' | 'redeemed' | 'refused' | 'unconfirmed';

/** Whether it must be resolved before the same reward is offered again. */
export function isOpen(state: IntentState): boolean {
  return state === 'sending' || state === 'unknown';
}

/** What is true of it now: the page may be older than the code's last day. */
export function statusNow({ status, expiresAt }: Redemption, now: number): RedemptionStatus {
  return status === 'issued' && instant(expiresAt) <= now ? 'expired' : status;
}

/** What can still be used first, then the rest; both in the order they came in. */
export function usableFirst(redemptions: readonly Redemption[], now: number): readonly Redemption[] {
  const isOver = (redemption: Redemption) => isFinal(statusNow(redemption, now));
  return [...redemptions.filter((each) => !isOver(each)), ...redemptions.filter(isOver)];
}
