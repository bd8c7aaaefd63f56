import type { Backend, Scene } from '../../../src/conformance/subject.js';
import { refusal, routed, type Answer } from './routes.js';

const day = (n: number) => `2026-03-0${n}T10:00:00Z`;
const year = '2027-01-01T00:00:00Z';

const membership = {
  ...{ tier_id: 1, started_at: day(1), expires_at: year },
  progress: {
    ...{ kind: 'points', valid_until: year, upgrade_tier_id: 2, forecasted_tier_id: 1 },
    ...{ tier_points: { now: 300, at_expiration: 200 }, points_needed_for_upgrade: 200, points_needed_for_renewal: 50 },
  },
};

interface Claim {
  readonly id: number;
  readonly reward: number;
  readonly owner: string;
  state: string;
}

/** A site of LoyaltyLion: two customers, whose tokens speak for them alone, and a product for the cart three times. */
export function lionSite(scene: Scene): Backend {
  const is = (other: Scene) => scene === other;
  const full = !is('bare');
  const claims: Claim[] = [];
  const balances = new Map([
    ['1001', is('negative') ? -50 : 1000],
    ['1002', 0],
  ]);
  const balanceOf = (id: string) => balances.get(id) ?? 0;

  const claimed = ({ id, reward, state }: Claim) => ({
    ...{
      id,
      claimed_at: day(2),
      reward_id: reward,
      title: 'Tea',
      state: is('odd') && state !== 'void' ? 'lost' : state,
    },
    ...(full && { source: { kind: is('odd') ? 'wish' : 'points_redemption', points_cost: 200 } }),
    ...{ auto_refund_at: full ? year : null },
    redeemable: { kind: 'product_cart', usage_status: is('odd') ? 'chewed' : 'not_used', used_at: null, quantity: 1 },
  });
  const reward = (id: number) => ({
    ...{ id, kind: is('odd') && id > 11 ? 'moonbeam' : 'product_cart', limit: null },
    properties: full ? { product: { id: 'p', image_url: 'https://cdn.shop.test/tea.png' } } : {},
    variant: { tier_id: 1, title: 'Tea', enabled: true, cost: { kind: 'fixed', points: 200 } },
    context: { can_redeem: { state: is('odd') ? 'eclipsed' : 'redeemable' }, claim_count: 0 },
  });
  const row = (n: number) => ({
    ...{ kind: is('odd') ? 'blessed' : 'earned_points_from_rule', label: 'Order', date: day(n), points: 10 },
    ...(full && { state: 'approved', rule: { id: 1, kind: 'purchase' }, points_will_expire_at: year }),
  });
  const rule = {
    ...{ id: 1, kind: is('odd') ? 'yodel' : 'purchase', limit: full ? { count: 5, interval: 'day' } : null },
    variant: { title: 'Shop', enabled: true, result: { kind: 'points', points: 5, per_currency_unit: { amount: 1 } } },
    context: { last_completed_at: null, completion_count: 0, completion_limit: { state: 'no_limit' } },
  };
  const configuration = {
    ...{ channel: 'web', currency: 'gbp', language: 'en', program: { name: 'Paws' } },
    tier_configuration: full && {
      tiers: [
        { id: 1, name: 'Pup', position: 1, hidden: false, benefit_ids: [], kind: 'points', lower_bound: 0 },
        { id: 2, name: 'Dog', position: 2, hidden: false, benefit_ids: [8], kind: 'points', lower_bound: 500 },
      ],
      tier_benefits: [{ id: 8, label: 'First look', secret: false }],
    },
    referee_incentive: full && { kind: 'cart_discount_voucher', incentive_text: '10 % off for your friend' },
  };
  const customer = (id: string) => ({
    ...{ state: is('odd') ? 'dozing' : 'enrolled', id: 4, merchant_id: id, first_name: full ? 'Ada' : null },
    ...{
      points_approved: balanceOf(id),
      points_pending: full ? 120 : 0,
      points_spent: 0,
      enrolled_at: full ? day(1) : null,
    },
    ...{ tier_membership: is('usual') ? membership : null },
    claimed_rewards: claims.filter(({ owner }) => owner === id).map(claimed),
    ...{ available_rewards: [11, 12, 13].map(reward), available_rules: [rule], history: [1, 2, 3].map(row) },
    ...{ referral_urls: { direct: 'https://prz.io/aB3' } },
  });
  const whole = (id: string) => ({ channel: 'web', currency: 'gbp', customer: customer(id), configuration });

  const redeem: Answer = ({ headers, body }) => {
    const owner = String(body['customer_merchant_id']);
    if (headers.get('authorization') !== `Bearer of-${owner}`) return refusal(403, {});
    if (balanceOf(owner) < 200) return refusal(422, { error: { code: 'insufficient_points', message: 'Too few' } });
    const one = { id: 51 + claims.length, reward: Number(body['reward_id']), owner, state: 'approved' };
    claims.push(one);
    balances.set(owner, balanceOf(owner) - 200);
    return { claimed_reward: claimed(one), customer: customer(owner) };
  };
  const refund: Answer = ({ headers, body }) => {
    const one = claims.find(({ id, state }) => id === body['claimed_reward_id'] && state === 'approved');
    if (!one || headers.get('authorization') !== `Bearer of-${one.owner}`) return undefined;
    one.state = 'void';
    balances.set(one.owner, balanceOf(one.owner) + 200);
    return { claimed_reward: claimed(one), customer: customer(one.owner) };
  };

  const base = '/headless/2025-06/123';
  const asked = routed({
    [`GET ${base}/configuration`]: () => configuration,
    [`GET ${base}/customers/:`]: ({ parts: [id = ''], headers }) =>
      headers.get('authorization') === `Bearer of-${id}` ? whole(id) : refusal(403, {}),
    [`POST ${base}/rewards/:/redeem`]: redeem,
    [`POST ${base}/rewards/product_cart/refund`]: refund,
  });

  return {
    redeemed: () => claims.filter(({ state }) => state === 'approved').length,
    points: () => balanceOf('1001'),
    fetch: (url, init) =>
      new Headers(init.headers).has('authorization') ? asked(url, init) : Promise.resolve(refusal(401, {})),
  };
}
