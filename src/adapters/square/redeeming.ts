import { segment, type Exchanges } from '../../client/endpoint.js';
import type { RedemptionRequest } from '../../client/resources/redemptions.js';
import { LoyaltyError } from '../../domain/errors.js';
import { asAgreed, costChanged } from '../wire/agreed.js';
import { accountFor } from './accounts.js';
import { instant, redemptionWire, rewardOf, rewardsOfAccount, type RedeemingOptions } from './redemptions.js';
import { currency, programNow, programOf, readReward, tierOf, type SquareReward } from './wire.js';

/** What it would cost and leave. Square has no preview: it is worked out from the tier and the balance. */
export async function preview({ rewardId }: RedemptionRequest, exchanges: Exchanges, options: RedeemingOptions) {
  const operation = 'redemptions.preview';
  const { balance = NaN } = await accountFor(options.find, exchanges, operation);
  const program = await programOf(exchanges);
  const tier = tierOf(program, rewardId);
  if (!tier) throw new LoyaltyError('not-found', 'there is no such reward', { operation });
  if (program.status === 'INACTIVE') throw new LoyaltyError('ended', 'the programme has ended', { operation });
  const balanceAfter = balance - tier.points;
  if (balanceAfter < 0) throw new LoyaltyError('insufficient-points', 'too few points', { operation });
  const until = options.locationId === undefined ? options.now() + options.undoFor : NaN;
  return {
    ...{ rewardId, cost: { currency, amount: tier.points }, balanceAfter },
    refundableUntil: instant(until),
  };
}

/**
 * Creates the reward, which locks the points, and uses it where a location is given.
 *
 * Both writes have keys that come from the wish's, so that it can be run again from its start. Where the second is refused
 * the points are given back.
 *
 * What costs something else than was agreed is refused before the first. Square does not find a reward by its key: where
 * the member has one of the old price it may be this wish's, and the first write says whether it is.
 */
export async function redeemReward(wish: RedemptionRequest, exchanges: Exchanges, options: RedeemingOptions) {
  const { rewardId, amount } = wish;
  const operation = 'redemptions.create';
  const { send, key, report } = exchanges;
  if (key === undefined) throw new LoyaltyError('invalid-request', 'a redemption needs a key', { operation });
  const account = await accountFor(options.find, exchanges, operation);
  await asAgreed(
    amount,
    async () => tierOf(await programNow(exchanges), rewardId)?.points,
    () => maybeMade(wish, account.id, exchanges),
  );
  const body = { reward: { loyalty_account_id: account.id, reward_tier_id: rewardId } };
  const created = await send({ method: 'POST', path: '/v2/loyalty/rewards', body }, key).catch((error: unknown) =>
    refusedFor(error, account.balance, rewardId, exchanges),
  );
  const { reward } = readReward(created, report);
  if (amount !== undefined && Math.abs(reward.points ?? amount) !== amount) {
    await giveBack(reward.id, exchanges);
    throw costChanged();
  }
  const { locationId } = options;
  return redemptionWire(locationId === undefined ? reward : await used(reward, locationId, key, exchanges), options);
}

/** Whether the member has a reward of that kind for what they agreed to; undefined where there is none. */
async function maybeMade({ rewardId, amount }: RedemptionRequest, accountId: string, exchanges: Exchanges) {
  let cursor: string | undefined;
  do {
    const page = await rewardsOfAccount(accountId, { cursor, limit: 30 }, exchanges);
    const isIt = ({ reward_tier_id: tier, points = NaN, status }: SquareReward) =>
      tier === rewardId && Math.abs(points) === amount && status !== 'DELETED';
    if (page.rewards.some(isIt)) return true;
    cursor = page.cursor;
  } while (cursor !== undefined);
  return undefined;
}

/** Gone already where an earlier run has given it back. */
const giveBack = (id: string, { send }: Exchanges) =>
  send({ method: 'DELETE', path: `/v2/loyalty/rewards/${segment(id)}` }).catch(unlessNo);

/** Uses a reward at a location. Where that is refused, and was not done before, it is as if nothing had been. */
async function used(made: SquareReward, location_id: string, key: string, exchanges: Exchanges) {
  const path = `/v2/loyalty/rewards/${segment(made.id)}`;
  try {
    await exchanges.send({ method: 'POST', path: `${path}/redeem`, body: { location_id } }, `${key}-r`);
  } catch (error) {
    if (!isNo(error)) throw error;
    const reward = await rewardOf(made.id, exchanges).catch(unlessNo);
    if (reward?.status !== 'REDEEMED') {
      if (reward && reward.status !== 'DELETED') await giveBack(made.id, exchanges);
      throw error;
    }
  }
  return { ...made, status: 'REDEEMED' };
}

/** Whether Square has said no, and not merely nothing or not now. */
const isNo = (error: unknown): error is LoyaltyError =>
  error instanceof LoyaltyError && [400, 403, 404, 422].includes(error.status ?? 0);

function unlessNo(error: unknown): undefined {
  if (!isNo(error)) throw error;
}

/** Square says what is wrong in words only: whether it is the points is found out. */
async function refusedFor(error: unknown, balance: number | undefined, rewardId: string, exchanges: Exchanges) {
  if (isNo(error) && error.code === 'invalid-request' && balance !== undefined) {
    const tier = tierOf(await programOf(exchanges), rewardId);
    if (tier && tier.points > balance) {
      const { operation, status } = error;
      throw new LoyaltyError('insufficient-points', 'too few points', { operation, status, cause: error });
    }
  }
  throw error;
}
