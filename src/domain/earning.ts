import type { Money } from './money.js';

/** What is earned: as many points each time, or as many for each amount spent. */
export type EarningReward =
  | { readonly currency: string; readonly amount: number }
  | { readonly currency: string; readonly amount: number; readonly per: Money };

/** A way to earn points. */
export interface EarningRule {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly kind:
    'purchase' | 'visit' | 'birthday' | 'review' | 'referral' | 'social' | 'signup' | 'profile' | 'survey' | 'custom';
  readonly reward?: EarningReward;
  /** Times as many points as usual. */
  readonly multiplier?: number;
  /** How often it counts, where that is limited. */
  readonly limit?: number;
  /** RFC 3339: when it counts. */
  readonly window?: { readonly from?: string; readonly to?: string };
  readonly action?: { readonly label: string; readonly url: string };
  readonly state: 'available' | 'completed' | 'locked';
  readonly completedAt?: string;
}

/** A line of a cart, by which points are foretold. */
export interface CartLine {
  /** The product, as the shop names it. */
  readonly id: string;
  readonly quantity: number;
  /** What the line costs in all. */
  readonly total: Money;
}

export interface EarningEstimate {
  readonly currency: string;
  /** Points that the cart would earn. */
  readonly amount: number;
}

/** What a member may give to friends. */
export interface Referral {
  readonly url?: string;
  readonly code: string;
  /** Invitations sent, friends who came, points they brought. */
  readonly sent?: number;
  readonly joined?: number;
  readonly earned?: number;
  /** In words of the programme. */
  readonly rewardForFriend?: string;
  readonly rewardForMember?: string;
}
