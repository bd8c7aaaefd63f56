import { expect } from 'chai';
import { createSession, type GetToken, type TokenReason } from '../../src/client/session.js';
import { standardTransport } from '../../src/client/transport/standard-transport.js';
import type { TransportRequest } from '../../src/client/transport/transport.js';
import type { LoyaltyError } from '../../src/domain/errors.js';
import { json, localServer, problem, type Answer, type LocalServer } from '../support/local-server.js';

const get: TransportRequest = { method: 'GET', path: '/member', headers: {}, operation: 'member.get' };

/** A page that gives one token after the other, and notes why it was asked. */
function tokens(...given: readonly (string | null)[]) {
  const reasons: TokenReason[] = [];
  const getToken: GetToken = ({ reason }) => Promise.resolve(given[reasons.push(reason) - 1] ?? null);
  return { reasons, getToken };
}

describe('a refused token, against a real server', () => {
  let server: LocalServer;

  beforeEach(async () => (server = await localServer()));

  afterEach(() => server.close());

  /** Lets in who has this token. */
  const guarded =
    (token: string): Answer =>
    (response, seen) =>
      (seen.headers.authorization === `Bearer ${token}` ? json(200, {}) : problem(401, 'unauthorized'))(response, seen);

  function sender(getToken: GetToken | undefined, cookie = false) {
    const session = createSession({ getToken }, cookie, () => undefined);
    const transport = standardTransport({ baseUrl: server.url, session, cookie });
    return (request: Partial<TransportRequest> = {}) =>
      transport({ ...get, ...request }, new AbortController().signal).then(
        ({ status }) => status,
        (error: unknown) => (error as LoyaltyError).code,
      );
  }

  const sent = () => server.seen.map(({ headers }) => headers.authorization);

  it('is renewed once for ten requests that were refused together [C1]', async () => {
    server.answer(guarded('new'));
    const { reasons, getToken } = tokens('old', 'new');
    const send = sender(getToken);
    const answers = await Promise.all(Array.from({ length: 10 }, () => send()));
    expect(answers).to.deep.equal(Array.from({ length: 10 }, () => 200));
    expect(reasons).to.deep.equal(['start', 'refused']);
    expect(server.seen).to.have.length(20);
  });

  it('is asked for once by ten requests that come first', async () => {
    server.answer(guarded('t'));
    const { reasons, getToken } = tokens('t');
    const send = sender(getToken);
    await Promise.all(Array.from({ length: 10 }, () => send()));
    expect(reasons).to.deep.equal(['start']);
  });

  it('ends in "unauthorized" when the next one is refused, too [C1]', async () => {
    server.answer(guarded('never'));
    const { reasons, getToken } = tokens('a', 'b', 'c');
    expect(await sender(getToken)()).to.equal('unauthorized');
    expect(reasons).to.deep.equal(['start', 'refused']);
    expect(sent()).to.deep.equal(['Bearer a', 'Bearer b']);
  });

  it('ends in "unauthorized" when the page has no other', async () => {
    server.answer(guarded('never'));
    expect(await sender(tokens('a', null).getToken)()).to.equal('unauthorized');
    expect(sent()).to.deep.equal(['Bearer a']);
  });

  it('is not sent where none is needed, nor asked for', async () => {
    const { reasons, getToken } = tokens('t');
    expect(await sender(getToken)({ access: 'public' })).to.equal(200);
    expect([reasons, sent()]).to.deep.equal([[], [undefined]]);
  });

  it('is what a member’s request needs; a guest’s is not even sent', async () => {
    for (const getToken of [undefined, tokens(null).getToken, () => Promise.reject(new Error('broken'))]) {
      expect(await sender(getToken)({ access: 'member' })).to.equal('unauthorized');
    }
    expect(server.seen).to.have.length(0);
    expect(await sender(tokens(null).getToken)()).to.equal(200);
    expect(await sender(undefined, true)({ access: 'member' })).to.equal(200);
  });

  for (const [name, getToken] of [
    [
      'throws',
      () => {
        throw new Error('broken');
      },
    ],
    ['gives junk', () => Promise.resolve({ token: 't' })],
  ] as const) {
    it(`ends in "unauthorized" for a member’s request when getToken ${name} [C2]`, async () => {
      expect(await sender(getToken as unknown as GetToken)({ access: 'member' })).to.equal('unauthorized');
    });
  }
});

describe('the code of a problem, from a real server', () => {
  let server: LocalServer;

  beforeEach(async () => (server = await localServer()));

  afterEach(() => server.close());

  async function errorOf(answer: Answer): Promise<LoyaltyError> {
    server.answer(answer);
    const session = createSession({}, false, () => undefined);
    const transport = standardTransport({ baseUrl: server.url, session, cookie: false });
    const request = { ...get, method: 'POST' } as const;
    return (await transport(request, new AbortController().signal).catch((error: unknown) => error)) as LoyaltyError;
  }

  for (const [status, slug, code] of [
    [422, 'insufficient-points', 'insufficient-points'],
    [422, 'out-of-stock', 'out-of-stock'],
    [422, 'tier-required', 'tier-required'],
    [422, 'limit-reached', 'limit-reached'],
    [410, 'ended', 'ended'],
    [403, 'not-enrolled', 'not-enrolled'],
    [429, 'rate-limited', 'rate-limited'],
    [409, 'idempotency-in-flight', 'idempotency-in-flight'],
    [422, 'idempotency-mismatch', 'idempotency-mismatch'],
    [400, 'invalid-request', 'invalid-request'],
    [418, 'teapot', 'invalid-request'],
    [401, 'constructor', 'unauthorized'],
    [403, 'blocked', 'forbidden'],
    [404, 'gone-fishing', 'not-found'],
    [500, 'oops', 'server'],
    [599, 'oops', 'server'],
  ] as const) {
    it(`is ${code} for ${String(status)} ${slug}`, async () => {
      const error = await errorOf(problem(status, slug, { 'x-request-id': 'r9', 'retry-after': '99' }));
      const { operation, requestId, retryAfter } = error;
      expect({ code: error.code, status: error.status, operation, requestId, retryAfter }).to.deep.equal({
        ...{ code, status, operation: 'member.get', requestId: 'r9', retryAfter: 99_000 },
      });
      expect(error.problem?.detail).to.equal(`because ${slug}`);
    });
  }

  for (const [name, body] of Object.entries({ list: [], text: 'no', null: null, odd: { type: 7, detail: {} } })) {
    it(`comes from the status when the body is ${name}`, async () => {
      const error = await errorOf(json(404, body));
      expect([error.code, error.problem]).to.deep.equal(['not-found', undefined]);
    });
  }
});
