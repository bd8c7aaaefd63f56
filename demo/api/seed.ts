import type { Kysely } from 'kysely';
import { offeredRules } from '../../src/sandbox/earning-rules.js';
import type { Programme, ProgrammeMember, ProgrammeReward } from '../../src/sandbox/programme.js';
import { post } from './ledger.js';
import type { RewardDetails } from './reward-details.js';
import type { LedgerRow, OrderRow, Schema } from './schema.js';
import { historyOf } from './seed-history.js';

const dayMs = 86_400_000;

/** Fills in programmes that the database does not have, with histories that end at `now`; leaves the others as they are. */
export async function seed(db: Kysely<Schema>, programmes: readonly Programme[], now: Date): Promise<void> {
  for (const programme of programmes) {
    await db.transaction().execute(async (trx) => {
      if (!(await isKnown(trx, programme.program.id))) await seedProgramme(trx, programme, now);
      await seedEarningRules(trx, programme);
    });
  }
}

async function isKnown(db: Kysely<Schema>, id: string): Promise<boolean> {
  return (await db.selectFrom('programmes').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

async function seedProgramme(trx: Kysely<Schema>, programme: Programme, now: Date): Promise<void> {
  const { program, rewards, members } = programme;
  await trx
    .insertInto('programmes')
    .values({ id: program.id, dataSet: JSON.stringify(programme) })
    .execute();
  for (const [position, reward] of rewards.entries()) {
    await trx
      .insertInto('rewards')
      .values({ programId: program.id, position, ...rewardRow(reward, now) })
      .execute();
  }
  for (const [position, member] of members.entries()) await seedMember(trx, programme, member, position, now);
}

/** Also where the programme is older than the table. */
async function seedEarningRules(trx: Kysely<Schema>, programme: Programme): Promise<void> {
  for (const [position, rule] of offeredRules(programme).entries()) {
    await trx
      .insertInto('earningRules')
      .values({ programId: programme.program.id, id: rule.id, position, details: JSON.stringify(rule) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
}

function rewardRow({ stock, startsInDays, endsInDays, limit, requiresTierId, ...rest }: ProgrammeReward, now: Date) {
  const { codeDays = 30, refundDays = 2, ...reward } = rest;
  const details: RewardDetails = {
    reward: {
      ...reward,
      ...(startsInDays !== undefined && { startsAt: inDays(now, startsInDays) }),
      ...(endsInDays !== undefined && { endsAt: inDays(now, endsInDays) }),
    },
    ...(limit !== undefined && { limit }),
    ...(requiresTierId !== undefined && { requiresTierId }),
    codeDays,
    refundDays,
  };
  return { id: reward.id, category: reward.category ?? null, stock: stock ?? null, details: JSON.stringify(details) };
}

async function seedMember(
  trx: Kysely<Schema>,
  programme: Programme,
  member: ProgrammeMember,
  position: number,
  now: Date,
): Promise<void> {
  const { id, role, displayId, givenName, status, enrolledDaysAgo } = member;
  const enrolledAt = inDays(now, -enrolledDaysAgo);
  await trx
    .insertInto('members')
    .values({ programId: programme.program.id, id, role, position, displayId, givenName, status, enrolledAt, turn: 0 })
    .execute();
  const { orders, entries } = historyOf(programme, member, now);
  if (orders.length > 0) await insertOrders(trx, orders);
  if (entries.length > 0) await post(trx, entries satisfies readonly LedgerRow[]);
}

async function insertOrders(trx: Kysely<Schema>, orders: readonly OrderRow[]): Promise<void> {
  await trx
    .insertInto('orders')
    .values([...orders])
    .execute();
}

function inDays(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayMs).toISOString();
}
