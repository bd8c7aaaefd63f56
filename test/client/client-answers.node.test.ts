import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import type { ClientOptions } from '../../src/client/client.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { submitFeedback } from '../../src/client/resources/feedback.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { refusedClient } from '../../src/client/refused-client.js';
import { submitSurveyResponse } from '../../src/client/resources/surveys.js';
import type { TransportRequest } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';

const baseUrl = 'https://shop.test/loyalty';
const ada = { id: 'ada', status: 'enrolled', balances: [] };
const program = { id: 'p', name: 'P', timeZone: 'UTC', currencies: [], tiers: [], links: {} };

interface Reply {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A client whose backend answers by operation, in turn; the last answer stays. */
function clientWith(replies: Readonly<Record<string, readonly Reply[]>>, options: Partial<ClientOptions> = {}) {
  const sent: TransportRequest[] = [];
  const client = createLoyaltyClient({
    baseUrl,
    getToken: () => Promise.resolve('opaque'),
    transport: (request) => {
      const count = sent.filter(({ operation }) => operation === request.operation).length;
      sent.push(request);
      const { status = 200, body, headers = {} } = replies[request.operation]?.slice(0, count + 1).at(-1) ?? {};
      return Promise.resolve({ status, body, headers: { get: (name) => headers[name] ?? null } });
    },
    ...options,
  });
  return { client, sent };
}

// Loaded now, so that no test of the run is the one that loads it.
before(() => import('../../src/client/durable.js'));

const errorOf = (run: Promise<unknown>): Promise<LoyaltyError> =>
  run.then(
    () => expect.fail('it was answered'),
    (error: unknown) => error as LoyaltyError,
  );

describe('an answer to the client', () => {
  it('is asked for again under its ETag, and "not modified" keeps what is there', async () => {
    const { client, sent } = clientWith({
      'program.get': [{ body: program, headers: { etag: '"1"' } }, { status: 304 }],
    });
    const first = await client.read(getProgram, undefined);
    client.invalidate('program');
    expect(await client.read(getProgram, undefined)).to.equal(first);
    expect(sent.map(({ headers }) => headers)).to.deep.equal([{}, { 'if-none-match': '"1"' }]);
  });

  it('that cannot be read fails with the path, the operation and what support asks for', async () => {
    const { client } = clientWith({ 'program.get': [{ body: { id: 7 }, headers: { 'x-request-id': 'r9' } }] });
    const { code, operation, requestId, message, cause } = await errorOf(client.read(getProgram, undefined));
    expect({ code, operation, requestId }).to.deep.equal({
      ...{ code: 'invalid-response', operation: 'program.get', requestId: 'r9' },
    });
    expect(message).to.match(/\$\.id: expected an id, got number$/);
    expect((cause as Error).name).to.equal('DecodeError');
  });

  it('that has small faults is told to the page, and used', async () => {
    const heard: LoyaltyError[] = [];
    const onProblem = (error: LoyaltyError) => heard.push(error);
    const body = { ...program, description: 7 };
    const replies = { 'program.get': [{ body, headers: { 'x-request-id': 'r9' } }] };
    expect(await clientWith(replies, { onProblem }).client.read(getProgram, undefined)).to.deep.equal(program);
    expect(heard.map(({ code, message, requestId }) => [code, message, requestId])).to.deep.equal([
      ['invalid-response', 'program.get: $.description: expected a string, got number', 'r9'],
    ]);
    expect(await clientWith(replies).client.read(getProgram, undefined)).to.deep.equal(program);
  });

  it('is a guest’s only where it says so of the member; all else fails', async () => {
    const refused = clientWith({ 'member.get': [{ status: 401 }], 'redemptions.list': [{ status: 401 }] }).client;
    expect(await refused.read(getMember, undefined)).to.equal(null);
    expect((await errorOf(refused.read(listRedemptions, {}))).code).to.equal('unauthorized');
    const { client } = clientWith({ 'member.get': [{ status: 403 }] });
    expect((await errorOf(client.read(getMember, undefined))).code).to.equal('forbidden');
  });

  it('names the member where the token does not', async () => {
    const { client } = clientWith({
      'member.get': [{ body: ada, headers: { etag: '"1"' } }, { status: 304 }],
      'program.get': [{ body: program }],
    });
    await client.read(getProgram, undefined);
    expect(client.whose).to.deep.equal([baseUrl, 'guest']);
    await client.read(getMember, undefined);
    expect(client.whose).to.deep.equal([baseUrl, 'ada']);
    client.invalidate('member');
    await client.read(getMember, undefined);
    expect(client.whose).to.deep.equal([baseUrl, 'ada']);
  });

  it('of the last member is gone in the same task in which the page speaks for another', async () => {
    const part = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '');
    const tokens = ['ada', 'bob'].map((sub) => `${part({})}.${part({ sub, exp: 1 })}.`);
    const bodies = [{ body: ada }, { body: { ...ada, id: 'bob' } }];
    const { client } = clientWith(
      { 'member.get': bodies },
      { getToken: () => Promise.resolve(tokens.shift() ?? null) },
    );
    const states: string[] = [];
    const stop = client.subscribe(getMember, undefined, (state) =>
      states.push(state.status === 'ready' ? `${state.status} ${String(state.value?.id)}` : state.status),
    );
    await client.read(getMember, undefined);
    client.revalidate(true);
    await client.read(getMember, undefined);
    stop();
    expect(states.slice(0, 3)).to.deep.equal(['pending', 'ready ada', 'pending']);
    expect(states.at(-1)).to.equal('ready bob');
  });
});

