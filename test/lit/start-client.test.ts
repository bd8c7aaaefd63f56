import { expect, waitUntil } from '@open-wc/testing';
import type { ClientOptions, LoyaltyClient } from '../../src/client/client.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { getMember } from '../../src/client/resources/member.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { getProgram } from '../../src/client/resources/program.js';
import type { GetToken } from '../../src/client/session.js';
import { startClient } from '../../src/client/start-client.js';
import { recordedSandbox } from '../support/page.js';
import { answer, never, nothing, settled, started, watch, wordOf, type Answer } from '../support/started.js';

describe('a client that starts before the rest of it is there', () => {
  const { now } = Date;

  afterEach(() => {
    Date.now = now;
  });

  const member =
    (then: Answer): Answer =>
    (request, signal) =>
      request.operation === 'member.get' ? then(request, signal) : undefined;
  const soon = { 'retry-after': '0' };
  const odd: Readonly<Record<string, readonly [Answer, Partial<ClientOptions>?]>> = {
    'good answers': [nothing],
    'a backend that is down': [() => answer(503, undefined, soon)],
    'a backend that is busy': [() => answer(429, undefined, soon)],
    'a token that is refused once': [
      member(({ headers }) => (headers['authorization'] === 'Bearer old' ? answer(401) : undefined)),
      { getToken: ({ reason }) => Promise.resolve(reason === 'start' ? 'old' : 'new') },
    ],
    'a token that is refused for good': [member(() => answer(401))],
    'a member who may not': [member(() => answer(403))],
    'an answer that is none': [member(() => answer(200, { id: 3 }))],
    'an answer without a body': [member(() => answer(204))],
    'a transport that breaks': [() => Promise.reject(new TypeError('no'))],
    'a transport that throws at once': [
      () => {
        throw new TypeError('no');
      },
    ],
    'a guest': [nothing, { getToken: () => Promise.resolve(null) }],
    'an empty token': [nothing, { getToken: () => Promise.resolve('') }],
    'a token that is a number': [nothing, { getToken: (() => Promise.resolve(7)) as unknown as GetToken }],
    'a token that is an object': [nothing, { getToken: (() => Promise.resolve({})) as unknown as GetToken }],
    'a function that gives no promise': [nothing, { getToken: (() => 'token') as unknown as GetToken }],
    'a function that fails': [nothing, { getToken: () => Promise.reject(new Error('no')) }],
    'a function that throws': [
      nothing,
      {
        getToken: () => {
          throw new Error('no');
        },
      },
    ],
  };

  for (const [name, [then, options]] of Object.entries(odd)) {
    it(`comes with ${name} to what one that is whole comes to, and sends no more for it`, async () => {
      const outcome = async (begin: typeof startClient) => {
        const { client, requests, reasons } = started(then, options, begin);
        const seen = [watch(client, getProgram), watch(client, getMember)];
        await Promise.all(seen.map(settled));
        await client.whole?.();
        await Promise.all(
          [client.read(getProgram, undefined), client.read(getMember, undefined)].map((it) => it.catch(nothing)),
        );
        const sent = requests.map(({ operation, headers }) => `${operation} ${headers['authorization'] ?? ''}`).sort();
        const shown = seen.map(({ words }) => [...new Set(words())]);
        seen.forEach(({ stop }) => stop());
        return { sent, shown, reasons };
      };
      const [early, whole] = [await outcome(startClient), await outcome(createLoyaltyClient)];
      expect(early).to.deep.equal(whole);
    });
  }

  it('sends nothing for a guest that is for members alone', async () => {
    const { client, requests } = started(nothing, { getToken: () => Promise.resolve(null) });
    const states: string[] = [];
    client.subscribe(listRedemptions, {}, (state) => states.push(wordOf(state)));
    await waitUntil(() => states.at(-1) !== 'pending');
    expect([states.at(-1), requests]).to.deep.equal(['failed unauthorized', []]);
  });

  it('asks once for whoever comes, goes and comes again before the rest is there', async () => {
    const { client, requests, reasons } = started();
    watch(client, getMember).stop();
    const again = watch(Object.create(client) as LoyaltyClient, getMember);
    await settled(again);
    await client.whole?.();
    await client.read(getMember, undefined);
    expect([requests.length, reasons]).to.deep.equal([1, ['start']]);
    client.revalidate(true);
    await waitUntil(() => requests.length === 2);
    expect(again.words()).to.include('known');
  });

  it('asks again for everything when the page says so in its first moment', async () => {
    const { client, asked } = started();
    const seen = watch(client, getMember);
    await settled(seen);
    client.revalidate(true);
    await waitUntil(() => asked('member.get').length === 2);
    await client.read(getMember, undefined);
    expect(asked('member.get')).to.have.length(2);
  });

  it('asks again where its early answer has become old, and knows how old when that fails', async () => {
    let isDown = false;
    const { client, asked } = started(() => (isDown ? answer(404) : undefined));
    const seen = watch(client, getMember);
    await settled(seen);
    const at = now();
    Date.now = () => now() + 40_000;
    isDown = true;
    await client.whole?.();
    await waitUntil(() => seen.words().at(-1) === 'known old');
    expect(asked('member.get')).to.have.length(2);
    const [state] = seen.states.slice(-1);
    expect(state?.status === 'ready' && state.asOf).to.be.within(at - 10_000, at);
  });

  it('ends a request that never comes back when nobody waits for it', async () => {
    const { client, signals } = started(() => never);
    const { stop } = watch(client, getProgram);
    await client.whole?.();
    await waitUntil(() => signals.length === 1);
    stop();
    await waitUntil(() => signals[0]?.aborted);
    expect(signals).to.have.length(1);
  });

  it('shows no programme before it is known what that lacks', async () => {
    const { transport } = recordedSandbox('mid');
    const { client, asked } = started(async (request, signal) => {
      const response = await transport(request, signal);
      return { ...response, body: { ...(response.body as object), lacks: ['rewards.list'] } };
    });
    const seen: unknown[] = [];
    client.subscribe(getProgram, undefined, ({ status }) => {
      if (status === 'ready') seen.push(client.capabilities?.lacks);
    });
    await waitUntil(() => seen.length);
    expect(seen).to.deep.equal([['rewards.list']]);
    expect(asked('program.get')).to.have.length(1);
  });

  it('lets nobody suffer from the fault of another', async () => {
    const faults: unknown[] = [];
    const { onerror } = window;
    window.onerror = (_message, _file, _line, _column, error) => faults.push(error);
    try {
      const { client } = started();
      const fault = new Error('a fault of the page');
      let isFaulty = false;
      client.subscribe(getProgram, undefined, () => {
        if (isFaulty) throw fault;
      });
      isFaulty = true;
      const seen = watch(client, getMember);
      await client.whole?.();
      await settled(seen);
      await client.read(getProgram, undefined);
      expect(wordOf(seen.states.at(-1))).to.equal('known');
      isFaulty = false;
      expect(new Set(faults)).to.deep.equal(new Set([fault]));
    } finally {
      window.onerror = onerror;
    }
  });

  it('has no listener that left on the first word of the rest', async () => {
    const { client } = started();
    let heard = 0;
    let isWhole = false;
    const stop = client.subscribe(getProgram, undefined, () => {
      heard += 1;
      if (isWhole) stop();
    });
    await waitUntil(() => heard > 1);
    isWhole = true;
    heard = 0;
    await client.whole?.();
    client.revalidate(true);
    await client.read(getProgram, undefined);
    expect(heard).to.equal(1);
  });

  it('asks the contract for nothing where the page has endpoints of its own', async () => {
    const endpoints = { 'program.get': { ...getProgram, request: () => ({ method: 'GET', path: '/own' }) as const } };
    const { client, requests } = started(nothing, { endpoints });
    watch(client, getProgram);
    await waitUntil(() => requests.length);
    await client.whole?.();
    expect([...new Set(requests.map(({ path }) => path))]).to.deep.equal(['/own']);
  });
});
