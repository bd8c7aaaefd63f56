import { createHmac } from 'node:crypto';
import { expect } from 'chai';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import type { Caller } from '../../src/client/endpoint.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { bigCommerceIdentity } from '../../src/server/identity/bigcommerce.js';
import { jwtIdentity, type JwtKey } from '../../src/server/identity/jwt.js';
import { sessionIdentity } from '../../src/server/identity/session.js';
import { shopifyProxyIdentity } from '../../src/server/identity/shopify.js';
import { handlerOver } from '../support/handler.js';
import { json, localServer } from '../support/local-server.js';
import { plainShop } from '../support/plain-shop.js';

type Identify = (request: Request) => Promise<Caller | null>;

const start = Date.parse('2026-03-02T09:00:00.000Z');
const seconds = start / 1000;
const secret = 'a secret of the tests, long enough for HS256';
const bytes = (text: string) => new TextEncoder().encode(text);
const now = () => start;
const audience = 'loyalty';
const usual: JWTPayload = { sub: 'ann', aud: audience, exp: seconds + 300 };

const asked = (headers: Readonly<Record<string, string>> = {}, query = '', method = 'GET') =>
  new Request(`https://shop.example/surveys/due${query}`, { method, headers });
const bearer = (token: string) => asked({ authorization: `Bearer ${token}` });
const hs256 = (payload: JWTPayload, by = secret, alg = 'HS256') =>
  new SignJWT(payload).setProtectedHeader({ alg }).sign(bytes(by));
