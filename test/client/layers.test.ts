import { expect } from 'chai';
import { createQueryCache } from '../../src/client/query-cache.js';
import type { Session } from '../../src/client/session.js';
import { authorization } from '../../src/client/transport/authorization.js';
import { problems } from '../../src/client/transport/problems.js';
import { pause, retry } from '../../src/client/transport/retry.js';
import { retryAfter } from '../../src/client/transport/retry-after.js';
import type { Transport, TransportRequest, TransportResponse } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { endpoint, settle } from '../support/asking.js';

const get: TransportRequest = { method: 'GET', path: '/thing', headers: { a: 'b' }, operation: 'thing.get' };
const { signal } = new AbortController();
const answer = (status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): TransportResponse => ({
  ...{ status, body, headers: { get: (name) => headers[name] ?? null } },
});
const errorOf = (run: Promise<unknown>): Promise<LoyaltyError> =>
  run.then(
    () => expect.fail('it was answered'),
    (error: unknown) => error as LoyaltyError,
  );

describe('the layer of problems', () => {
  const through = (response: TransportResponse) => problems(() => Promise.resolve(response))(get, signal);

  for (const status of [200, 204, 299, 304]) {
    it(`lets ${status} through as it is`, async () => {
      const response = answer(status, { type: 'x' });
      expect(await through(response)).to.equal(response);
    });
  }

  for (const [status, code] of [
    [199, 'invalid-request'],
    [300, 'invalid-request'],
    [303, 'invalid-request'],
    [400, 'invalid-request'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [408, 'timeout'],
    [410, 'not-found'],
    [425, 'server'],
    [429, 'rate-limited'],
    [499, 'invalid-request'],
    [500, 'server'],
    [503, 'server'],
  ] as const) {
    it(`makes ${code} of ${status}`, async () => {
      const error = await errorOf(through(answer(status)));
      expect([error.code, error.status, error.message]).to.deep.equal([code, status, `thing.get: ${status} `]);
      expect([error.operation, error.problem, error.requestId, error.retryAfter]).to.deep.equal([
        ...['thing.get', undefined, undefined, undefined],
      ]);
    });
  }

  for (const type of ['urn:x:problem:cost-changed', 'https://docs.test/cost-changed', 'cost-changed']) {
    it(`reads the code of ${type}`, async () => {
      const error = await errorOf(through(answer(409, { type, title: 'T', detail: 7 })));
      expect([error.code, error.message]).to.deep.equal(['cost-changed', `thing.get: 409 ${type}`]);
      expect(error.problem).to.deep.equal({ type, title: 'T' });
    });
  }

  for (const type of ['urn:x:not-cost-changed', 'cost-changed-not', 'urn:x:cost-changed/', 'about:blank']) {
    it(`does not take ${type} for a code that it knows`, async () => {
      expect((await errorOf(through(answer(409, { type })))).code).to.equal('invalid-request');
    });
  }
});

describe('the layer of tokens', () => {
  /** A session with these tokens, and a backend that refuses with the error that is given. */
  async function sending(tokens: readonly (string | undefined)[], access: TransportRequest['access'], fault?: Error) {
    const renewals: string[] = [];
    const session = {
      token: () => Promise.resolve(tokens[0]),
      renew: (refused: string) => (renewals.push(refused), Promise.resolve(tokens[1])),
    } as unknown as Session;
    const seen: TransportRequest['headers'][] = [];
    const next: Transport = ({ headers }) => {
      seen.push(headers);
      return fault && seen.length === 1 ? Promise.reject(fault) : Promise.resolve(answer(200));
    };
    const outcome = await authorization(session)(next)({ ...get, access }, signal).catch((error: unknown) => error);
    return { outcome, seen, renewals };
  }

  const refusal = new LoyaltyError('unauthorized', 'no', { operation: 'thing.get' });

  it('sends a guest’s request as it is, and a member’s not at all where there is none', async () => {
    expect((await sending([undefined], undefined)).seen).to.deep.equal([{ a: 'b' }]);
    const { outcome, seen } = await sending([undefined], 'member');
    const { code, operation, message } = outcome as LoyaltyError;
    expect([code, operation, message]).to.deep.equal(['unauthorized', 'thing.get', 'thing.get: nobody is signed in']);
    expect(seen).to.deep.equal([]);
  });

  it('renews what was refused, once, and keeps the other headers', async () => {
    const { seen, renewals } = await sending(['old', 'new'], 'member', refusal);
    expect(seen).to.deep.equal([
      { a: 'b', authorization: 'Bearer old' },
      { a: 'b', authorization: 'Bearer new' },
    ]);
    expect(renewals).to.deep.equal(['old']);
  });

  it('hands on a refusal where there is no other token, or was none', async () => {
    for (const tokens of [['old', undefined], ['old', ''], [''], [undefined]]) {
      const { outcome, seen } = await sending(tokens, undefined, refusal);
      expect([outcome, seen.length]).to.deep.equal([refusal, 1]);
    }
    expect((await sending(['', 'new'], undefined, refusal)).renewals).to.deep.equal([]);
  });

  it('renews nothing for another fault', async () => {
    for (const fault of [
      new LoyaltyError('forbidden', 'no', { operation: 'thing.get' }),
      new LoyaltyError('server', 'no', { operation: 'thing.get' }),
      Object.assign(new Error('no'), { code: 'unauthorized' }),
    ]) {
      const { outcome, renewals } = await sending(['old', 'new'], 'member', fault);
      expect([outcome, renewals.length]).to.deep.equal([fault, 0]);
    }
  });
});

describe('the layer that sends again', () => {
  const fault = (retryAfter?: number) => new LoyaltyError('network', 'no', { operation: 'thing.get', retryAfter });

  async function tries(request: Partial<TransportRequest>, retryAfter?: number, longest?: number) {
    const waits: number[] = [];
    let sent = 0;
    const wait = (ms: number) => Promise.resolve(void waits.push(ms));
    const layer = retry({ random: () => 1, wait, ...(longest !== undefined && { longest }) });
    const next = () => ((sent += 1), Promise.reject(fault(retryAfter)));
    await errorOf(layer(next)({ ...get, ...request }, signal));
    return { sent, waits };
  }

  it('sends three times, after at most 400 and 800 milliseconds', async () => {
    expect(await tries({})).to.deep.equal({ sent: 3, waits: [400, 800] });
  });

  it('waits as long as it is asked, up to eight seconds, and then a moment of its own', async () => {
    expect(await tries({}, 8000)).to.deep.equal({ sent: 3, waits: [8400, 8800] });
    expect(await tries({}, 8001)).to.deep.equal({ sent: 1, waits: [] });
    expect(await tries({}, 900, 900)).to.deep.equal({ sent: 3, waits: [1300, 1700] });
    expect(await tries({}, 901, 900)).to.deep.equal({ sent: 1, waits: [] });
  });

  for (const [method, sent] of [
    ['GET', 3],
    ['PUT', 3],
    ['DELETE', 3],
    ['POST', 1],
    ['PATCH', 1],
    ['X-GET', 1],
    ['GETS', 1],
  ] as const) {
    it(`sends ${method} ${sent === 1 ? 'once' : 'again'}, and under its key again`, async () => {
      const request = { method: method as 'GET' };
      expect((await tries(request)).sent).to.equal(sent);
      expect((await tries({ ...request, idempotencyKey: 'k' })).sent).to.equal(3);
      expect((await tries({ ...request, idempotencyKey: 'k', once: true })).sent).to.equal(1);
    });
  }

  it('sends nothing again that nobody waits for', async () => {
    const asked = new AbortController();
    let sent = 0;
    const next = () => (asked.abort(), (sent += 1), Promise.reject(fault()));
    await errorOf(retry({ wait: () => expect.fail('it waits') })(next)(get, asked.signal));
    expect(sent).to.equal(1);
  });

  it('sends nothing again after a fault that is not the network’s', async () => {
    let sent = 0;
    const next = () => ((sent += 1), Promise.reject(Object.assign(new Error('no'), { transient: true })));
    await errorOf(retry()(next)(get, signal));
    expect(sent).to.equal(1);
  });
});

describe('a pause', () => {
  it('ends by itself, with or without somebody who may end it', async () => {
    await pause(0);
    await pause(0, signal);
  });

  it('ends with the reason of the one who ends it, before and during', async () => {
    expect(await pause(9000, AbortSignal.abort('gone')).catch((reason: unknown) => reason)).to.equal('gone');
    const asked = new AbortController();
    const waiting = pause(9000, asked.signal).catch((reason: unknown) => reason);
    asked.abort('gone');
    expect(await waiting).to.equal('gone');
  });
});

describe('the wait that a server asks for', () => {
  const headers = (value: string, date: string | null) => ({ get: (name: string) => (name === 'date' ? date : value) });

  it('has thousandths of a second', () => {
    expect(retryAfter(headers('0.125', null))).to.equal(125);
    expect(retryAfter(headers('0.1255', null))).to.equal(125.5);
  });

  it('is counted from this device’s clock where the server does not tell its own', () => {
    const ms = retryAfter(headers(new Date(Date.now() + 60_000).toUTCString(), null));
    expect(ms).to.be.within(50_000, 60_000);
  });
});

describe('an answer in the cache', () => {
  const dice = endpoint('member.get');
  const failure = new LoyaltyError('network', 'no', { operation: 'member.get' });

  it('is read once where it is known, and stays known when the reader has left', async () => {
    let asked = 0;
    const cache = createQueryCache(() => Promise.resolve({ value: (asked += 1) as never }));
    expect([await cache.read(dice, undefined), await cache.read(dice, undefined)]).to.deep.equal([1, 1]);
    await settle();
    cache.revalidate(true);
    await settle();
    expect(asked, 'nobody looks at it any more').to.equal(1);
  });

  it('is told for a page that a server writes, and what is not there is not', async () => {
    const ask = ({ name }: { readonly name: string }) =>
      name === 'a.get' ? Promise.resolve({ value: 7 as never }) : Promise.reject(failure);
    const cache = createQueryCache(ask, {}, () => 5);
    await cache.read(endpoint('a.get'), { x: 1 });
    expect(await errorOf(cache.read(endpoint('b.get'), undefined))).to.equal(failure);
    cache.subscribe(endpoint('c.get'), undefined, () => undefined);
    expect(cache.dehydrate()).to.deep.equal({ 'a.get {"x":1}': { value: 7, asOf: 5 } });
  });

  it('is nothing where "not modified" comes and nothing was known', async () => {
    const cache = createQueryCache(() => Promise.resolve(undefined));
    expect(await cache.read(dice, undefined)).to.equal(undefined);
  });
});
