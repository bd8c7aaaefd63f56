import type { Balance } from './points.js';
import type { TierStatus } from './tiers.js';

export type MemberStatus = 'guest' | 'enrolled' | 'pending' | 'blocked';

/** Not a member who is blocked or not yet enrolled. */
export const canCollect = ({ status }: Pick<Member, 'status'>): boolean => !/blocked|pending/.test(status);

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
  readonly wallet?: WalletLinks;
}

/** Where the member's card is put into a phone's wallet: addresses that the programme made for this member. */
export interface WalletLinks {
  /** A `.pkpass` file (https://developer.apple.com/documentation/walletpasses). */
  readonly apple?: string;
  /** "Save to Google Wallet" (https://developers.google.com/wallet/retail/loyalty-cards/web). */
  readonly google?: string;
}
