import { segment, type EndpointRequest, type Exchanges } from '../../client/endpoint.js';
import type { RedemptionRequest } from '../../client/resources/redemptions.js';
import { LoyaltyError } from '../../domain/errors.js';
import { asAgreed } from '../wire/agreed.js';
import { at, each, fields, items, money, number, text, type Fields } from '../wire/reading.js';
import { currency } from './currency.js';

/** The path of a redemption has the kind of the reward in it, and so its id has, too. */
const idOf = (kind: unknown, id: unknown): string | undefined => text(id) && `${String(kind)}:${String(id)}`;

const kinds = {
  gift_card: 'store-credit',
  cart_variable_discount_voucher: 'discount-amount',
  free_shipping_voucher: 'shipping',
  product_discount_voucher: 'discount-percent',
  product_cart: 'product',
  active_subscription_product: 'product',
  // Whatever the shop hands out.
  custom: 'gift',
};

/** Kinds that are redeemed together with a cart or a subscription, which only the shop's own pages know. */
const ofCart = /^(product_cart|active_subscription_product|cart_variable_discount_voucher)$/;

const states = {
  insufficient_points: 'insufficient-points',
  claim_limit_reached: 'limit-reached',
  max_redemptions_for_cart_reached: 'limit-reached',
  cart_requirements_not_met: 'cart-requirements',
  out_of_stock: 'out-of-stock',
  redeemable: 'redeemable',
};

function eligibilityOf(kind: unknown, context: unknown) {
  const { can_redeem, claim_limit } = fields(context);
  const { state, additional_points_required: points } = fields(can_redeem);
  const date = at(claim_limit, 'resets_at');
  const known = fields(states)[String(state)] ?? 'unknown';
  return {
    state: known === 'redeemable' && ofCart.test(String(kind)) ? 'cart-requirements' : known,
    missing: points || date ? { points, date } : undefined,
  };
}

function costOf(cost: unknown, { minimum_discount, maximum_discount }: Fields, code: unknown) {
  const { kind, points, points_per_unit } = fields(cost);
  if (kind !== 'variable') return { currency, amount: points };
  const step = number(points_per_unit) ?? NaN;
  const of = (amount: unknown) => (number(at(amount, 'amount')) ?? NaN) * step;
  return { currency, min: of(minimum_discount), max: of(maximum_discount), step, valuePerStep: money(1, code) };
}

/** A member's own rewards, and everybody's for who is no member yet. */
export function rewards(body: unknown): unknown {
  const { customer, configuration, currency: code } = fields(body);
  return {
    items: each(
      at(customer, 'available_rewards') ?? at(configuration, 'rewards'),
      ({ id, kind, properties, context, ...reward }) => {
        const { discount_type, discount, initial_balance, product, ...more } = fields(properties);
        const variant = reward['variant'] ?? items(reward['variants']).find(({ enabled }) => enabled);
        const { title, cost } = fields(variant);
        return {
          id: idOf(kind, id),
          name: title,
          imageUrl: at(product, 'image_url'),
          kind: discount_type === 'fixed' ? 'discount-amount' : (fields(kinds)[String(kind)] ?? 'discount-percent'),
          cost: costOf(cost, more, code),
          value: money(at(initial_balance ?? discount, 'amount'), code),
          eligibility: eligibilityOf(kind, context),
        };
      },
    ),
  };
}

/** A reward's cost, from what the customer's own answer says of it. */
const costIn = (body: unknown, rewardId: string): Fields => {
  const reward = items(at(body, 'customer', 'available_rewards')).find(({ kind, id }) => idOf(kind, id) === rewardId);
  return fields(at(reward?.['variant'], 'cost'));
};

/** What a reward costs and leaves. */
export function preview(body: unknown, { rewardId }: { readonly rewardId: string }): unknown {
  const { points } = costIn(body, rewardId);
  const balance = number(at(body, 'customer', 'points_approved')) ?? NaN;
  return { rewardId, cost: { currency, amount: points }, balanceAfter: balance - (number(points) ?? NaN) };
}

const statuses = { pending: 'pending', declined: 'failed', expired: 'expired', void: 'cancelled' };

/** A reward that was claimed. `code`: where it is told once only, as with gift cards. */
function claimed({ id, reward_id, title, state, source, auto_refund_at, redeemable }: Fields, code?: unknown) {
  const { kind, usage_status, code: own, expires_at } = fields(redeemable);
  const { points_cost: amount } = fields(source);
  const isIssued = state === 'approved';
  // Only what lies in a cart can be given back by hand. All else goes back by itself then, and so ends.
  const isUndone = kind === 'product_cart';
  const ends = [expires_at, isUndone ? undefined : auto_refund_at].filter(Boolean).sort();
  return {
    id: idOf(kind, id),
    rewardId: idOf(kind, reward_id),
    rewardName: title,
    // What nobody has heard of is not given up: the points are gone.
    status: isIssued ? (usage_status === 'used' ? 'used' : 'issued') : (fields(statuses)[String(state)] ?? 'pending'),
    code: code ?? own,
    expiresAt: ends[0],
    refundableUntil: isUndone ? auto_refund_at : undefined,
    cost: amount === undefined ? undefined : { currency, amount },
  };
}

export const claims = (body: unknown): unknown => ({
  items: each(at(body, 'customer', 'claimed_rewards'), (row) => claimed(row)),
});

/** What came of a redemption, or of giving one back. */
function redemption(body: unknown): unknown {
  const { claimed_reward, customer, voucher_code, gift_card_code } = fields(body);
  return {
    ...claimed(fields(claimed_reward), voucher_code ?? gift_card_code),
    balanceAfter: at(customer, 'points_approved'),
  };
}

const post = (kind: string, verb: string, body: object): EndpointRequest => ({
  ...{ method: 'POST', path: `/rewards/${segment(kind)}/${verb}`, body },
});

export async function redeem(
  { rewardId, amount }: RedemptionRequest,
  customer: string,
  { send, key }: Exchanges,
): Promise<unknown> {
  await asAgreed(amount, async () => {
    const now = await send({ method: 'GET', path: `/customers/${segment(customer)}` });
    const { kind, points } = costIn(now, rewardId);
    return kind === 'variable' ? amount : points;
  });
  const [kind = '', id] = rewardId.split(':');
  return redemption(await send(post(kind, 'redeem', { reward_id: Number(id), customer_merchant_id: customer }), key));
}

export async function refund(claimedId: string, { send, key }: Exchanges): Promise<unknown> {
  const [kind = '', id] = claimedId.split(':');
  if (kind !== 'product_cart') {
    throw new LoyaltyError('unsupported', 'it goes back by itself only', { operation: 'redemptions.cancel' });
  }
  return redemption(await send(post(kind, 'refund', { claimed_reward_id: Number(id) }), key));
}