const unsigned = (payload: JWTPayload) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(payload)}.`;
};

/** Whom a request is taken to be from: an id, null for a guest, or the code of a refusal. */
async function answerOf(identify: Identify, request: Request): Promise<string | null> {
  try {
    return (await identify(request))?.id ?? null;
  } catch (error) {
    if (error instanceof LoyaltyError) return error.code;
    throw error;
  }
}

/** A refused request ends before the backend is asked, and the answer tells nothing of the proof. */
async function expectRefused(identify: Identify, request: Request, proof: string): Promise<void> {
  const shop = plainShop();
  const { handle, errors } = handlerOver(shop.adapter, { identify });
  const answer = await handle(request);
  const text = await answer.text();
  expect([answer.status, text.includes('unauthorized')], text).to.deep.equal([401, true]);
  expect(text).not.to.include(proof);
  expect([shop.calls, errors]).to.deep.equal([[], []]);
}

describe('members known by a token', () => {
  const identify = jwtIdentity({ key: { secret }, audience, issuer: 'shop', now });
  const good = { ...usual, iss: 'shop' };

  it('are believed, and without a token there is a guest', async () => {
    expect(await identify(bearer(await hs256(good)))).to.deep.equal({ id: 'ann' });
    expect(await answerOf(identify, asked())).to.equal(null);
  });

  it('hand their token on only where that is asked for', async () => {
    const token = await hs256(usual);
    const handing = jwtIdentity({ key: { secret }, audience, now, handOn: true });
    expect(await handing(bearer(token))).to.deep.equal({ id: 'ann', token });
  });

  const { aud: _aud, ...nobodys } = good;
  const { exp: _exp, ...endless } = good;
  const { sub: _sub, ...nameless } = good;
  const forged: Readonly<Record<string, () => Promise<string> | string>> = {
    'signed with another secret': () => hs256(good, 'another secret, just as long as the real one'),
    'not signed at all': () => unsigned(good),
    'signed by another algorithm': () => hs256(good, secret.repeat(2), 'HS512'),
    expired: () => hs256({ ...good, exp: seconds - 6 }),
    'not valid yet': () => hs256({ ...good, nbf: seconds + 6 }),
    'for another service': () => hs256({ ...good, aud: 'newsletter' }),
    'for no service': () => hs256(nobodys),
    'of another issuer': () => hs256({ ...good, iss: 'shop.evil' }),
    'without an end': () => hs256(endless),
    'without a name': () => hs256(nameless),
    'with an empty name': () => hs256({ ...good, sub: '' }),
    'no token': () => 'garbage',
    'changed after it was signed': async () => {
      const [head = '', , signature = ''] = (await hs256(good)).split('.');
      return [head, Buffer.from(JSON.stringify({ ...good, sub: 'ben' })).toString('base64url'), signature].join('.');
    },
  };
  for (const [kind, make] of Object.entries(forged)) {
    it(`are nobody where it is ${kind}`, async () => {
      const token = await make();
      await expectRefused(identify, bearer(token), token);
    });
  }

  it('are nobody where another scheme is sent', async () => {
    await expectRefused(identify, asked({ authorization: 'Basic YW5uOmFubg==' }), 'YW5u');
  });

  it('may come from a clock that is a little off', async () => {
    expect(await answerOf(identify, bearer(await hs256({ ...good, exp: seconds - 4 })))).to.equal('ann');
  });

  it('are known by ES256, and its public key is no secret for HS256', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const jwk = await exportJWK(publicKey);
    const byKey = jwtIdentity({ key: { publicKey: jwk }, audience, now });
    const sign = (key = privateKey) => new SignJWT(usual).setProtectedHeader({ alg: 'ES256' }).sign(key);
    expect(await answerOf(byKey, bearer(await sign()))).to.equal('ann');
    expect(await answerOf(byKey, bearer(await sign((await generateKeyPair('ES256')).privateKey)))).to.equal(
      'unauthorized',
    );
    expect(await answerOf(byKey, bearer(await hs256(usual, JSON.stringify(jwk))))).to.equal('unauthorized');
    expect(await answerOf(byKey, bearer(unsigned(usual)))).to.equal('unauthorized');
  });

  it('are known by the keys that a provider publishes, fetched once', async () => {
    const provider = await localServer();
    try {
      const { publicKey, privateKey } = await generateKeyPair('ES256');
      provider.answer(json(200, { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] }));
      const byKeys = jwtIdentity({ key: { jwks: `${provider.url}/jwks` }, audience, now });
      const sign = (kid: string) => new SignJWT(usual).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey);
      const answers = [await sign('k1'), await sign('k1'), await sign('k2'), unsigned(usual)].map((token) =>
        answerOf(byKeys, bearer(token)),
      );
      expect(await Promise.all(answers)).to.deep.equal(['ann', 'ann', 'unauthorized', 'unauthorized']);
      expect(provider.seen).to.have.length(1);
    } finally {
      await provider.close();
    }
  });

  it('are not judged while the provider’s keys cannot be read', async () => {
    const provider = await localServer();
    try {
      provider.answer(json(500, {}));
      const { privateKey } = await generateKeyPair('ES256');
      const token = await new SignJWT(usual).setProtectedHeader({ alg: 'ES256', kid: 'k1' }).sign(privateKey);
      const byKeys = jwtIdentity({ key: { jwks: `${provider.url}/jwks` }, audience, now });
      const { call, errors } = handlerOver(plainShop().adapter, { identify: byKeys });
      const { status, text } = await call('GET', '/surveys/due', { headers: { authorization: `Bearer ${token}` } });
      expect([status, text.includes(provider.url), errors.length]).to.deep.equal([502, false, 1]);
    } finally {
      await provider.close();
    }
  });

  const wrong: readonly JwtKey[] = [{ secret: 'short' }, { jwks: 'http://keys.example/jwks' }, { jwks: 'no address' }];
  for (const key of wrong) {
    it(`are not looked for with ${JSON.stringify(key)}`, () => {
      expect(() => jwtIdentity({ key, audience }))
        .to.throw(LoyaltyError)
        .with.property('code', 'invalid-configuration');
    });
  }
});

describe('customers of BigCommerce', () => {
  const identify = bigCommerceIdentity({ clientId: 'app', clientSecret: secret, storeHash: 'abc123', now });
  const good = {
    ...{ iss: 'bc/apps', sub: 'abc123', aud: 'app', exp: seconds + 900, operation: 'current_customer' },
    customer: { id: 4927, email: 'ann@shop.example', group_id: '6' },
  };

  it('are known by the number of the customer, never by the store or an address', async () => {
    expect(await identify(bearer(await hs256(good)))).to.deep.equal({ id: '4927' });
    expect(await answerOf(identify, asked())).to.equal(null);
  });

  const changes: Readonly<Record<string, object>> = {
    'another store': { sub: 'def456' },
    'another app': { aud: 'other' },
    'another use of the secret': { operation: 'sso' },
    'another issuer': { iss: 'shop' },
    'what has ended': { exp: seconds - 60 },
    'nobody signed in': { customer: null },
    'a customer that is no number': { customer: { id: '4927' } },
  };
  for (const [what, change] of Object.entries(changes)) {
    it(`are not known by a token for ${what}`, async () => {
      const token = await hs256({ ...good, ...change });
      await expectRefused(identify, bearer(token), token);
    });
  }
});

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
