import type { Backend, Scene } from '../../../src/conformance/subject.js';
import { refusal, routed, slice, type Asked } from './routes.js';

const created_at = '2026-03-01T10:00:00.000Z';

const vipStatus = {
  ...{ vip_tier_id: 2, vip_tier_expires_at: '2026-12-31T23:59:59.999Z', progress_value: 300 },
  ...{ current_vip_period_end: '2026-12-31T23:59:59.999Z', delta_to_retain_vip_tier: 100 },
  ...{ next_vip_tier_id: 3, delta_to_next_vip_tier: 200 },
};

interface Bought {
  readonly id: number;
  readonly customer_id: number;
  readonly product: number;
  readonly price: number;
}

/** A Smile.io shop: two customers, three products, and what was bought of them. */
export function smileShop(scene: Scene): Backend {
  const is = (other: Scene) => scene === other;
  const full = !is('bare');
  const bought: Bought[] = [];
  const balances = new Map([
    [7, is('negative') ? -50 : 1000],
    [8, 0],
  ]);
  const balanceOf = (id: number) => balances.get(id) ?? 0;

  const customer = (id: number) => ({
    ...{ id, state: is('odd') ? 'hibernating' : 'member', points_balance: balanceOf(id) },
    referral_url: 'https://i.refs.cc/9qr5Pw',
    ...(full && { first_name: 'Ada', created_at, vip_status: vipStatus }),
    ...(is('bare') && { first_name: null, vip_status: null }),
  });
  const product = (id: number) => ({
    ...{ id, exchange_type: is('odd') ? 'barter' : 'fixed', points_price: 200 },
    reward: { id, name: `Tea ${id}`, ...(full && { description: 'Loose leaf', image_url: 'https://cdn.test/t.png' }) },
  });
  const fulfilment = ({ id, customer_id, product }: Bought) => ({
    ...{ id, customer_id, name: `Tea ${product}`, fulfillment_status: is('odd') ? 'levitating' : 'issued' },
    ...(full && { code: `TEA-${id}`, usage_status: 'unused', expires_at: '2027-01-01T00:00:00.000Z' }),
  });
  const line = (id: number) => ({
    ...{ id, customer_id: 7, points_change: 10, created_at },
    ...(full && { description: 'Order', internal_note: null }),
  });
  const products = [11, 12, 13];

  /** Pages by cursor, of one customer only. */
  const page = (name: string, items: readonly object[], { query }: Asked) => {
    const { page, next } = slice(items, Number(query.get('cursor') ?? 0), Number(query.get('limit') ?? 50));
    return { [name]: page, metadata: { next_cursor: next === undefined ? null : String(next) } };
  };
  const ofCustomer = ({ query }: Asked) => Number(query.get('customer_id'));

  function purchase({ parts, body }: Asked) {
    const id = Number(parts[0]);
    const customer_id = Number(body['customer_id']);
    if (!products.includes(id) || !balances.has(customer_id)) return undefined;
    if (balanceOf(customer_id) < 200)
      return refusal(422, { error: { message: 'Customer does not have enough points' } });
    const one = { id: 31 + bought.length, customer_id, product: id, price: 200 };
    bought.push(one);
    balances.set(customer_id, balanceOf(customer_id) - 200);
    const reward_fulfillment = fulfilment(one);
    return {
      points_purchase: { id: one.id, customer_id, points_product_id: id, points_spent: 200, reward_fulfillment },
    };
  }

  const asked = routed({
    'GET /v1/customers/:': ({ parts: [id] }) =>
      balances.has(Number(id)) ? { customer: customer(Number(id)) } : undefined,
    'GET /v1/points_settings': () => ({ points_settings: { points_label: { one: 'Leaf', other: 'Leaves' } } }),
    'GET /v1/vip_tiers': () => ({
      vip_tiers: [
        { id: 2, name: 'Silver', milestone: 0, ...(full && { perks: [{ name: 'Early access' }] }) },
        { id: 3, name: 'Gold', milestone: 500 },
      ],
    }),
    'GET /v1/points_products': ({ query }) => {
      const size = Number(query.get('page_size') ?? 50);
      return { points_products: slice(products, (Number(query.get('page') ?? 1) - 1) * size, size).page.map(product) };
    },
    'GET /v1/points_products/:': ({ parts: [id] }) =>
      products.includes(Number(id)) ? { points_product: product(Number(id)) } : undefined,
    'POST /v1/points_products/:/purchase': purchase,
    'GET /v1/reward_fulfillments': (asked) =>
      page('reward_fulfillments', bought.filter((one) => one.customer_id === ofCustomer(asked)).map(fulfilment), asked),
    'GET /v1/points_transactions': (asked) =>
      page(
        'points_transactions',
        [1, 2, 3].map(line).filter((one) => one.customer_id === ofCustomer(asked)),
        asked,
      ),
    'GET /v1/earning_rules': () => ({
      earning_rules: [
        { id: 1, name: 'Order', reward_value: { type: 'variable', variable: { value: 5, per_amount: 1 } } },
        {
          id: 2,
          name: 'Join',
          reward_value: is('odd') ? { type: 'riddle' } : { type: 'fixed', fixed: { value: 100 } },
        },
      ],
    }),
  });

  return {
    redeemed: () => bought.length,
    points: () => balanceOf(7),
    fetch: (url, init) =>
      new Headers(init.headers).get('authorization') === 'Bearer secret-key'
        ? asked(url, init)
        : Promise.resolve(refusal(401, { error: { message: 'Invalid API key' } })),
  };
}
