import { expect } from 'chai';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { LoyaltyError } from '../../src/domain/errors.js';
import { bigCommerceIdentity } from '../../src/server/identity/bigcommerce.js';
import { jwtIdentity, type JwtKey } from '../../src/server/identity/jwt.js';
import { handlerOver } from '../support/handler.js';
import { answerOf, asked, expectRefused } from '../support/identify.js';
import { json, localServer } from '../support/local-server.js';
import { plainShop } from '../support/plain-shop.js';

const start = Date.parse('2026-03-02T09:00:00.000Z');
const seconds = start / 1000;
const secret = 'a secret of the tests, long enough for HS256';
const bytes = (text: string) => new TextEncoder().encode(text);
const now = () => start;
const audience = 'loyalty';
const usual: JWTPayload = { sub: 'ann', aud: audience, exp: seconds + 300 };

const bearer = (token: string) => asked({ authorization: `Bearer ${token}` });
const hs256 = (payload: JWTPayload, by = secret, alg = 'HS256') =>
  new SignJWT(payload).setProtectedHeader({ alg }).sign(bytes(by));
const unsigned = (payload: JWTPayload) => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(payload)}.`;
};

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
    'with a name that is no text': () => hs256({ ...good, sub: { id: 'ann' } as unknown as string }),
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

  it('are not looked for without an audience: any service’s token would do', () => {
    expect(() => jwtIdentity({ key: { secret }, audience: '' })).to.throw(LoyaltyError);
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
