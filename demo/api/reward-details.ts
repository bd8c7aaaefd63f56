import type { Reward } from '../../src/domain/rewards.js';

/** What the database holds of a reward besides its place, category and stock. */
export interface RewardDetails {
  readonly reward: Omit<Reward, 'eligibility' | 'stock'>;
  /** Most redemptions of one member. */
  readonly limit?: number;
  /** Lowest tier that may redeem. */
  readonly requiresTierId?: string;
  /** Days an issued code is good for. */
  readonly codeDays: number;
  /** Days within which an unused code can be given back; 0 is never. */
  readonly refundDays: number;
}
