import type { Kysely } from 'kysely';
import type { ProblemSlug } from '../../src/domain/errors.js';
import type { RedemptionPreview } from '../../src/domain/redemption.js';
import { isVariable, type EligibilityState, type Reward, type RewardCost } from '../../src/domain/rewards.js';
import type { Programme } from '../../src/sandbox/programme.js';
import { requireActive } from './callers.js';
import { Refusal } from '../../src/server/refusal.js';
import { detailsOf, meansOf, showReward } from './rewards.js';
import type { MemberRow, Schema } from './schema.js';

const dayMs = 86_400_000;

export interface RedemptionRequest {
  readonly rewardId: string;
  /** Needed for a variable cost; for a fixed one what the member agreed to. */
  readonly amount?: number;
}

/** The state that is in the way, as the contract calls it. */
const slugs: Readonly<Partial<Record<EligibilityState, ProblemSlug>>> = {
  'insufficient-points': 'insufficient-points',
  'tier-required': 'tier-required',
  'limit-reached': 'limit-reached',
  'out-of-stock': 'out-of-stock',
  'not-started': 'ended',
  ended: 'ended',
};

/** What redeeming would do, and the reward as the member sees it now. */
export interface Quote {
  readonly preview: RedemptionPreview;
  readonly reward: Reward;
}

/**
 * What redeeming would do now.
 *
 * @throws Refusal 403 for a blocked member, 404 for an unknown reward, 422 where it cannot be redeemed.
 */
export async function quote(
  trx: Kysely<Schema>,
  programme: Programme,
  member: MemberRow,
  { rewardId, amount: asked }: RedemptionRequest,
  now: Date,
): Promise<Quote> {
  requireActive(member);
  const row = await trx
    .selectFrom('rewards')
    .selectAll()
    .where('programId', '=', member.programId)
    .where('id', '=', rewardId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such reward');

  const means = await meansOf(trx, programme, member, now);
  const reward = showReward(row, programme, means, now);
  const { cost, eligibility, terms } = reward;
  const slug = slugs[eligibility.state];
  if (slug) throw new Refusal(slug, `This reward is not to be had: ${eligibility.state}`);
  const amount = agreedPoints(cost, asked);
  const balanceAfter = (means.balances.get(cost.currency) ?? 0) - amount;
  if (balanceAfter < 0) throw new Refusal('insufficient-points', 'Not enough points');

  const { codeDays, refundDays } = detailsOf(row);
  const preview = {
    rewardId,
    cost: { currency: cost.currency, amount },
    balanceAfter,
    ...(!isCodeless(reward) && { expiresAt: inDays(now, codeDays) }),
    ...(refundDays > 0 && { refundableUntil: inDays(now, refundDays) }),
    ...(terms !== undefined && { terms }),
  };
  return { preview, reward };
}

/** A gift to others or a place in a draw is done at once: there is no code to show. */
function isCodeless({ kind }: Pick<Reward, 'kind'>): boolean {
  return kind === 'donation' || kind === 'draw-entry';
}

function agreedPoints(cost: RewardCost, points: number | undefined): number {
  if (!isVariable(cost)) {
    if (points === undefined || points === cost.amount) return cost.amount;
    throw new Refusal('cost-changed', `The cost is ${cost.amount}`);
  }
  const { min, max, step } = cost;
  if (points === undefined || points < min || points > max || (points - min) % step !== 0) {
    throw wrongPoints(`Choose ${min} to ${max} points in steps of ${step}`);
  }
  return points;
}

function wrongPoints(message: string): Refusal {
  return new Refusal('invalid-request', message, { status: 422 });
}

function inDays(now: Date, days: number): string {
  return new Date(now.getTime() + days * dayMs).toISOString();
}
