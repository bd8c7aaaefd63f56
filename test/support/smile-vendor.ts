import type { ServerResponse } from 'node:http';
import { smile } from '../../src/adapters/smile.js';
import { json, localServer, type Seen } from './local-server.js';

/** What becomes of a request: answered so, or never; `done` in front where it is carried out all the same. */
export type Mishap =
  | '429'
  | '429 for an hour'
  | '500'
  | 'silence'
  | 'html'
  | 'not-json'
  | 'cut'
  | `done, then ${'500' | 'silence' | 'cut'}`;

/** Their ids, as Smile has them. */
export const ada = '70077';
export const ben = '80088';

const apiKey = 'sk_live_of_the_merchant';

const people = [
  { id: Number(ada), first_name: 'Ada', last_name: 'Lovelace', email: 'ada@shop.test', points_balance: 900 },
  { id: Number(ben), first_name: 'Benedict', last_name: 'Brown', email: 'ben@shop.test', points_balance: 650 },
];
const products = [
  { id: 11, exchange_type: 'fixed', points_price: 500, reward: { id: 1, name: 'Tote bag' } },
  { id: 12, exchange_type: 'fixed', points_price: 100, reward: { id: 2, name: 'Sticker' } },
];

/**
 * Smile's REST API as a real server on this machine: two customers with points, two things to buy, a ledger. It knows no
 * keys, so each purchase is one more.
 */
export async function smileVendor() {
  const server = await localServer();
  const customers = people.map((person) => ({ ...person, state: 'member', created_at: '2024-04-04T15:10:42.030Z' }));
  const purchases: { readonly customer_id: number; readonly id: number; readonly name: string }[] = [];
  const mishaps: { readonly path: RegExp; readonly mishap: Mishap }[] = [];

  function fail(response: ServerResponse, mishap: string): void {
    // What a vendor says of a person in an error must go nowhere.
    const words = { error: `customer ada@shop.test (Ada Lovelace, ${ada}), key ${apiKey}` };
    if (mishap.startsWith('429'))
      json(429, words, { 'retry-after': mishap === '429' ? '7' : '3600' })(response, {} as Seen);
    if (mishap === '500') json(500, words)(response, {} as Seen);
    if (mishap === 'html') response.writeHead(503, { 'content-type': 'text/html' }).end('<h1>ada@shop.test</h1>');
    if (mishap === 'not-json') response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>ada@shop.test</h1>');
    if (mishap === 'cut') response.destroy();
    // Silence says nothing, ever.
  }

  function buy(product: number, body: string) {
    const { customer_id } = JSON.parse(body) as { readonly customer_id: number };
    const customer = customers.find(({ id }) => id === customer_id);
    const found = products.find(({ id }) => id === product);
    if (!customer || !found) return undefined;
    customer.points_balance -= found.points_price;
    const made = { id: 31 + purchases.length, customer_id, name: found.reward.name };
    purchases.push(made);
    const reward_fulfillment = { ...made, code: `CODE-${made.id}`, fulfillment_status: 'issued' };
    return { points_purchase: { points_product_id: product, points_spent: found.points_price, reward_fulfillment } };
  }

  function answerTo({ method, path, body }: Seen): unknown {
    const { pathname, searchParams } = new URL(path, server.url);
    const [kind = '', id] = pathname.split('/').slice(2);
    const mine = <T extends { readonly customer_id: number }>(all: readonly T[]) =>
      all.filter(({ customer_id }) => String(customer_id) === searchParams.get('customer_id'));
    if (method === 'POST') return buy(Number(id), body);
    const customer = customers.find((each) => String(each.id) === id);
    const product = products.find((each) => String(each.id) === id);
    const answers: Readonly<Record<string, unknown>> = {
      points_settings: { points_settings: { points_label: { one: 'Star', other: 'Stars' } } },
      vip_tiers: { vip_tiers: [{ id: 2, name: 'Silver', milestone: 0 }] },
      customers: customer && { customer },
      points_products: id === undefined ? { points_products: products } : product && { points_product: product },
      reward_fulfillments: { reward_fulfillments: mine(purchases) },
      points_transactions: { points_transactions: [] },
      earning_rules: { earning_rules: [] },
    };
    return answers[kind];
  }

  server.answer((response, seen) => {
    const place = mishaps.findIndex(({ path }) => path.test(`${seen.method} ${seen.path}`));
    const { mishap = '' } = place < 0 ? {} : (mishaps.splice(place, 1)[0] ?? {});
    if (mishap !== '' && !mishap.startsWith('done')) {
      fail(response, mishap);
      return;
    }
    const answer = answerTo(seen);
    if (mishap) fail(response, mishap.replace('done, then ', ''));
    else json(answer === undefined ? 404 : 200, answer ?? {})(response, seen);
  });

  return {
    ...{ apiKey, purchases, url: `${server.url}/v1` },
    adapter: () => smile({ apiKey, baseUrl: `${server.url}/v1`, name: 'Tea stars' }),
    /** Requests so far: `GET /customers/7`. */
    lines: () => server.seen.map(({ method, path }) => `${method} ${path.replace(/^\/v1|\?.*$/g, '')}`),
    sent: () => server.seen,
    /** What the next requests get whose method and path match. */
    next: (path: RegExp, ...more: readonly Mishap[]) => mishaps.push(...more.map((mishap) => ({ path, mishap }))),
    close: () => server.close(),
  };
}