describe('a write of the client', () => {
  const receipt = { id: 'a', revision: 1 };
  const issued = { id: 'x', rewardId: 'r', status: 'issued' };

  it('says which nouns it has made stale, to all who listen and no longer', async () => {
    const { client } = clientWith({
      'redemptions.create': [{ body: issued }],
      'responses.submit': [{ body: receipt }],
    });
    const heard: (readonly string[])[] = [];
    const stop = client.watchStale?.((nouns) => heard.push(nouns));
    await client.write(redeem, { rewardId: 'r' });
    client.invalidate('cases');
    await client.write(submitSurveyResponse, { id: 'a' } as never);
    stop?.();
    client.invalidate('rewards');
    expect(heard).to.deep.equal([['member', 'rewards', 'redemptions'], ['cases']]);
  });

  it('goes without the member where it is a guest’s, and with a key and a body as they were given', async () => {
    const { client, sent } = clientWith({ 'redemptions.create': [{ body: issued }] });
    await client.write(redeem, { rewardId: 'r' }, { idempotencyKey: 'k', asGuest: true, once: true });
    await client.write(redeem, { rewardId: 'r' });
    const told = sent.map(({ headers, body, once, path }) => ({ headers, body, once, path }));
    const body = '{"rewardId":"r"}';
    expect(told).to.deep.equal([
      { headers: { 'idempotency-key': '"k"' }, body, once: true, path: '/redemptions' },
      { headers: { authorization: 'Bearer opaque' }, body, once: undefined, path: '/redemptions' },
    ]);
  });

  it('sends a form as it is', async () => {
    const files = [new Blob(['x'])];
    const { client, sent } = clientWith({ 'feedback.submit': [{ status: 500 }] });
    await errorOf(client.write(submitFeedback, { id: 'f', kind: 'idea', message: 'Tea', files }));
    expect(sent[0]?.body).to.be.instanceOf(FormData);
  });
});

describe('a client', () => {
  it('has consent unless it is denied, and the language that it was given', () => {
    expect(clientWith({}).client.consent).to.equal('granted');
    const { client } = clientWith({}, { consent: 'denied', locale: 'fr' });
    expect([client.consent, client.locale]).to.deep.equal(['denied', 'fr']);
  });

  it('opens what must be kept once, and again after the member has left', async () => {
    const { client } = clientWith({ 'member.get': [{ body: ada }] }, { storage: memoryStore() });
    expect(clientWith({}).client.storageMode).to.equal(undefined);
    expect(client.storageMode).to.equal('memory');
    const durable = client.durable();
    expect(client.durable()).to.equal(durable);
    await durable;
    expect(client.whose?.[1]).to.equal('ada');
    await client.signOut();
    expect(client.whose?.[1]).to.equal('guest');
    expect(client.durable()).to.not.equal(durable);
  });

  it('lets the shop’s cookie speak on its own origin only, and only where there are no tokens', async () => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'location');
    Object.defineProperty(globalThis, 'location', { value: new URL('https://shop.test/'), configurable: true });
    try {
      const seen = async (options: Partial<ClientOptions>) => {
        const { client, sent } = clientWith({ 'member.get': [{ body: ada }] }, options);
        return [(await client.read(getMember, undefined))?.id, sent.length];
      };
      const getToken = undefined as never;
      expect(await seen({ getToken })).to.deep.equal(['ada', 1]);
      expect(await seen({ getToken, baseUrl: 'https://api.test' })).to.deep.equal([undefined, 0]);
      expect(await seen({ getToken: () => Promise.resolve(null) })).to.deep.equal([undefined, 0]);
    } finally {
      if (before) Object.defineProperty(globalThis, 'location', before);
      else Reflect.deleteProperty(globalThis, 'location');
    }
  });
});

describe('a client that could not be made', () => {
  const error = new LoyaltyError('invalid-configuration', 'no', { operation: 'client.create' });

  it('says why to whoever asks, keeps nothing and is never in the way', async () => {
    const client = refusedClient(error);
    const states: unknown[] = [];
    const leave = client.subscribe(getProgram, undefined, (state) => states.push(state));
    expect(states).to.deep.equal([{ status: 'failed', error }]);
    const all = [client.read(getProgram, undefined), client.write(redeem, { rewardId: 'r' }), client.durable()];
    for (const each of all) expect(await errorOf(each)).to.equal(error);
    leave();
    client.watchAnswers(() => undefined)();
    client.invalidate('member');
    client.revalidate();
    await client.signOut();
    expect([client.dehydrate(), client.storageMode, client.consent]).to.deep.equal([{}, undefined, 'denied']);
  });
});
