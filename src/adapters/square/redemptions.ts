import { segment, type Exchanges } from '../../client/endpoint.js';
import type { RedemptionsParams } from '../../client/resources/redemption-history.js';
import { LoyaltyError } from '../../domain/errors.js';
import { accountFor, type FindAccount } from './accounts.js';
import { currency, pageBody, programOf, readReward, readRewards, tierOf } from './wire.js';
import type { SquareProgram, SquareReward } from './wire.js';

export interface RedeemingOptions {
  readonly find: FindAccount;
  /** Where a reward is used at once. */
  readonly locationId: string | undefined;
  /** Milliseconds in which points can be had back. */
  readonly undoFor: number;
  readonly now: () => number;
}

const statuses: Readonly<Record<string, string>> = { ISSUED: 'issued', REDEEMED: 'used', DELETED: 'cancelled' };

/** Nothing where it is never. */
export function instant(at: number): string | undefined {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The redemption of the kit's contract. A status that nobody knows stays one, and the decoder leaves the item out. */
export function redemptionWire(
  reward: SquareReward,
  { undoFor, locationId }: Pick<RedeemingOptions, 'undoFor' | 'locationId'>,
  program?: SquareProgram,
) {
  const { id, reward_tier_id: rewardId, status = 'ISSUED', points, created_at: createdAt } = reward;
  const isOpen = status === 'ISSUED' && createdAt !== undefined && locationId === undefined;
  return {
    ...{ id, rewardId, status: Object.hasOwn(statuses, status) ? statuses[status] : status },
    rewardName: tierOf(program, rewardId)?.name,
    cost: points === undefined ? undefined : { currency, amount: Math.abs(points) },
    refundableUntil: isOpen ? instant(Date.parse(createdAt) + undoFor) : undefined,
  };
}

export async function rewardOf(id: string, { send, report }: Exchanges): Promise<SquareReward> {
  return readReward(await send({ method: 'GET', path: `/v2/loyalty/rewards/${segment(id)}` }), report).reward;
}

/** One page of an account's rewards, and nobody else's. */
export async function rewardsOfAccount(accountId: string, asked: RedemptionsParams, { send, report }: Exchanges) {
  const body = pageBody({ loyalty_account_id: accountId }, asked);
  const answer = await send({ method: 'POST', path: '/v2/loyalty/rewards/search', body });
  const { rewards = [], cursor } = readRewards(answer, report);
  return { rewards: rewards.filter((each) => each.loyalty_account_id === accountId), cursor };
}

export async function redemptionsOf(asked: RedemptionsParams, exchanges: Exchanges, options: RedeemingOptions) {
  const account = await options.find(exchanges);
  if (!account) return { items: [] };
  const program = await programOf(exchanges);
  const { rewards, cursor: nextCursor } = await rewardsOfAccount(account.id, asked, exchanges);
  return { items: rewards.map((each) => redemptionWire(each, options, program)), nextCursor };
}

/** Gives the points back of a reward that is the caller's own and not used yet. Done twice it is done once. */
export async function undo(redemptionId: string, exchanges: Exchanges, options: RedeemingOptions) {
  const operation = 'redemptions.cancel';
  const { find, undoFor, now } = options;
  const account = await accountFor(find, exchanges, operation);
  const reward = await rewardOf(redemptionId, exchanges);
  // One secret reaches every member's rewards.
  if (reward.loyalty_account_id !== account.id || reward.id !== redemptionId) {
    throw new LoyaltyError('not-found', 'the member has no such redemption', { operation });
  }
  if (reward.status !== 'DELETED') {
    const since = reward.created_at === undefined ? now() : Date.parse(reward.created_at);
    if (reward.status === 'REDEEMED' || since + undoFor < now()) {
      throw new LoyaltyError('ended', 'it cannot be undone any more', { operation });
    }
    await exchanges.send({ method: 'DELETE', path: `/v2/loyalty/rewards/${segment(redemptionId)}` });
  }
  return redemptionWire({ ...reward, status: 'DELETED' }, options);
}
