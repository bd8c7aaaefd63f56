import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Programme } from '../../src/sandbox/programme.js';
import { makeCode } from './codes.js';
import { post, takeTurn } from './ledger.js';
import { Refusal } from '../../src/server/refusal.js';
import { quote, type RedemptionRequest } from './quote.js';
import type { NamedRedemption } from './redemptions.js';
import type { MemberRow, RedemptionRow, Schema } from './schema.js';

/** Takes the points, lowers the stock and issues a code. Call it in the transaction that stores the key's answer. */
export async function redeem(
  trx: Kysely<Schema>,
  programme: Programme,
  member: MemberRow,
  request: RedemptionRequest,
  { key, clock }: { readonly key: string; readonly clock: () => Date },
): Promise<NamedRedemption> {
  await takeTurn(trx, member);
  // Not before: while this one waited, points may have run out.
  const now = clock();
  const { preview, reward } = await quote(trx, programme, member, request, now);
  const { rewardId, cost, balanceAfter, expiresAt = null, refundableUntil = null } = preview;
  await takeFromStock(trx, member.programId, rewardId);
  const createdAt = now.toISOString();
  const owner = { programId: member.programId, memberId: member.id };
  const row: RedemptionRow = {
    ...{ id: randomUUID(), ...owner, rewardId, ...cost, balanceAfter, idempotencyKey: key, createdAt },
    ...(expiresAt === null ? { status: 'used', code: null } : { status: 'issued', code: makeCode() }),
    ...{ expiresAt, refundableUntil, cancelledAt: null },
  };
  await trx.insertInto('redemptions').values(row).execute();
  await post(trx, [
    {
      ...{ id: randomUUID(), ...owner, type: 'spend', amount: -cost.amount, currency: cost.currency },
      ...{ description: reward.name, occurredAt: createdAt, availableAt: null, expiresAt: null },
      ...{ orderId: null, redemptionId: row.id },
    },
  ]);
  return { ...row, rewardName: reward.name };
}

/** One statement both looks and takes, so that the last piece goes out once. */
async function takeFromStock(trx: Kysely<Schema>, programId: string, rewardId: string): Promise<void> {
  const reward = trx.updateTable('rewards').where('programId', '=', programId).where('id', '=', rewardId);
  const { numUpdatedRows } = await reward
    .set((row) => ({ stock: row('stock', '-', 1) }))
    .where((row) => row.or([row('stock', 'is', null), row('stock', '>', 0)]))
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new Refusal('out-of-stock', 'The last one is gone');
}
