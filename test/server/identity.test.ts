import { expect } from 'chai';
import { SignJWT } from 'jose';
import { secret, slugOf, start, startApi, type ProblemBody, type RunningApi } from './running-api.js';

interface Token {
  readonly token: string;
  readonly expiresAt: string;
}

describe('who is asking', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.stop());

  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
  const tokenFor = async (member: string): Promise<Token> =>
    (await api.demo<Token>('POST', '/token', { body: { member } })).body;
  const unsigned = () => new SignJWT().setAudience('coffee-stars').setSubject('coffee-mid').setExpirationTime('1h');

  it('believes a token for five minutes', async () => {
    const { token, expiresAt } = await tokenFor('coffee-mid');
    expect(expiresAt).to.equal('2026-03-02T09:05:00.000Z');
    api.setNow(new Date(start.getTime() + 299_000));
    expect((await api.call('GET', '/member', bearer(token))).status).to.equal(200);
    api.setNow(new Date(start.getTime() + 300_000));
    expect((await api.call('GET', '/member', bearer(token))).status).to.equal(401);
  });

  it('does not believe a token of another programme', async () => {
    const { token } = await tokenFor('coffee-mid');
    expect((await api.call('GET', '/member', { programme: 'hotel-nights', ...bearer(token) })).status).to.equal(401);
  });

  const forged: Readonly<Record<string, () => Promise<string> | string>> = {
    garbage: () => 'garbage',
    'signed with another secret': () =>
      unsigned()
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode('another secret, just as long as the real one')),
    'not signed at all': () => {
      const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${part({ alg: 'none' })}.${part({ aud: 'coffee-stars', sub: 'coffee-mid', exp: 4_000_000_000 })}.`;
    },
    'meant for another programme': () =>
      unsigned()
        .setAudience('hotel-nights')
        .setProtectedHeader({ alg: 'HS256' })
        .sign(new TextEncoder().encode(secret)),
    'without an end': () =>
      new SignJWT()
        .setProtectedHeader({ alg: 'HS256' })
        .setAudience('coffee-stars')
        .setSubject('coffee-mid')
        .sign(new TextEncoder().encode(secret)),
    'for nobody we know': () =>
      unsigned().setSubject('nobody').setProtectedHeader({ alg: 'HS256' }).sign(new TextEncoder().encode(secret)),
  };
  for (const [kind, make] of Object.entries(forged)) {
    it(`does not take a token that is ${kind} for a guest's silence`, async () => {
      const token = await make();
      for (const path of ['/member', '/rewards', '/surveys/due']) {
        const reply = await api.call<ProblemBody>('GET', path, bearer(token));
        expect([reply.status, slugOf(reply)]).to.deep.equal([401, 'unauthorized']);
      }
    });
  }

  it('needs a token for everything that is a member’s own', async () => {
    const own = [
      ['GET', '/member'],
      ['GET', '/transactions'],
      ['GET', '/referral'],
      ['GET', '/redemptions'],
      ['DELETE', '/redemptions/x'],
      ['POST', '/redemptions'],
      ['POST', '/redemptions/preview'],
      ['GET', '/cases'],
      ['GET', '/cases/x'],
    ] as const;
    for (const [method, path] of own) expect((await api.call(method, path)).status, path).to.equal(401);
  });

  it('refuses a secret that is too short', async () => {
    const { createApi } = await import('../../demo/api/create-api.js');
    expect(() => createApi({ db: api.db, secret: 'short' })).to.throw(RangeError, '32 bytes');
  });
});
