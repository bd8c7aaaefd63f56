import type { IntentError, RedemptionIntent } from '../../client/redemption-intents.js';
import type { Redemption, RedemptionPreview } from '../../domain/redemption.js';
import type { Reward } from '../../domain/rewards.js';

/**
 * Where the dialog stands.
 *
 * - `loading`: asks what it would cost. `confirm`: waits for the member.
 * - `sending`, `checking`: on its way; and when the answer was lost. `unknown`: the shop stays silent.
 * - `redeemed`, `undone`, `failed`: definite.
 */
export type RedeemStep = 'loading' | 'confirm' | 'sending' | 'checking' | 'unknown' | 'redeemed' | 'undone' | 'failed';

export interface RedeemView {
  readonly step: RedeemStep;
  readonly rewardId: string;
  /** Missing when a wish of an earlier page is for a reward that is not on this one. */
  readonly reward?: Reward | undefined;
  readonly preview?: RedemptionPreview | undefined;
  /** What was previewed before, where something has changed since. */
  readonly was?: RedemptionPreview | undefined;
  /** What the member had then. */
  readonly balance?: number;
  readonly intent?: RedemptionIntent;
  readonly error?: IntentError | undefined;
}

export interface RedeemDetail {
  readonly reward: Reward;
  /** What it costs, in the currency's smallest unit. */
  readonly points: number;
  /** The points that the member chose, for a reward of variable cost. */
  readonly amount?: number;
}

export interface RedeemedDetail {
  readonly redemption: Redemption;
}

declare global {
  interface HTMLElementEventMap {
    'loyalty-redeem': CustomEvent<RedeemDetail>;
    'loyalty-redeemed': CustomEvent<RedeemedDetail>;
  }
}
