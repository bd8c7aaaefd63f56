import type { EarningRule, Referral } from '../domain/earning.js';
import type { WalletLinks } from '../domain/member.js';
import type { Money } from '../domain/money.js';
import type { Program } from '../domain/program.js';
import type { Reward } from '../domain/rewards.js';
import type { Survey } from '../domain/survey.js';
import type { Transaction } from '../domain/transaction.js';
import type { Translations } from './translation.js';

/** A whole example programme as it is before anybody does anything. All times are relative, so it never grows old. */
export interface Programme {
  readonly program: Program;
  readonly rules: ProgrammeRules;
  /** What a shop page can sell. */
  readonly products: readonly Product[];
  readonly rewards: readonly ProgrammeReward[];
  /** One member a role, in the order of `MemberRole`. */
  readonly members: readonly ProgrammeMember[];
  /** Ways to earn, in the order in which they are told. */
  readonly earning?: readonly ProgrammeEarning[];
  /** What friends bring. */
  readonly referral?: Pick<Referral, 'rewardForFriend' | 'rewardForMember'>;
  /** The most important first. */
  readonly surveys: readonly Survey[];
  /** What the programme is called in other languages. */
  readonly translations?: Translations;
}

export interface ProgrammeRules {
  readonly earn: readonly EarnRate[];
  /** Days from earning to expiry, by code of the currency. A currency that is not named keeps its points for ever. */
  readonly expiryDays: Readonly<Record<string, number>>;
  /** A tier is reached by what was collected within this many days, and then kept for as many. */
  readonly tierDays: number;
  /** Working days within which an answer to feedback is promised. */
  readonly answerDays: number;
}

/** `points` of `currency` for every full `per` of an order: minor units of its money, nights, or the order itself. */
export interface EarnRate {
  readonly currency: string;
  readonly metric: 'spend' | 'nights' | 'orders';
  readonly per: number;
  readonly points: number;
}

/** A way to earn as the shop keeps it. How it stands is worked out for each member. */
export interface ProgrammeEarning extends Omit<EarningRule, 'state' | 'completedAt'> {
  /** Gives what `rules.earn` gives in this currency. */
  readonly rate?: string;
}

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly price: Money;
  /** Nights of a stay. */
  readonly nights?: number;
}

/** A reward as the shop keeps it. Who may redeem is worked out for each member. */
export interface ProgrammeReward extends Omit<Reward, 'eligibility' | 'startsAt' | 'endsAt'> {
  /** Most redemptions of one member. */
  readonly limit?: number;
  /** Lowest tier that may redeem. */
  readonly requiresTierId?: string;
  /** Days from now; negative is in the past. */
  readonly startsInDays?: number;
  readonly endsInDays?: number;
  /** Days an issued code is good for. Default 30. */
  readonly codeDays?: number;
  /** Days within which an unused code can be given back. Default 2; 0 is never. */
  readonly refundDays?: number;
}

/** What a member is an example of. `pending` has a negative balance after a refund, and points on their way. */
export type MemberRole = 'new' | 'mid' | 'at-risk' | 'top' | 'blocked' | 'pending';

export interface ProgrammeMember {
  readonly id: string;
  readonly role: MemberRole;
  readonly displayId: string;
  readonly givenName: string;
  readonly status: 'enrolled' | 'pending' | 'blocked';
  readonly enrolledDaysAgo: number;
  readonly wallet?: WalletLinks;
  /** Oldest first. Each is one row of the ledger. */
  readonly history: readonly ProgrammeEntry[];
}

export interface ProgrammeEntry {
  readonly type: Transaction['type'];
  /** `Currency.code`. */
  readonly currency: string;
  /** Signed: spending is negative. */
  readonly amount: number;
  readonly daysAgo: number;
  readonly description: string;
  /** The order behind the entry; negative when it was refunded. Only on the entry of the main currency. */
  readonly orderTotal?: Money;
  /** Pending: usable in that many days from now. Without it the entry is approved. */
  readonly availableInDays?: number;
}
