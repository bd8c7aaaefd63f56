import type { Money } from '../domain/money.js';
import type { Transaction } from '../domain/transaction.js';

/** A row of the ledger: a transaction and the order behind it. */
export interface LedgerEntry extends Transaction {
  readonly description: string;
  readonly orderTotal?: Money;
}
