import { expect } from 'chai';
import { createSession, type GetToken, type TokenReason } from '../../src/client/session.js';
import type { LoyaltyError } from '../../src/domain/errors.js';

const part = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '');
const tokenOf = (sub: string | undefined, secondsLeft?: number): string => {
  const exp = secondsLeft === undefined ? undefined : Date.now() / 1000 + secondsLeft;
  return `${part({ alg: 'none' })}.${part({ sub, exp })}.`;
};

/** A page that gives one token after the other, and a note of who it has spoken for. */
function pageWith(...given: readonly unknown[]) {
  const reasons: TokenReason[] = [];
  const getToken = (({ reason }) => Promise.resolve(given[reasons.push(reason) - 1] ?? null)) as GetToken;
  const changes: string[] = [];
  const session = createSession({ getToken }, false, () => changes.push(session.memberKey));
  return { session, reasons, changes };
}

describe('a session', () => {
  it('is named by the member of the token, by the page, or by nobody', async () => {
    const { session } = pageWith(tokenOf('ada'));
    expect(session.memberKey).to.equal('guest');
    await session.token();
    expect(session.memberKey).to.equal('ada');
    const getToken = () => Promise.resolve(tokenOf('ada'));
    const named = createSession({ getToken, memberKey: 'm7' }, false, () => undefined);
    await named.token();
    expect(named.memberKey).to.equal('m7');
  });

  it('learns the name of a member whose token tells none, and keeps the one that a token tells', async () => {
    const { session } = pageWith('opaque');
    await session.token();
    session.learn(undefined);
    expect(session.memberKey).to.equal('guest');
    session.learn('ada');
    session.learn('bob');
    expect(session.memberKey).to.equal('ada');
    const told = pageWith(tokenOf('eve')).session;
    await told.token();
    told.learn('ada');
    expect(told.memberKey).to.equal('eve');
  });

  for (const [left, reasons] of [
    [undefined, ['start']],
    [60, ['start']],
    [32, ['start']],
    [28, ['start', 'expiring']],
    [-5, ['start', 'expiring']],
  ] as const) {
    it(`asks ${reasons.join(', then ')} for a token that ends in ${String(left)} seconds`, async () => {
      const first = tokenOf('ada', left);
      const next = tokenOf('ada', 900);
      const { session, reasons: asked } = pageWith(first, next);
      expect(await session.token()).to.equal(first);
      expect(await session.token()).to.equal(reasons.length > 1 ? next : first);
      expect(await session.token()).to.equal(reasons.length > 1 ? next : first);
      expect(asked).to.deep.equal(reasons);
    });
  }

  for (const nothing of [null, '', 7, {}]) {
    it(`takes ${JSON.stringify(nothing)} for a guest, and does not ask again`, async () => {
      const { session, reasons } = pageWith(nothing, 'late');
      expect([await session.token(), await session.token()]).to.deep.equal([undefined, undefined]);
      expect(reasons).to.deep.equal(['start']);
    });
  }

  it('renews a refused token once, however many were refused', async () => {
    const { session, reasons } = pageWith('old', 'new', 'newer');
    await session.token();
    expect(await Promise.all([session.renew('old'), session.renew('old')])).to.deep.equal(['new', 'new']);
    expect(await session.renew('old')).to.equal('new');
    expect(reasons).to.deep.equal(['start', 'refused']);
  });

  it('says that the page speaks for somebody else, and only then', async () => {
    const { session, changes } = pageWith(
      tokenOf('ada', 0),
      tokenOf('ada', 0),
      tokenOf('bob', 0),
      null,
      tokenOf('ada'),
    );
    for (const expected of [[], [], ['bob'], ['bob', 'guest']]) {
      await session.token();
      expect(changes).to.deep.equal(expected);
    }
  });

  it('keeps a member whose id it has learnt through tokens that tell none', async () => {
    const { session, reasons, changes } = pageWith('old', 'new', null);
    await session.token();
    session.learn('ada');
    expect(session.isDoubtful).to.equal(false);
    await session.renew('old');
    expect([session.memberKey, ...changes]).to.deep.equal(['ada']);
    expect(session.isDoubtful, 'until it is said of the next token, too').to.equal(true);
    session.learn('ada');
    expect([session.isDoubtful, ...changes]).to.deep.equal([false]);
    await session.renew('new');
    expect([session.memberKey, ...changes]).to.deep.equal(['guest', 'guest']);
    expect(reasons).to.deep.equal(['start', 'refused', 'refused']);
  });

  it('is another member’s once the backend says so of the next token, whatever the page called the last one', async () => {
    const getToken: GetToken = ({ reason }) => Promise.resolve(reason);
    let changes = 0;
    const session = createSession({ getToken, memberKey: 'm7' }, false, () => (changes += 1));
    await session.token();
    session.learn('ada');
    const { mark } = session;
    await session.renew('start');
    expect(session.learn('ada', mark), 'said of the last token').to.equal(false);
    expect([session.isDoubtful, session.memberKey, changes]).to.deep.equal([true, 'm7', 0]);
    expect(session.learn('bo')).to.equal(true);
    expect([session.isDoubtful, session.memberKey, changes]).to.deep.equal([false, 'bo', 1]);
  });

  it('is another member’s once the backend says so of the shop’s cookie', () => {
    const changes: string[] = [];
    const session = createSession({}, true, () => changes.push(session.memberKey));
    session.learn('ada');
    session.learn('ada');
    expect(changes).to.deep.equal([]);
    session.learn('bo');
    expect(changes).to.deep.equal(['bo']);
  });

  it('has the shop’s cookie speak where there is no token to ask for, and nobody where there is neither', async () => {
    expect(await createSession({}, true, () => undefined).token()).to.equal('');
    expect(await createSession({}, false, () => undefined).token()).to.equal(undefined);
  });

  it('is over at once: no token, no name, no cookie, and an answer that comes late is nobody’s', async () => {
    let give: (token: string) => void = () => undefined;
    let stopped: AbortSignal | undefined;
    const getToken: GetToken = ({ signal }) => {
      stopped = signal;
      return new Promise((resolve) => (give = resolve));
    };
    const session = createSession({ getToken }, false, () => undefined);
    const late = session.token();
    await Promise.resolve();
    session.end();
    expect(stopped?.aborted).to.equal(true);
    give(tokenOf('ada'));
    expect(await late).to.equal(undefined);
    expect([session.memberKey, await session.token(), await session.renew('')]).to.deep.equal([
      'guest',
      undefined,
      undefined,
    ]);

    const cookie = createSession({}, true, () => undefined);
    cookie.learn('ada');
    cookie.end();
    expect([cookie.memberKey, await cookie.token()]).to.deep.equal(['guest', undefined]);
  });

  for (const [what, getToken] of [
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'throws',
      () => {
        throw new Error('no');
      },
    ],
  ] as const) {
    it(`fails with "unauthorized" when getToken ${what}, names the cause, and asks again the next time [C2]`, async () => {
      let asked = 0;
      const session = createSession(
        { getToken: () => ((asked += 1), asked === 1 ? getToken() : Promise.resolve('t')) },
        false,
        () => undefined,
      );
      const error = (await session.token().catch((thrown: unknown) => thrown)) as LoyaltyError;
      expect([error.code, error.operation, error.message]).to.deep.equal([
        ...['unauthorized', 'session.token', 'session.token: getToken failed'],
      ]);
      expect((error.cause as Error).message).to.equal('no');
      expect(await session.token()).to.equal('t');
    });
  }

  it('does not wait longer than ten seconds for the page, and tells it so [C2]', async () => {
    const { setTimeout: set } = globalThis;
    const times: unknown[] = [];
    globalThis.setTimeout = ((run: () => void, ms: number) => (times.push(ms), set(run, 0))) as typeof set;
    let signal: AbortSignal | undefined;
    try {
      const getToken: GetToken = (asked) => ((signal = asked.signal), new Promise(() => undefined));
      const session = createSession({ getToken }, false, () => undefined);
      const error = (await session.token().catch((thrown: unknown) => thrown)) as LoyaltyError;
      expect([error.code, error.cause, times]).to.deep.equal(['unauthorized', 'late', [10_000]]);
      expect([signal?.aborted, signal?.reason]).to.deep.equal([true, 'late']);
    } finally {
      globalThis.setTimeout = set;
    }
  });
});
