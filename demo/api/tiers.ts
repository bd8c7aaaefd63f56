import type { Kysely } from 'kysely';
import type { TierStatus } from '../../src/domain/tiers.js';
import { standingOf } from '../../src/sandbox/standing.js';
import type { Programme } from '../../src/sandbox/programme.js';
import { entriesOf } from './ledger.js';
import type { LedgerRow, MemberRow, OrderRow, Schema } from './schema.js';
import { showEntry } from './transactions.js';

/** Where the member stands on the ladder, by the same rule as in the sandbox. */
export async function tierOf(
  db: Kysely<Schema>,
  programme: Programme,
  member: MemberRow,
  now: Date,
): Promise<TierStatus> {
  const orders = await db
    .selectFrom('orders')
    .selectAll()
    .where('programId', '=', member.programId)
    .where('memberId', '=', member.id)
    .execute();
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  const mainCurrency = programme.program.currencies[0]?.code;
  const ledger = (await entriesOf(db, member)).map((entry) => {
    // An order may earn in several currencies; its money counts once.
    const order = entry.currency === mainCurrency ? orderOf.get(entry.orderId ?? '') : undefined;
    return withOrder(entry, order, now);
  });
  return standingOf(programme, ledger, now.getTime());
}

function withOrder(entry: LedgerRow, order: OrderRow | undefined, now: Date) {
  const shown = showEntry(entry, now.toISOString());
  return order ? { ...shown, orderTotal: { amount: order.total, currency: order.currency } } : shown;
}
