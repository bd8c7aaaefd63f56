import { expect } from 'chai';
import fc from 'fast-check';
import { fetchTransport } from '../../src/client/transport/fetch-transport.js';
import { problems } from '../../src/client/transport/problems.js';
import { idempotency } from '../../src/client/transport/idempotency.js';
import { retry, type RetryOptions } from '../../src/client/transport/retry.js';
import { layered, type TransportRequest } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { cut, json, localServer, problem, type Answer, type LocalServer } from '../support/local-server.js';

const get: TransportRequest = { method: 'GET', path: '/thing', headers: {}, operation: 'thing.get' };
const post: TransportRequest = { ...get, method: 'POST', body: '{}' };

describe('retry, against a real server', () => {
  let server: LocalServer;
  let waits: number[];

  beforeEach(async () => {
    server = await localServer();
    waits = [];
  });

  afterEach(() => server.close());

  /** Sends through the layers; waits are noted and not waited for. */
  async function send(request: TransportRequest, answers: readonly Answer[], options: RetryOptions = {}) {
    server.answer(...answers);
    const noted = (ms: number) => Promise.resolve(void waits.push(ms));
    const again = retry({ random: () => 0.5, wait: noted, ...options });
    const transport = layered(fetchTransport(server.url, 'omit'), [again, problems, idempotency()]);
    return transport(request, new AbortController().signal).then(
      ({ status }) => status,
      (error: unknown) => (error as LoyaltyError).code,
    );
  }

  const ok = json(200, {});

  for (const [name, fault] of [
    ['a cut connection', cut],
    ['a 408', json(408, {})],
    ['a 425', json(425, {})],
    ['a 429', json(429, {})],
    ['a 500', json(500, {})],
    ['a 503', problem(503, 'maintenance')],
  ] as const) {
    it(`asks again after ${name}, three times at most, each wait twice as long`, async () => {
      expect(await send(get, [fault, fault, ok])).to.equal(200);
      expect(waits).to.deep.equal([200, 400]);
      expect(await send(get, [fault])).to.be.oneOf(['network', 'timeout', 'server', 'rate-limited']);
      expect(server.seen).to.have.length(6);
    });
  }

  for (const [name, fault, code] of [
    ['a 400', problem(400, 'invalid-request'), 'invalid-request'],
    ['a 404', json(404, {}), 'not-found'],
    ['a 409 that is in flight', problem(409, 'idempotency-in-flight'), 'idempotency-in-flight'],
    ['a 422', problem(422, 'out-of-stock'), 'out-of-stock'],
    ['a page', ((response) => void response.end('<html>')) satisfies Answer, 'invalid-response'],
  ] as const) {
    it(`does not ask again after ${name}`, async () => {
      expect(await send(get, [fault])).to.equal(code);
      expect(server.seen).to.have.length(1);
    });
  }

  it('sends a write again only where HTTP says that twice is once, or under its key, quoted', async () => {
    expect(await send(post, [cut])).to.equal('network');
    expect(server.seen).to.have.length(1);
    expect(server.seen[0]?.headers).to.not.have.property('idempotency-key');
    expect(await send({ ...post, idempotencyKey: 'k-1' }, [cut, json(201, {})])).to.equal(201);
    expect(server.seen.slice(1).map(({ headers }) => headers['idempotency-key'])).to.deep.equal(['"k-1"', '"k-1"']);
    expect(await send({ ...post, method: 'PUT' }, [cut, ok])).to.equal(200);
    expect(await send({ ...post, method: 'DELETE' }, [cut, ok])).to.equal(200);
    expect(await send({ ...post, method: 'PATCH' }, [cut])).to.equal('network');
  });

  it('leaves it to a sender that repeats by itself', async () => {
    expect(await send({ ...post, idempotencyKey: 'k', once: true }, [cut])).to.equal('network');
    expect(server.seen).to.have.length(1);
  });

  it('waits as long as the server asks and a moment of its own, and not at all when that is too long', async () => {
    const busy = (value: string) => json(429, {}, { 'retry-after': value });
    expect(await send(get, [busy('3'), busy('0'), ok])).to.equal(200);
    expect(waits).to.deep.equal([3200, 400]);
    expect(await send(get, [busy('9')])).to.equal('rate-limited');
    expect(waits).to.have.length(2);
  });

  it('falls back to its own wait when the server asks for junk', async () => {
    expect(await send(get, [json(503, {}, { 'retry-after': 'try 5' }), ok])).to.equal(200);
    expect(waits).to.deep.equal([200]);
  });

  it('stops waiting when nobody wants the answer any more', async () => {
    server.answer(json(503, {}, { 'retry-after': '7' }));
    const asked = new AbortController();
    const reason = new Error('left');
    const transport = layered(fetchTransport(server.url, 'omit'), [
      retry({ wait: () => Promise.reject(reason).finally(() => asked.abort(reason)) }),
      problems,
    ]);
    expect(await transport(get, asked.signal).catch((error: unknown) => error)).to.equal(reason);
    expect(server.seen).to.have.length(1);
  });
});

describe('retry', () => {
  it('waits anywhere between nothing and the upper end', async () => {
    const dice = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    await fc.assert(
      fc.asyncProperty(dice, fc.integer({ min: 2, max: 6 }), async (roll, attempts) => {
        const waits: number[] = [];
        const wait = (ms: number) => Promise.resolve(void waits.push(ms));
        const fails = () => Promise.reject(new LoyaltyError('network', 'no', { operation: 'thing.get' }));
        const again = retry({ attempts, base: 100, longest: Infinity, random: () => roll, wait })(fails);
        await again(get, new AbortController().signal).catch(() => undefined);
        expect(waits).to.deep.equal(Array.from({ length: attempts - 1 }, (_, index) => roll * 100 * 2 ** index));
      }),
      { numRuns: 50 },
    );
  });
});
