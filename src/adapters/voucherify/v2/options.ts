import type { PointName } from '../../../domain/points.js';
import type { Tier } from '../../../domain/tiers.js';
import type { RewardFacts, VoucherifyFacts } from '../facts.js';

/** The second generation: a loyalty programme with members, who have a card for each kind of points. */
export interface VoucherifyV2Options extends VoucherifyFacts {
  readonly version: 'v2';
  /** The programme's id: `lprg_…`. */
  readonly program: string;
  /**
   * The kinds of points and what they are called, by the id of their card definition (`lcdef_…`), the most important first.
   * Cards of other definitions are not shown.
   */
  readonly cards: Readonly<Record<string, PointName>>;
  /** What `customerIdOf` gives. Default `customer_source_id`: the shop's own id. */
  readonly identifiedBy?: 'customer_source_id' | 'customer_id';
  /** The tiers by the ids that Voucherify has for them (`lt_…`), from the bottom up. Default: none are shown. */
  readonly tiers?: readonly Omit<Tier, 'rank' | 'qualification'>[];
  /** What Voucherify does not say of a reward, by its id. */
  readonly rewards?: Readonly<Record<string, RewardFacts>>;
  /**
   * Waits so many milliseconds between two looks at what became of a purchase, or until nobody waits any more. Default: a
   * timer.
   */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}
