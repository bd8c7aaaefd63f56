import type { Kysely } from 'kysely';
import type { Page } from '../../src/domain/rewards.js';
import type { Transaction } from '../../src/domain/transaction.js';
import { countsFrom } from './lots.js';
import { pageOf } from './paging.js';
import type { LedgerEntry } from '../../src/sandbox/ledger.js';
import type { LedgerRow, MemberRow, Schema } from './schema.js';

export interface TransactionQuery {
  readonly limit: number;
  /** Time and id of the last entry of the page before. */
  readonly after: readonly string[] | undefined;
  readonly now: Date;
}

/** The ledger as the member sees it, newest first. */
export async function transactionsOf(
  db: Kysely<Schema>,
  { programId, id }: MemberRow,
  { limit, after, now }: TransactionQuery,
): Promise<Page<Transaction>> {
  let query = db.selectFrom('ledgerEntries').selectAll().where('programId', '=', programId).where('memberId', '=', id);
  if (after) {
    const [occurredAt = '', entryId = ''] = after;
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('occurredAt', 'id'), '<', tuple(occurredAt, entryId)));
  }
  const rows = await query
    .orderBy('occurredAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const show = (row: LedgerRow): Transaction => showEntry(row, now.toISOString());
  return pageOf(rows, limit, show, (row) => [row.occurredAt, row.id]);
}

export function showEntry(entry: LedgerRow, now: string): LedgerEntry {
  const { id, type, amount, currency, description, occurredAt, availableAt, expiresAt } = entry;
  return {
    ...{ id, type, amount, currency, description, occurredAt },
    status: countsFrom(entry) > now ? 'pending' : 'approved',
    ...(availableAt !== null && { availableAt }),
    ...(expiresAt !== null && { expiresAt }),
  };
}
