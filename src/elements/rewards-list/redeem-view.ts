import type { IntentError, RedemptionIntent } from '../../client/redemption-intent-record.js';
import { previewRedemption } from '../../client/resources/redemptions.js';
import { LoyaltyError } from '../../domain/errors.js';
import type { RedemptionPreview } from '../../domain/redemption.js';
import type { Reward } from '../../domain/rewards.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import type { AmountChoice } from './amount-choice.js';

/**
 * Where the dialog stands.
 *
 * - `loading`: asks what it would cost. `confirm`: waits for the member.
 * - `sending`, `checking`: on its way; and when the answer was lost. `unknown`: the shop stays silent.
 * - `redeemed`, `undone`, `failed`: definite. `unconfirmed`: nobody can say, and the member is told so.
 */
export type RedeemStep =
  'loading' | 'confirm' | 'sending' | 'checking' | 'unknown' | 'unconfirmed' | 'redeemed' | 'undone' | 'failed';

export interface RedeemView {
  readonly step: RedeemStep;
  readonly rewardId: string;
  /** Missing when a wish of an earlier page is for a reward that is not on this one. */
  readonly reward?: Reward | undefined;
  readonly preview?: RedemptionPreview | undefined;
  /** How many points the member wants to spend, for a reward of variable cost. */
  readonly choice?: AmountChoice | undefined;
  /** What was previewed before, where something has changed since. */
  readonly was?: RedemptionPreview | undefined;
  /** What the member had then. */
  readonly balance?: number | undefined;
  readonly intent?: RedemptionIntent;
  readonly error?: IntentError | undefined;
}

export interface RedeemHost extends LoyaltyElement {
  /** Whose wishes are looked after; undefined while nobody is known, and for a guest. */
  readonly memberId: string | undefined;
  findReward(id: string): Reward | undefined;
  /** Usable points, where they are known. */
  balanceOf(currency: string): number | undefined;
}

/** Words of a backend for other conditions than the member has seen; an older one has none of its own. */
export const hasChanged = /^(cost-changed|invalid-request|idempotency-mismatch)$/;

/** What is shown when it is known what it would do; after a refusal for other conditions, whether they are others. */
export function previewed(view: RedeemView, preview?: RedemptionPreview, refusal?: IntentError): RedeemView {
  const { was } = view;
  const isSame = was?.balanceAfter === preview?.balanceAfter && was?.cost.amount === preview?.cost.amount;
  return isSame && refusal
    ? { ...view, was: undefined, step: 'failed', error: refusal }
    : { ...view, step: 'confirm', preview, was: isSame ? undefined : was };
}

/** What goes wrong before anything is sent. */
export const errorOf = (thrown: unknown): LoyaltyError =>
  thrown instanceof LoyaltyError
    ? thrown
    : new LoyaltyError('network', String(thrown), { operation: previewRedemption.name });

/** What the backend has no place for is done without; every other failure is one. */
export function unlessLacking(error: LoyaltyError): undefined {
  if (error.code !== 'unsupported') throw error;
}
