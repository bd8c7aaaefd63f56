import { segment, type Exchanges } from '../../client/endpoint.js';
import type { RedemptionRequest } from '../../client/resources/redemptions.js';
import { LoyaltyError } from '../../domain/errors.js';
import { accountFor, type FindAccount } from './accounts.js';
import { currency, programOf, readReward, readRewards, type SquareProgram, type SquareReward } from './wire.js';

export interface RedeemingOptions {
  readonly find: FindAccount;
  /** Where a reward is used at once. */
  readonly locationId: string | undefined;
  /** Milliseconds in which points can be had back. */
  readonly undoFor: number;
  readonly now: () => number;
}

const statuses: Readonly<Record<string, string>> = { ISSUED: 'issued', REDEEMED: 'used', DELETED: 'cancelled' };

const undoUntil = (since: number, undoFor: number) => new Date(since + undoFor).toISOString();

const tierOf = (program: SquareProgram | undefined, id: string) =>
  program?.reward_tiers?.find((each) => each.id === id);

/** The redemption of the kit's contract. A status that nobody knows stays one, and the decoder leaves the item out. */
function redemptionWire(reward: SquareReward, undoFor: number, program?: SquareProgram) {
  const { id, reward_tier_id: rewardId, status = 'ISSUED', points, created_at: createdAt } = reward;
  return {
    ...{ id, rewardId, status: statuses[status] ?? status, rewardName: tierOf(program, rewardId)?.name },
    ...(points !== undefined && { cost: { currency, amount: Math.abs(points) } }),
    ...(status === 'ISSUED' &&
      createdAt !== undefined && { refundableUntil: undoUntil(Date.parse(createdAt), undoFor) }),
  };
}

/** Whether the backend has said no, and not merely nothing. */
const isNo = (error: unknown): error is LoyaltyError =>
  error instanceof LoyaltyError && [400, 403, 404, 422].includes(error.status ?? 0);

/** What it would cost and leave. Square has no preview: it is worked out from the tier and the balance. */
export async function preview({ rewardId }: RedemptionRequest, exchanges: Exchanges, options: RedeemingOptions) {
  const operation = 'redemptions.preview';
  const [account, program] = [await accountFor(options.find, exchanges, operation), await programOf(exchanges)];
  const tier = tierOf(program, rewardId);
  if (!tier) throw new LoyaltyError('not-found', 'there is no such reward', { operation });
  const balanceAfter = (account.balance ?? 0) - tier.points;
  if (balanceAfter < 0) throw new LoyaltyError('insufficient-points', 'too few points', { operation });
  const refundableUntil = options.locationId === undefined && undoUntil(options.now(), options.undoFor);
  return {
    rewardId,
    cost: { currency, amount: tier.points },
    balanceAfter,
    ...(refundableUntil && { refundableUntil }),
  };
}

/**
 * Creates the reward, which locks the points, and uses it where a location is given.
 *
 * Both have keys of their own that come from the wish's, so that it can be run again from its start. Where the second is
 * refused the points are given back.
 */
export async function redeemReward({ rewardId }: RedemptionRequest, exchanges: Exchanges, options: RedeemingOptions) {
  const operation = 'redemptions.create';
  const { send, key, report } = exchanges;
  const { find, locationId, undoFor } = options;
  if (key === undefined) throw new LoyaltyError('invalid-request', 'a redemption needs a key', { operation });
  const account = await accountFor(find, exchanges, operation);
  const body = { reward: { loyalty_account_id: account.id, reward_tier_id: rewardId } };
  const created = await send({ method: 'POST', path: '/v2/loyalty/rewards', body }, key).catch((error: unknown) =>
    refusedFor(error, account.balance, rewardId, exchanges),
  );
  const { reward } = readReward(created, report);
  if (locationId === undefined) return redemptionWire(reward, undoFor);
  const path = `/v2/loyalty/rewards/${segment(reward.id)}`;
  try {
    await send({ method: 'POST', path: `${path}/redeem`, body: { location_id: locationId } }, `${key}-r`);
  } catch (error) {
    // Gone already where an earlier run has given it back.
    if (isNo(error)) {
      await send({ method: 'DELETE', path }).catch((cause: unknown) => {
        if (!isNo(cause)) throw cause;
      });
    }
    throw error;
  }
  return { ...redemptionWire({ ...reward, status: 'REDEEMED' }, undoFor) };
}

/** Square says what is wrong in words only: whether it is the points is found out. */
async function refusedFor(error: unknown, balance: number | undefined, rewardId: string, exchanges: Exchanges) {
  if (isNo(error) && error.status === 400 && balance !== undefined) {
    const tier = tierOf(await programOf(exchanges), rewardId);
    if (tier && tier.points > balance) {
      const { operation, status } = error;
      throw new LoyaltyError('insufficient-points', 'too few points', { operation, status, cause: error });
    }
  }
  throw error;
}

export async function redemptionsOf(
  { cursor, limit = 20 }: { readonly cursor?: string; readonly limit?: number },
  exchanges: Exchanges,
  { find, undoFor }: RedeemingOptions,
) {
  const account = await find(exchanges);
  if (!account) return { items: [] };
  const program = await programOf(exchanges);
  const body = { query: { loyalty_account_id: account.id }, limit: Math.min(limit, 30), ...(cursor && { cursor }) };
  const answer = await exchanges.send({ method: 'POST', path: '/v2/loyalty/rewards/search', body });
  const { rewards = [], cursor: nextCursor } = readRewards(answer, exchanges.report);
  return {
    items: rewards.map((each) => redemptionWire(each, undoFor, program)),
    ...(nextCursor && { nextCursor }),
  };
}

/** Gives the points back of a reward that is the caller's own and not used yet. Done twice it is done once. */
export async function undo(redemptionId: string, exchanges: Exchanges, { find, undoFor, now }: RedeemingOptions) {
  const operation = 'redemptions.cancel';
  const { send, report } = exchanges;
  const account = await accountFor(find, exchanges, operation);
  const path = `/v2/loyalty/rewards/${segment(redemptionId)}`;
  const { reward } = readReward(await send({ method: 'GET', path }), report);
  // One secret reaches every member's rewards.
  if (reward.loyalty_account_id !== account.id) {
    throw new LoyaltyError('not-found', 'the member has no such redemption', { operation });
  }
  if (reward.status !== 'DELETED') {
    const since = reward.created_at === undefined ? now() : Date.parse(reward.created_at);
    if (reward.status === 'REDEEMED' || since + undoFor < now()) {
      throw new LoyaltyError('ended', 'it cannot be undone any more', { operation });
    }
    await send({ method: 'DELETE', path });
  }
  return redemptionWire({ ...reward, status: 'DELETED' }, undoFor);
}
