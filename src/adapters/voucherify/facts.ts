import type { Caller } from '../../client/endpoint.js';
import type { PointName } from '../../domain/points.js';
import type { ProgramLinks } from '../../domain/program.js';

/** What is the same for both generations of Voucherify's loyalty. */
export interface VoucherifyFacts {
  /** The project's Application ID. */
  readonly applicationId: string;
  /** The project's Secret Key. It never leaves the server. */
  readonly secretKey: string;
  /** The programme's time zone (IANA), which Voucherify does not tell. Default `UTC`. */
  readonly timeZone?: string;
  /** Pages of the shop: to join, to sign in, terms, privacy. */
  readonly links?: ProgramLinks;
  /** Voucherify's id of the customer, or the shop's own (`source_id`). Default: the caller's id is one of them. */
  readonly customerIdOf?: (caller: Caller) => string | Promise<string>;
  /**
   * The cluster of the project: `https://us1.api.voucherify.io`, `https://as1.api.voucherify.io`. Default
   * `https://api.voucherify.io`.
   */
  readonly baseUrl?: string;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** What Voucherify does not say of a reward. */
export interface RewardFacts {
  /** Default: a product, store credit for a gift voucher, a discount in money for a coupon. */
  readonly kind?: string;
  readonly category?: string;
  readonly terms?: string;
}

/** How points are called where nobody says. */
export const plainPoints: PointName = { one: 'point', other: 'points' };

/** The entry of a table that a merchant wrote; nothing of what objects have by themselves. */
export const entryOf = <T>(table: Readonly<Record<string, T>> | undefined, key: unknown): T | undefined =>
  table && typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
