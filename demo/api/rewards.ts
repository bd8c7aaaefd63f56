import type { Kysely } from 'kysely';
import { eligibilityOf, type EligibilityContext, type Page, type Reward } from '../../src/domain/rewards.js';
import type { Programme } from '../../src/sandbox/programme.js';
import { settle } from './ledger.js';
import { pageOf } from './paging.js';
import { currencyCodes } from './programme.js';
import type { RewardDetails } from './reward-details.js';
import type { MemberRow, RewardRow, Schema } from './schema.js';
import { tierOf } from './tiers.js';

/** What a member brings to every reward. */
export interface Means {
  readonly balances: ReadonlyMap<string, number>;
  readonly tierId: string | undefined;
  /** How often each reward was redeemed and not given back. */
  readonly redeemed: ReadonlyMap<string, number>;
}

export interface RewardQuery {
  readonly category: string | undefined;
  readonly limit: number;
  /** Position of the last reward of the page before. */
  readonly after: readonly string[] | undefined;
  readonly now: Date;
}

/** A page of rewards as `member`, or a guest, sees them. */
export async function rewardsFor(
  trx: Kysely<Schema>,
  programme: Programme,
  member: MemberRow | undefined,
  { category, limit, after, now }: RewardQuery,
): Promise<Page<Reward>> {
  let query = trx.selectFrom('rewards').selectAll().where('programId', '=', programme.program.id);
  if (category !== undefined) query = query.where('category', '=', category);
  if (after) query = query.where('position', '>', Number(after[0]));
  const rows = await query
    .orderBy('position')
    .limit(limit + 1)
    .execute();
  const means = member && (await meansOf(trx, programme, member, now));
  return pageOf(
    rows,
    limit,
    (row) => showReward(row, programme, means, now),
    ({ position }) => [position],
  );
}

/** Call it in a transaction: points that ran out are written off first. */
export async function meansOf(trx: Kysely<Schema>, programme: Programme, member: MemberRow, now: Date): Promise<Means> {
  const standings = await settle(trx, member, currencyCodes(programme), now.toISOString());
  const counts = await trx
    .selectFrom('redemptions')
    .select((select) => ['rewardId', select.fn.countAll().as('count')])
    .where('programId', '=', member.programId)
    .where('memberId', '=', member.id)
    .where('status', '!=', 'cancelled')
    .groupBy('rewardId')
    .execute();
  return {
    balances: new Map([...standings].map(([currency, { amount }]) => [currency, amount])),
    tierId: (await tierOf(trx, programme, member, now)).tierId,
    redeemed: new Map(counts.map(({ rewardId, count }) => [rewardId, Number(count)])),
  };
}

export function detailsOf(row: RewardRow): RewardDetails {
  return JSON.parse(row.details) as RewardDetails;
}

/** For a guest only dates and stock are known: the rest is `unknown`. */
export function showReward(row: RewardRow, { program }: Programme, means: Means | undefined, now: Date): Reward {
  const { reward, limit, requiresTierId } = detailsOf(row);
  const stocked = { ...reward, ...(row.stock !== null && { stock: row.stock }) };
  const context: EligibilityContext = means
    ? {
        now: now.getTime(),
        balance: means.balances.get(reward.cost.currency) ?? 0,
        tiers: program.tiers,
        redeemedCount: means.redeemed.get(reward.id) ?? 0,
        ...(means.tierId !== undefined && { tierId: means.tierId }),
        ...(requiresTierId !== undefined && { requiresTierId }),
        ...(limit !== undefined && { limit }),
      }
    : { now: now.getTime() };
  return { ...stocked, eligibility: eligibilityOf(stocked, context) };
}
