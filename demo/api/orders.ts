import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { earnedFor } from '../../src/sandbox/earning-rules.js';
import type { Programme } from '../../src/sandbox/programme.js';
import { post } from './ledger.js';
import { Refusal } from '../../src/server/refusal.js';
import type { LedgerRow, MemberRow, OrderRow, Schema } from './schema.js';

const dayMs = 86_400_000;

/** Either a product of the programme, or an amount in minor units of its money. */
export interface Purchase {
  readonly product?: string;
  readonly amount?: number;
  readonly nights?: number;
}

export interface PlacedOrder {
  readonly order: Pick<OrderRow, 'id' | 'number' | 'total' | 'currency' | 'nights' | 'placedAt'>;
  readonly earned: readonly { readonly currency: string; readonly amount: number }[];
}

interface Bought {
  readonly name: string;
  readonly total: number;
  readonly currency: string;
  readonly nights: number;
}

/**
 * Posts an order and the points it earns. A blocked member and a guest may buy, but earn nothing.
 *
 * @throws Refusal 404 where there is no such product.
 */
export async function placeOrder(
  trx: Kysely<Schema>,
  programme: Programme,
  member: MemberRow | undefined,
  purchase: Purchase,
  now: Date,
): Promise<PlacedOrder> {
  const { name, ...bought } = boughtOf(programme, purchase);
  const placedAt = now.toISOString();
  const { id: programId } = programme.program;
  const order = { id: randomUUID(), number: await nextNumber(trx, programId), ...bought, placedAt };
  if (!member) {
    await trx
      .insertInto('guestOrders')
      .values({ ...order, programId })
      .execute();
    return { order, earned: [] };
  }
  await trx
    .insertInto('orders')
    .values({ ...order, programId, memberId: member.id })
    .execute();

  const rates = member.status === 'enrolled' ? programme.rules.earn : [];
  const earned = earnedFor(rates, bought).filter(({ amount }) => amount > 0);
  const entries = earned.map(({ currency, amount }): LedgerRow => {
    const life = programme.rules.expiryDays[currency];
    return {
      ...{ id: randomUUID(), programId, memberId: member.id, type: 'earn', amount, currency },
      ...{ description: name, occurredAt: placedAt, availableAt: null, orderId: order.id, redemptionId: null },
      expiresAt: life === undefined ? null : new Date(now.getTime() + life * dayMs).toISOString(),
    };
  });
  if (entries.length > 0) await post(trx, entries);
  return { order, earned };
}

function boughtOf({ products }: Programme, { product: id, amount = 0, nights = 0 }: Purchase): Bought {
  if (id === undefined) return { name: 'Order', total: amount, currency: products[0]?.price.currency ?? 'USD', nights };
  const product = products.find((candidate) => candidate.id === id);
  if (!product) throw new Refusal('not-found', 'There is no such product');
  const { name, price } = product;
  return { name, total: price.amount, currency: price.currency, nights: product.nights ?? 0 };
}

/** One count for members and guests. */
async function nextNumber(trx: Kysely<Schema>, programId: string): Promise<string> {
  const orders = await countOf(trx, 'orders', programId);
  return String(100_000 + orders + (await countOf(trx, 'guestOrders', programId)) + 1);
}

async function countOf(trx: Kysely<Schema>, table: 'orders' | 'guestOrders', programId: string): Promise<number> {
  const { count } = await trx
    .selectFrom(table)
    .select((select) => select.fn.countAll().as('count'))
    .where('programId', '=', programId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
