import type { Redemption } from '../../domain/redemption.js';
import type { Reward } from '../../domain/rewards.js';

export type { RedemptionDetail } from '../../lit/issued-controller.js';

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
  interface GlobalEventHandlersEventMap {
    'loyalty-redeem': CustomEvent<RedeemDetail>;
    'loyalty-redeemed': CustomEvent<RedeemedDetail>;
  }
}
