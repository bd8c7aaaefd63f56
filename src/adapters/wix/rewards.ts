import { query, segment, type EndpointRequest, type Exchanges } from '../../client/endpoint.js';
import type { RedemptionRequest } from '../../client/resources/redemptions.js';
import type { RewardsParams } from '../../client/resources/rewards.js';
import { asAgreed } from '../wire/agreed.js';
import { at, each, fields, items, money, number, type Fields } from '../wire/reading.js';
import { base, currency, tierOf } from './account.js';
import type { SiteOptions } from './program.js';

/** What a reward costs and gives differs from tier to tier. */
function reading({ type, couponReward, discountAmount }: Fields) {
  const { fixedAmount, percentage, freeShipping } = fields(couponReward);
  const kind = percentage ? 'discount-percent' : freeShipping ? 'shipping' : 'discount-amount';
  const configs = items(at(discountAmount ?? fixedAmount ?? percentage ?? freeShipping, 'configsByTier'));
  return { kind, configs, ofCart: type === 'DISCOUNT_AMOUNT' };
}

const configOf = (configs: readonly Fields[], tier: string) => configs.find(({ tierId }) => (tierId || base) === tier);

/** `account`: nothing for a guest. */
function reward(item: Fields, account: unknown, site: SiteOptions): unknown {
  const { kind, configs, ofCart } = reading(item);
  const own = configOf(configs, tierOf(account));
  const { costInPoints, amount } = own ?? configs[0] ?? {};
  const missing = (number(costInPoints) ?? NaN) - (number(at(account, 'points', 'balance')) ?? 0);
  const state = () => {
    if (!account) return 'unknown';
    if (!own) return 'tier-required';
    // Wix takes the points while the customer pays.
    if (ofCart) return 'cart-requirements';
    return missing > 0 ? 'insufficient-points' : 'redeemable';
  };
  const eligibility = state();
  return {
    ...{ id: item['id'], name: item['name'], kind, cost: { currency, amount: costInPoints } },
    value: kind === 'discount-amount' ? money(amount, site.currency) : undefined,
    eligibility: {
      state: eligibility,
      missing:
        eligibility === 'insufficient-points'
          ? { points: missing }
          : eligibility === 'tier-required'
            ? { tierId: configs[0]?.['tierId'] }
            : undefined,
    },
  };
}

const get = (path: string): EndpointRequest => ({ method: 'GET', path: `/loyalty-rewards/v1/rewards${path}` });

export async function rewards(
  { cursor, limit = 12 }: RewardsParams,
  mine: Promise<unknown>,
  site: SiteOptions,
  { send }: Exchanges,
): Promise<unknown> {
  const list = send(get(query({ 'cursorPaging.limit': limit, 'cursorPaging.cursor': cursor })));
  const [body, account] = await Promise.all([list, mine]);
  return {
    items: each(at(body, 'rewards'), (item) => (item['active'] === false ? undefined : reward(item, account, site))),
    nextCursor: at(body, 'pagingMetadata', 'cursors', 'next') || undefined,
  };
}

export async function preview(rewardId: string, mine: Promise<unknown>, { send }: Exchanges) {
  const [body, account] = await Promise.all([send(get(`/${segment(rewardId)}`)), mine]);
  const { configs } = reading(fields(at(body, 'reward')));
  const amount = number(configOf(configs, tierOf(account))?.['costInPoints']);
  const balance = number(at(account, 'points', 'balance')) ?? NaN;
  return { rewardId, cost: { currency, amount }, balanceAfter: balance - (amount ?? NaN) };
}

const statuses = { ACTIVE: 'issued', APPLIED: 'used', FAILED: 'failed', ARCHIVED: 'cancelled' };

/** A coupon does not say of which reward it is: where nobody else knows, it stands for itself. */
function redemption({ id, status, couponReference, rewardName }: Fields, rewardId: unknown = id): unknown {
  const { code, deleted } = fields(couponReference);
  return {
    ...{ id, rewardId, rewardName, code },
    status: deleted ? 'cancelled' : (fields(statuses)[String(status)] ?? 'pending'),
  };
}

export async function redeem(
  { rewardId, amount }: RedemptionRequest,
  mine: () => Promise<unknown>,
  exchanges: Exchanges,
): Promise<unknown> {
  const { send, key } = exchanges;
  await asAgreed(amount, async () => (await preview(rewardId, mine(), exchanges)).cost.amount);
  const path = '/loyalty-coupons/v1/coupons/redeem-my-coupon';
  const body = await send({ method: 'POST', path, body: { rewardId } }, key);
  return redemption(fields(at(body, 'coupon')), rewardId);
}

export const coupons = (body: unknown): unknown => ({
  // What is refundable was made for a checkout, which looks after it.
  items: each(at(body, 'loyaltyCoupons'), (item) => (item['refundable'] ? undefined : redemption(item))),
});
