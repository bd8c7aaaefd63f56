import type { Balance } from './points.js';
import type { TierStatus } from './tiers.js';

export type MemberStatus = 'guest' | 'enrolled' | 'pending' | 'blocked';

export interface Member {
  readonly id: string;
  /** Masked, as printed on a card. */
  readonly displayId?: string;
  readonly givenName?: string;
  readonly status: MemberStatus;
  /** RFC 3339. */
  readonly enrolledAt?: string;
  readonly balances: readonly Balance[];
  readonly tier?: TierStatus;
}
