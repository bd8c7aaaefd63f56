import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { LoyaltyError } from '../../src/domain/errors.js';
import { sessionIdentity } from '../../src/server/identity/session.js';
import { shopifyProxyIdentity } from '../../src/server/identity/shopify.js';
import { handlerOver } from '../support/handler.js';
import { answerOf, asked, expectRefused } from '../support/identify.js';
import { plainShop } from '../support/plain-shop.js';

const start = Date.parse('2026-03-02T09:00:00.000Z');
const seconds = start / 1000;
const secret = 'a secret of the tests';
const now = () => start;

describe('customers behind a Shopify app proxy', () => {
  const identify = shopifyProxyIdentity({ secret, shop: 'tea.myshopify.com', now });
  const usualQuery = {
    ...{ limit: '5', shop: 'tea.myshopify.com', path_prefix: '/apps/loyalty' },
    ...{ logged_in_customer_id: '77', timestamp: String(seconds) },
  };
  /** Written as Shopify's documentation has it, apart from the code that it judges. */
  const signed = (pairs: readonly (readonly [string, string])[], by = secret): string => {
    const values = new Map<string, string[]>();
    for (const [name, value] of pairs) values.set(name, [...(values.get(name) ?? []), value]);
    const text = [...values]
      .map(([name, all]) => `${name}=${all.join(',')}`)
      .sort()
      .join('');
    const signature = createHmac('sha256', by).update(text).digest('hex');
    return `?${new URLSearchParams([...pairs.map(([name, value]) => [name, value]), ['signature', signature]]).toString()}`;
  };
  const query = (changes: Readonly<Record<string, string>> = {}, by?: string) =>
    signed(Object.entries({ ...usualQuery, ...changes }), by);

  it('are known by the signed query; an empty number is a guest', async () => {
    expect(await answerOf(identify, asked({}, query()))).to.equal('77');
    expect(await answerOf(identify, asked({}, query({ logged_in_customer_id: '' })))).to.equal(null);
  });

  it('are known where a name comes more than once', async () => {
    const pairs = [...Object.entries(usualQuery), ['extra', '1'], ['extra', '2'], ['z', 'ü & +']] as const;
    expect(await answerOf(identify, asked({}, signed(pairs)))).to.equal('77');
  });

  it('are known by what Shopify’s own example signs', async () => {
    const example =
      '?extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=1&path_prefix=%2Fapps%2Fawesome_reviews' +
      '&timestamp=1317327555&signature=4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb';
    const there = shopifyProxyIdentity({
      ...{ secret: 'hush', shop: 'shop-name.myshopify.com' },
      now: () => 1_317_327_560_000,
    });
    expect(await answerOf(there, asked({}, example))).to.equal('1');
  });

  const refused: Readonly<Record<string, () => string>> = {
    'no query': () => '',
    'no signature': () => `?${new URLSearchParams(usualQuery).toString()}`,
    'a signature that is cut': () => query().slice(0, -2),
    'another secret': () => query({}, 'another secret'),
    'another customer put in': () => query().replace('customer_id=77', 'customer_id=78'),
    'another customer beside the first': () => `${query()}&logged_in_customer_id=78`,
    'a customer that is given twice, signed': () =>
      signed([...Object.entries(usualQuery), ['logged_in_customer_id', '78']]),
    'a parameter added': () => `${query()}&cursor=x`,
    'a second signature': () => `${query()}&signature=${'0'.repeat(64)}`,
    'a query replayed after its time': () => query({ timestamp: String(seconds - 91) }),
    'a query from the future': () => query({ timestamp: String(seconds + 91) }),
    'a time that is no number': () => query({ timestamp: 'now' }),
    'another shop that has the app': () => query({ shop: 'evil.myshopify.com' }),
    'a value that may be read as another customer': () => query({ a: '1logged_in_customer_id=78m=' }),
    'a customer that is no number': () => query({ logged_in_customer_id: 'ann' }),
  };
  for (const [what, make] of Object.entries(refused)) {
    it(`are nobody with ${what}`, async () => {
      await expectRefused(identify, asked({}, make()), secret);
    });
  }

  it('need a secret and a shop', () => {
    expect(() => shopifyProxyIdentity({ secret: '', shop: 'x' })).to.throw(LoyaltyError);
    expect(() => shopifyProxyIdentity({ secret: 'x', shop: '' })).to.throw(LoyaltyError);
  });
});

describe('members known by the shop’s session', () => {
  const own = 'https://shop.example';
  const memberOf = ({ headers }: Request) => /session=(\w+)/.exec(headers.get('cookie') ?? '')?.[1] ?? null;
  const identify = sessionIdentity({ memberOf, origins: [own] });
  const cookie = 'session=ann';

  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>, string | null])[] = [
    ['reading', 'GET', {}, 'ann'],
    ['a post from the shop’s page', 'POST', { origin: own, 'sec-fetch-site': 'same-origin' }, 'ann'],
    ['a post of a browser that sends no origin', 'POST', { 'sec-fetch-site': 'same-origin' }, 'ann'],
    [
      'a post from another site',
      'POST',
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      'forbidden',
    ],
    [
      'a post from a sister site',
      'POST',
      { origin: 'https://blog.shop.example', 'sec-fetch-site': 'same-site' },
      'forbidden',
    ],
    ['a post that hides its origin', 'POST', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 'forbidden'],
    ['a post that says nothing of its origin', 'POST', {}, 'forbidden'],
    ['a put from another site', 'PUT', { origin: 'https://evil.example' }, 'forbidden'],
    ['a delete from another site', 'DELETE', { 'sec-fetch-site': 'cross-site' }, 'forbidden'],
  ];
  for (const [what, method, headers, expected] of cases) {
    it(`${expected === 'forbidden' ? 'refuse' : 'allow'} ${what}`, async () => {
      expect(await answerOf(identify, asked({ cookie, ...headers }, '', method))).to.equal(expected);
    });
  }

  it('let no other site redeem with their cookie', async () => {
    const shop = plainShop();
    const { call } = handlerOver(shop.adapter, { identify });
    const redeem = (origin: string) =>
      call('POST', '/redemptions', { key: 'k', headers: { cookie, origin }, body: { rewardId: 'latte' } });
    const refused = await redeem('https://evil.example');
    expect([refused.status, refused.slug, shop.calls.length]).to.deep.equal([403, 'forbidden', 0]);
    expect((await redeem(own)).status).to.equal(201);
  });

  it('are guests without a session', async () => {
    expect(await answerOf(identify, asked())).to.equal(null);
  });
});
