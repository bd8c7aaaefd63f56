import { at, each, fields, items, money, number, text, type Fields } from '../wire/reading.js';
import { currency, type SmileProgramme } from './member.js';

function costOf(product: Fields, { currency: code }: SmileProgramme) {
  if (product['exchange_type'] !== 'variable') return { currency, amount: product['points_price'] };
  return {
    ...{ currency, min: product['variable_points_min'], max: product['variable_points_max'] },
    step: product['variable_points_step'],
    valuePerStep: money(product['variable_points_step_reward_value'], code),
  };
}

const priceOf = (product: Fields) => number(product['points_price'] ?? product['variable_points_min']);

/** `customer`: nothing for a guest. */
function reward(product: Fields, customer: unknown, programme: SmileProgramme): unknown {
  const { name, description, image_url } = fields(product['reward']);
  const missing = (priceOf(product) ?? NaN) - (number(at(customer, 'points_balance')) ?? 0);
  return {
    ...{ id: text(product['id']), name, description, imageUrl: image_url },
    // Smile does not say what kind of reward it is: only one of a value in money is more than a gift.
    kind: product['exchange_type'] === 'variable' ? 'discount-amount' : 'gift',
    cost: costOf(product, programme),
    eligibility: !customer
      ? undefined
      : missing > 0
        ? { state: 'insufficient-points', missing: { points: missing } }
        : { state: 'redeemable' },
  };
}

/** Products come in pages with numbers, and nothing tells which is the last one but that it is not full. */
export function rewards(
  body: unknown,
  customer: unknown,
  programme: SmileProgramme,
  { page, limit }: { readonly page: number; readonly limit: number },
): unknown {
  const products = at(body, 'points_products');
  return {
    items: each(products, (product) => reward(product, customer, programme)),
    nextCursor: items(products).length === limit ? `${page + 1}` : undefined,
  };
}

/** Whether the member chooses how many points to spend. */
export const isVariable = (body: unknown): boolean => at(body, 'points_product', 'exchange_type') === 'variable';

/** What a product costs: what was chosen where there is a choice. */
export const pointsOf = (body: unknown, chosen?: number): number | undefined =>
  (isVariable(body) ? chosen : undefined) ?? priceOf(fields(at(body, 'points_product')));

export function preview(body: unknown, customer: unknown, rewardId: string, chosen?: number): unknown {
  const amount = pointsOf(body, chosen);
  const balance = number(at(customer, 'points_balance'));
  return { rewardId, cost: { currency, amount }, balanceAfter: (balance ?? NaN) - (amount ?? NaN) };
}

const statuses = { pending: 'pending', issued: 'issued', cancelled: 'cancelled', failed: 'failed' };

/** A fulfilment does not say what it was bought as: where nobody else knows, it stands for itself. */
const fulfilment = ({ id, name, code, fulfillment_status, usage_status, expires_at }: Fields) => ({
  ...{ id: text(id), rewardId: text(id), rewardName: name, code, expiresAt: expires_at },
  status: usage_status === 'used' ? 'used' : (fields(statuses)[String(fulfillment_status)] ?? 'pending'),
});

export function redemption(body: unknown): unknown {
  const { points_product_id, points_spent: amount, reward_fulfillment } = fields(at(body, 'points_purchase'));
  return {
    ...fulfilment(fields(reward_fulfillment)),
    rewardId: text(points_product_id),
    cost: amount === undefined ? undefined : { currency, amount },
  };
}

export const fulfilments = (body: unknown, customer: string): unknown => ({
  items: each(at(body, 'reward_fulfillments'), (item) =>
    text(item['customer_id']) === customer ? fulfilment(item) : undefined,
  ),
  nextCursor: at(body, 'metadata', 'next_cursor') || undefined,
});

export function rules(body: unknown, { currency: code }: SmileProgramme): unknown {
  return {
    items: each(at(body, 'earning_rules'), ({ id, name, action_text, action_url, reward_value, earning_limit }) => {
      const { type } = fields(reward_value);
      const { value: amount, per_amount } = fields(at(reward_value, String(type)));
      const per = type === 'variable' ? money(per_amount, code) : undefined;
      return {
        ...{ id: text(id), name, state: 'available' },
        // Smile does not say what has to be done but in words; what counts money is a purchase.
        kind: type === 'variable' ? 'purchase' : 'custom',
        reward: type === 'variable' && !per ? undefined : { currency, amount, per },
        limit: at(earning_limit, 'max'),
        action: action_text && action_url ? { label: action_text, url: action_url } : undefined,
      };
    }),
  };
}
