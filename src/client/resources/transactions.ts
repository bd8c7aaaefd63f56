import type { Page } from '../../domain/rewards.js';
import type { Transaction } from '../../domain/transaction.js';
import { id, integer, object, oneOf, optional, text, time, whole, type Decoder } from '../decode.js';
import { query, type Endpoint } from '../endpoint.js';
import { page } from './rewards.js';

const transaction: Decoder<Transaction> = object({
  id,
  type: oneOf('earn', 'spend', 'expire', 'adjust', 'refund', 'transfer'),
  amount: integer,
  currency: id,
  description: optional(text(300)),
  occurredAt: time,
  status: oneOf('pending', 'approved', 'declined', 'void', 'expired'),
  availableAt: optional(time),
  expiresAt: optional(time),
});

export interface TransactionsParams {
  readonly cursor?: string;
  /** Lines a page. Default: as many as the backend likes. */
  readonly limit?: number;
}

/** The member's points ledger, newest first. */
export const listTransactions: Endpoint<TransactionsParams, Page<Transaction>> = {
  name: 'transactions.list',
  access: 'member',
  request: ({ cursor, limit }) => ({ method: 'GET', path: `/transactions${query({ cursor, limit })}` }),
  decode: whole(page(transaction)),
};
