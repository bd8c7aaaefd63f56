import type { Money } from './money.js';

/** A plural name. `one` is used where the language's plural rule says "one". */
export interface PointName {
  readonly one: string;
  readonly other: string;
}

/** A currency of points: stars, miles, nights. */
export interface Currency {
  readonly code: string;
  readonly name: PointName;
  /** Digits after the decimal point. Amounts are integers in the smallest unit. Default 0. */
  readonly decimalPlaces: number;
  /** What one whole point is worth in money. */
  readonly unitValue?: Money;
}

/** Points that are earned but not yet usable. */
export interface PendingPoints {
  readonly amount: number;
  /** RFC 3339. */
  readonly availableAt?: string;
}

/** Points that are lost if they are not used by then. */
export interface ExpiringPoints {
  readonly amount: number;
  /** RFC 3339. */
  readonly expiresAt: string;
}

/** What a member has of one currency of points. */
export interface Balance {
  /** `Currency.code`. */
  readonly currency: string;
  /** Usable points, in the currency's smallest unit. May be negative after a refund. */
  readonly amount: number;
  readonly pending?: readonly PendingPoints[];
  readonly expiring?: readonly ExpiringPoints[];
  /** All points ever earned. */
  readonly lifetime?: number;
  /** The backend's own value of `amount` in money; stronger than `Currency.unitValue`. */
  readonly value?: Money;
  /** RFC 3339. */
  readonly asOf: string;
}

/** The balance of a currency, or the first (main) one when no code is given. */
export function findBalance(balances: readonly Balance[], code?: string): Balance | undefined {
  return code === undefined ? balances[0] : balances.find(({ currency }) => currency === code);
}
