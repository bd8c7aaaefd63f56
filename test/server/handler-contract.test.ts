import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import { expect } from 'chai';
import { Hono } from 'hono';
import { verifyToken } from '../../demo/api/tokens.js';
import { restAdapter } from '../../src/adapters/rest.js';
import type { Caller } from '../../src/client/endpoint.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import type { Case } from '../../src/domain/feedback.js';
import type { Redemption } from '../../src/domain/redemption.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { handlerOver } from '../support/handler.js';
import { secret, start, startApi, type RunningApi } from './running-api.js';

const id = '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10';
const response = {
  ...{ id, surveyId: 'coffee-relationship', revision: 1, score: 9, state: 'complete', locale: 'en' },
  ...{ clientTime: start.toISOString(), elapsedMs: 900 },
};

describe('the handler before a backend that speaks the contract', () => {
  let api: RunningApi;
  let handler: ReturnType<typeof handlerOver>;
  let tokens: Readonly<Record<string, string>>;

  /** As a shop does it whose pages have tokens: verified here, and handed on to the backend. */
  async function identify(request: Request): Promise<Caller | null> {
    const token = /^Bearer (.+)$/.exec(request.headers.get('authorization') ?? '')?.[1];
    if (token === undefined) return null;
    const member = await verifyToken({ secret, clock: () => start }, 'coffee-stars', token);
    if (member === undefined) throw new LoyaltyError('unauthorized', 'no such token', { operation: 'identify' });
    return { id: member, token };
  }

  const tokenOf = async (member: string): Promise<string> =>
    (await api.demo<{ readonly token: string }>('POST', '/token', { body: { member } })).body.token;
  const as = (member: string) => ({ headers: { authorization: `Bearer ${tokens[member] ?? ''}` } });
  const adapter = () => restAdapter({ baseUrl: `${api.origin}/api/coffee-stars` });

  beforeEach(async () => {
    api = await startApi();
    tokens = { mid: await tokenOf('coffee-mid'), top: await tokenOf('coffee-top') };
    handler = handlerOver(adapter(), { identify });
  });
  afterEach(() => api.stop());

  const redeemed = async (key: string): Promise<readonly [number, Redemption, string]> => {
    const { status, text } = await handler.call('POST', '/redemptions', {
      ...as('mid'),
      key,
      body: { rewardId: 'hot-drink' },
    });
    return [status, JSON.parse(text) as Redemption, text];
  };

  for (const path of [
    '/program',
    '/member',
    '/rewards?limit=4',
    '/surveys/due',
    '/redemptions',
    '/cases',
    '/transactions?limit=3',
    '/earning-rules',
    '/referral',
  ]) {
    it(`answers ${path} as the contract has it, and as the backend says`, async () => {
      const { status, text } = await handler.call('GET', path, as('mid'));
      expect(status).to.equal(200);
      const { body } = await api.call<Readonly<Record<string, unknown>>>('GET', path, { as: 'coffee-mid' });
      const { nextCursor, ...same } = JSON.parse(text) as Readonly<Record<string, unknown>>;
      expect(nextCursor).to.equal(body['nextCursor']);
      expect(body).to.deep.include(same);
    });
  }

  for (const path of ['/program', '/member', '/rewards', '/earning-rules', '/surveys/due']) {
    it(`answers ${path} with 304 while nothing has changed`, async () => {
      const { headers } = as('mid');
      const first = await handler.call('GET', path, { headers });
      const etag = first.headers.get('etag') ?? '';
      const again = await handler.call('GET', path, { headers: { ...headers, 'if-none-match': etag } });
      expect([again.status, again.text]).to.deep.equal([304, '']);
    });
  }

  it('knows a guest, and a token that is not valid is none', async () => {
    expect((await handler.call('GET', '/member')).status).to.equal(401);
    expect((await handler.call('GET', '/rewards')).status).to.equal(200);
    const forged = { authorization: `Bearer ${(tokens['mid'] ?? '').slice(0, -3)}abc` };
    const refused = await handler.call('GET', '/rewards', { headers: forged });
    expect([refused.status, refused.slug]).to.deep.equal([401, 'unauthorized']);
    expect((await handler.call('POST', '/redemptions', { key: 'k', body: { rewardId: 'cookie' } })).status).to.equal(
      401,
    );
  });

  it('believes no page that names a member', async () => {
    const claims = { 'x-member-id': 'coffee-top', cookie: 'member=coffee-top' };
    const { text } = await handler.call('GET', '/member?member=coffee-top', {
      headers: { ...as('mid').headers, ...claims },
    });
    expect((JSON.parse(text) as { readonly id: string }).id).to.equal('coffee-mid');
  });

  it('redeems once, finds it by its key, and gives it back', async () => {
    const preview = await handler.call('POST', '/redemptions/preview', {
      ...as('mid'),
      body: { rewardId: 'hot-drink' },
    });
    expect(preview.status).to.equal(200);
    const [status, redemption, text] = await redeemed('k1');
    expect([status, redemption.balanceAfter]).to.deep.equal([201, 176]);
    expect((await redeemed('k1'))[2]).to.equal(text);
    const found = await handler.call('GET', '/redemptions?idempotencyKey=k1', as('mid'));
    expect(JSON.parse(found.text)).to.deep.equal({ items: [redemption] });
    const other = await handler.call('GET', '/redemptions?idempotencyKey=k1', as('top'));
    expect(JSON.parse(other.text)).to.deep.equal({ items: [] });
    const cancelled = await handler.call('DELETE', `/redemptions/${redemption.id}`, as('mid'));
    expect(JSON.parse(cancelled.text)).to.deep.include({ status: 'cancelled', balanceAfter: 276 });
    expect((await redeemed('k1'))[2]).to.equal(text);
  });

  it('redeems once when the answer of the backend is cut off, however often it is asked', async () => {
    const fault = { operation: 'redemptions.create', kind: 'cut-after-commit' };
    await fetch(`${api.origin}/demo/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(fault),
    });
    expect((await redeemed('k1'))[0]).to.equal(502);
    const [status, redemption] = await redeemed('k1');
    expect(status).to.equal(201);
    const rows = await api.db.selectFrom('redemptions').select('id').execute();
    expect(rows).to.deep.equal([{ id: redemption.id }]);
  });

  it('foretells what a cart would earn, for a guest as well, and reads a cart before it asks', async () => {
    const lines = [{ id: 'house-blend', quantity: 1, total: { amount: 2400, currency: 'USD' } }];
    for (const who of [as('mid'), {}]) {
      const { status, text } = await handler.call('POST', '/earnings/estimate', { ...who, body: { lines } });
      expect([status, JSON.parse(text)]).to.deep.equal([200, { items: [{ currency: 'stars', amount: 48 }] }]);
    }
    for (const body of [{}, { lines: [{ id: 'x', quantity: 0, total: { amount: 1, currency: 'USD' } }] }]) {
      const { status, slug } = await handler.call('POST', '/earnings/estimate', { ...as('mid'), body });
      expect([status, slug]).to.deep.equal([400, 'invalid-request']);
    }
  });

  it('hands on survey answers and complaints with their files', async () => {
    const put = await handler.call('PUT', `/survey-responses/${id}`, { ...as('mid'), body: response });
    expect(JSON.parse(put.text)).to.deep.equal({ id, revision: 1 });
    const { form, feedback } = complaintWith([picture()]);
    const sent = await handler.call('POST', '/feedback', { ...as('mid'), key: 'f1', body: form });
    expect([sent.status, (JSON.parse(sent.text) as Case).attachments]).to.deep.equal([201, feedback.attachments]);
    expect((await handler.call('POST', '/feedback', { ...as('mid'), key: 'f1', body: form })).text).to.equal(sent.text);
    const [row] = await api.db.selectFrom('cases').selectAll().execute();
    expect(row).to.include({ memberId: 'coffee-mid', feedbackId: feedback.id });
    expect(JSON.parse((await handler.call('GET', '/cases', as('mid'))).text)).to.deep.include({
      items: [JSON.parse(sent.text)],
    });
  });

  it('says so where the backend cannot be reached, and nothing more', async () => {
    const lost = handlerOver(restAdapter({ baseUrl: 'http://127.0.0.1:1/secret-path' }));
    const { status, slug, text } = await lost.call('GET', '/program');
    expect([status, slug]).to.deep.equal([502, 'server']);
    expect(text).not.to.match(/secret-path|127\.0\.0\.1|ECONN/);
    expect(lost.errors).to.have.length(1);
  });

  describe('mounted', () => {
    let server: Server | undefined;
    afterEach(() => new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined))));

    const listening = async (made: Server): Promise<string> => {
      server = made;
      await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
      return `http://127.0.0.1:${(made.address() as AddressInfo).port}`;
    };
    /** The kit's own client, as a page has it. */
    async function expectToWork(baseUrl: string): Promise<void> {
      const client = createLoyaltyClient({ baseUrl, getToken: () => Promise.resolve(tokens['mid'] ?? null) });
      expect((await client.read(getMember, undefined))?.balances[0]?.amount).to.equal(276);
      expect((await client.read(listRewards, { limit: 3 })).items).to.have.length(3);
      const wish = { rewardId: 'hot-drink' };
      const first = await client.write(redeem, wish, { idempotencyKey: 'k1' });
      expect(await client.write(redeem, wish, { idempotencyKey: 'k1' })).to.deep.equal(first);
      expect((await client.read(listRedemptions, {})).items).to.deep.equal([first]);
    }

    it('in Hono, the kit’s client works with it', async () => {
      const app = new Hono().all('/loyalty/*', (c) => handler.handle(c.req.raw));
      const listener = getRequestListener(app.fetch);
      const origin = await listening(createServer((request, answer) => void listener(request, answer)));
      await expectToWork(`${origin}/loyalty`);
    });

    it('in plain node:http, the kit’s client works with it', async () => {
      const made = createServer((incoming, outgoing) => {
        const { method = 'GET', url = '/', headers } = incoming;
        const hasBody = method !== 'GET' && method !== 'HEAD';
        const request = new Request(new URL(url, 'http://127.0.0.1'), {
          method,
          headers: Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]),
          ...(hasBody && { body: Readable.toWeb(incoming) as ReadableStream, duplex: 'half' }),
        });
        void handler.handle(request).then(async (answer) => {
          outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
          outgoing.end(Buffer.from(await answer.arrayBuffer()));
        });
      });
      await expectToWork(`${await listening(made)}/shop/loyalty`);
    });
  });
});
