import type { Caller } from '../../../client/endpoint.js';
import type { PointName } from '../../../domain/points.js';
import type { RewardFacts, VoucherifyFacts } from '../facts.js';

/** The first generation: a loyalty campaign with cards, which Voucherify calls legacy and keeps running. */
export interface VoucherifyV1Options extends VoucherifyFacts {
  readonly version: 'v1';
  /** The loyalty campaign: its id (`camp_…`) or its name. */
  readonly campaign: string;
  /**
   * The code of a member's loyalty card, where the shop knows it; null where they have none. Default: the card of the
   * customer that `customerIdOf` names.
   */
  readonly cardOf?: (caller: Caller) => string | null | undefined | Promise<string | null | undefined>;
  /** What points are called. Default `{one: 'point', other: 'points'}`. */
  readonly pointsName?: PointName;
  /** ISO 4217 code of the project, whose amounts Voucherify tells in minor units without it. Needed for points per amount. */
  readonly currency?: string;
  /** What each tier brings, in the shop's words, by the id of the tier. Default: nothing is said. */
  readonly benefits?: Readonly<Record<string, readonly string[]>>;
  /** What Voucherify does not say of a reward, by its id. */
  readonly rewards?: Readonly<Record<string, RewardFacts>>;
  /** Names of ways to earn points that have no banner, in the shop's language. Default: in English. */
  readonly ruleNames?: { readonly purchase: string; readonly other: string };
  /**
   * The field of a redemption's metadata that names the wish, so that Voucherify can be asked what became of it. Default
   * `loyalty_wish`. `false` where the project's schema of redemptions allows no field of that name: then it cannot be asked.
   */
  readonly wishField?: string | false;
  /**
   * Milliseconds in which a member can have the points back of a product. A code, or credits and points on another card, may
   * have been used already: those are given back by the shop only. Default 0: members give nothing back.
   */
  readonly undoFor?: number;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}
