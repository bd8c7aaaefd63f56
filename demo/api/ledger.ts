import type { Kysely } from 'kysely';
import { replay, type DueExpiry, type Standing } from './lots.js';
import type { LedgerRow, MemberRow, Schema } from './schema.js';

/** All entries of a member, in no promised order. */
export async function entriesOf(db: Kysely<Schema>, member: MemberRow): Promise<readonly LedgerRow[]> {
  return db
    .selectFrom('ledgerEntries')
    .selectAll()
    .where('programId', '=', member.programId)
    .where('memberId', '=', member.id)
    .execute();
}

/**
 * A member's standing in each of `currencies` at `now`.
 *
 * Points whose time has ended are written off here, at the first look after it, so that the balance is the sum of the ledger
 * at every look. Call it in a transaction.
 */
export async function settle(
  db: Kysely<Schema>,
  member: MemberRow,
  currencies: readonly string[],
  now: string,
): Promise<ReadonlyMap<string, Standing>> {
  const found = standingsIn(await entriesOf(db, member), currencies, now);
  if (dueIn(found).length === 0) return found;
  // What is written off must not be spent by another transaction meanwhile: look again when nobody else is writing.
  await takeTurn(db, member);
  const expiries = dueIn(standingsIn(await entriesOf(db, member), currencies, now)).map(expiryEntry);
  if (expiries.length > 0) await postOnce(db, expiries);
  return standingsIn(await entriesOf(db, member), currencies, now);
}

function standingsIn(
  entries: readonly LedgerRow[],
  currencies: readonly string[],
  now: string,
): ReadonlyMap<string, Standing> {
  return new Map(
    currencies.map((currency) => [
      currency,
      replay(
        entries.filter((entry) => entry.currency === currency),
        now,
      ),
    ]),
  );
}

const dueIn = (standings: ReadonlyMap<string, Standing>): readonly DueExpiry[] =>
  [...standings.values()].flatMap(({ due }) => due);

/**
 * Lets transactions that spend or give back one member's points go one after another.
 *
 * SQLite has one writer anyway; a database with many locks the member's row here until the transaction ends.
 */
export async function takeTurn(trx: Kysely<Schema>, { programId, id }: MemberRow): Promise<void> {
  await trx
    .updateTable('members')
    .set((member) => ({ turn: member('turn', '+', 1) }))
    .where('programId', '=', programId)
    .where('id', '=', id)
    .execute();
}

/** Appends entries. The database refuses to change or remove them afterwards. */
export async function post(db: Kysely<Schema>, entries: readonly LedgerRow[]): Promise<void> {
  await db
    .insertInto('ledgerEntries')
    .values([...entries])
    .execute();
}

/** A second look at the same time finds the expiry written already: the lot's id is in its own. */
async function postOnce(db: Kysely<Schema>, entries: readonly LedgerRow[]): Promise<void> {
  await db
    .insertInto('ledgerEntries')
    .values([...entries])
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
}

function expiryEntry({ entry, amount }: DueExpiry): LedgerRow {
  return {
    ...entry,
    id: `${entry.id}:expiry`,
    type: 'expire',
    amount: -amount,
    description: `Expired: ${entry.description}`,
    occurredAt: entry.expiresAt ?? entry.occurredAt,
    availableAt: null,
    expiresAt: null,
    orderId: null,
    redemptionId: null,
  };
}
