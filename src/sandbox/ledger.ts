import type { Money } from '../domain/money.js';

export type EntryType = 'earn' | 'spend' | 'expire' | 'adjust' | 'refund' | 'transfer';

export type EntryStatus = 'pending' | 'approved' | 'declined' | 'void' | 'expired';

/** A row of `GET /transactions`. */
export interface Transaction {
  readonly id: string;
  readonly type: EntryType;
  /** Signed: spending is negative. */
  readonly amount: number;
  readonly currency: string;
  readonly description: string;
  /** RFC 3339. */
  readonly occurredAt: string;
  readonly status: EntryStatus;
  /** RFC 3339: when pending points become usable. */
  readonly availableAt?: string;
  /** RFC 3339. */
  readonly expiresAt?: string;
}

/** A row of the ledger: a transaction and the order behind it. */
export interface LedgerEntry extends Transaction {
  readonly orderTotal?: Money;
}
