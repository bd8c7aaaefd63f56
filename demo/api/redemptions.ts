import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { canCancel, type Redemption } from '../../src/domain/redemption.js';
import type { Page } from '../../src/domain/rewards.js';
import { post, settle, takeTurn } from './ledger.js';
import type { Standing } from './lots.js';
import { pageOf } from './paging.js';
import { Refusal } from '../../src/server/refusal.js';
import type { LedgerRow, MemberRow, RedemptionRow, Schema } from './schema.js';

/** Days for which points that were given back live at least, so that a late return is not an expiry. */
const graceDays = 30;
const dayMs = 86_400_000;

export interface RedemptionQuery {
  readonly limit: number;
  /** Time and id of the last redemption of the page before. */
  readonly after: readonly string[] | undefined;
  /** Only the one made with this key. */
  readonly key: string | undefined;
  readonly now: Date;
}

/** With the reward's name at that time, which the ledger keeps. */
export interface NamedRedemption extends RedemptionRow {
  readonly rewardName: string;
}

/** A member's redemptions, newest first. */
export async function redemptionsOf(
  db: Kysely<Schema>,
  { programId, id }: MemberRow,
  { limit, after, key, now }: RedemptionQuery,
): Promise<Page<Redemption>> {
  let query = named(db).where('redemptions.programId', '=', programId).where('redemptions.memberId', '=', id);
  if (key !== undefined) query = query.where('idempotencyKey', '=', key);
  if (after) {
    const [createdAt = '', rowId = ''] = after;
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('createdAt', 'redemptions.id'), '<', tuple(createdAt, rowId)),
    );
  }
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('redemptions.id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(
    rows,
    limit,
    (row) => showRedemption(row, now),
    (row) => [row.createdAt, row.id],
  );
}

const named = (db: Kysely<Schema>) =>
  db
    .selectFrom('redemptions')
    .innerJoin('ledgerEntries', (join) =>
      join
        .onRef('ledgerEntries.programId', '=', 'redemptions.programId')
        .onRef('ledgerEntries.memberId', '=', 'redemptions.memberId')
        .onRef('ledgerEntries.redemptionId', '=', 'redemptions.id')
        .on('ledgerEntries.type', '=', 'spend'),
    )
    .selectAll('redemptions')
    .select('ledgerEntries.description as rewardName');

/** A code that was not used in time shows as expired. */
export function showRedemption(row: NamedRedemption, now: Date): Redemption {
  const { id, rewardId, rewardName, status, code, expiresAt, refundableUntil, balanceAfter, currency, amount } = row;
  const always = { id, rewardId, rewardName, balanceAfter, cost: { currency, amount } };
  if (status === 'cancelled') return { ...always, status };
  return {
    ...always,
    status: status === 'issued' && expiresAt !== null && expiresAt <= now.toISOString() ? 'expired' : status,
    ...(code !== null && { code, barcode: { format: 'code128', value: code.replaceAll('-', '') } }),
    ...(expiresAt !== null && { expiresAt }),
    ...(refundableUntil !== null && { refundableUntil }),
  };
}

/**
 * Gives an unused code back: its points return as a `refund` entry and the piece goes back into stock.
 *
 * @throws Refusal 404 where it is not the member's, 422 `ended` where it is too late.
 */
export async function cancel(
  trx: Kysely<Schema>,
  member: MemberRow,
  id: string,
  clock: () => Date,
): Promise<NamedRedemption> {
  await takeTurn(trx, member);
  const now = clock();
  const row = await named(trx)
    .where('redemptions.programId', '=', member.programId)
    .where('redemptions.memberId', '=', member.id)
    .where('redemptions.id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such redemption');
  if (row.status === 'cancelled') return row;
  if (!canCancel(showRedemption(row, now), now.getTime())) {
    throw new Refusal('ended', 'This can no longer be given back');
  }

  const standing = (await settle(trx, member, [row.currency], now.toISOString())).get(row.currency);
  const balanceAfter = (standing?.amount ?? 0) + row.amount;
  const changes = { status: 'cancelled' as const, cancelledAt: now.toISOString(), balanceAfter };
  const { numUpdatedRows } = await trx
    .updateTable('redemptions')
    .set(changes)
    .where('id', '=', id)
    .where('status', '=', 'issued')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Refusal('ended', 'This can no longer be given back');
  await post(trx, [await refundEntry(trx, row, standing, now)]);
  await trx
    .updateTable('rewards')
    .set((reward) => ({ stock: reward('stock', '+', 1) }))
    .where('programId', '=', row.programId)
    .where('id', '=', row.rewardId)
    .where('stock', 'is not', null)
    .execute();
  return { ...row, ...changes };
}

async function refundEntry(
  trx: Kysely<Schema>,
  row: RedemptionRow,
  standing: Standing | undefined,
  now: Date,
): Promise<LedgerRow> {
  const spent = await trx
    .selectFrom('ledgerEntries')
    .selectAll()
    .where('redemptionId', '=', row.id)
    .where('type', '=', 'spend')
    .executeTakeFirstOrThrow();
  return {
    ...spent,
    ...{ id: randomUUID(), type: 'refund', amount: row.amount, occurredAt: now.toISOString() },
    expiresAt: expiryOf(standing?.paidBy.get(spent.id) ?? [], now),
  };
}

/** Points that come back live as long as the youngest of those that paid, and a grace time at least. */
function expiryOf(payers: readonly LedgerRow[], now: Date): string | null {
  const ends = payers.map(({ expiresAt }) => expiresAt);
  if (ends.length === 0 || ends.includes(null)) return null;
  const grace = new Date(now.getTime() + graceDays * dayMs).toISOString();
  return ends.reduce<string>((latest, end) => (end !== null && end > latest ? end : latest), grace);
}
