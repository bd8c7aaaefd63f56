import { expect } from 'chai';
import { memoryStore } from '../../src/browser/record-store.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { createOutbox, type AnswerEvent } from '../../src/client/outbox.js';
import type { Entry } from '../../src/client/outbox-entry.js';
import { answerId as id, response } from '../support/outbox-bench.js';
import { cut, json, localServer, type Answer, type LocalServer } from '../support/local-server.js';

const hour = 3_600_000;
const serverDate = 'Sun, 22 Nov 2026 12:00:00 GMT';
const taken: Answer = (given, seen) => json(201, JSON.parse(seen.body))(given, seen);

describe('the outbox, against a real server', () => {
  let server: LocalServer;

  beforeEach(async () => (server = await localServer()));

  afterEach(() => server.close());

  /** An outbox of Ada's, with its clock in the hands of the test. */
  function bench() {
    const store = memoryStore();
    const events: AnswerEvent[] = [];
    const clock = { now: 0 };
    const { write } = createLoyaltyClient({ baseUrl: server.url, getToken: () => Promise.resolve('t') });
    const outbox = createOutbox(
      store,
      (endpoint, params, more) => write(endpoint, params, { ...more, once: true }),
      (member = 'ada') => `kit/${member}/`,
      { now: () => clock.now, elapsed: () => clock.now, random: () => 0.5, later: () => undefined },
    );
    outbox.watch((event) => events.push(event));
    const wait = async () => {
      const [, text = ''] = (await store.list('kit/ada/answer/'))[0] ?? [];
      return (JSON.parse(text) as Entry).nextAt;
    };
    return { store, events, clock, outbox, wait };
  }

  const failures: readonly (readonly [string, Answer])[] = [
    ...[401, 403, 408, 425, 429, 500, 502, 503, 504].map((status) => [String(status), json(status, {})] as const),
    ['a cut connection', cut],
    ['a page of HTML with 200', (given) => void given.writeHead(200).end('<h1>Welcome to our Wi-Fi</h1>')],
    ['an empty 204', (given) => void given.writeHead(204).end()],
    ['an acknowledgement of another answer', json(201, { id: 'other', revision: 9 })],
  ];
  for (const [what, answer] of failures) {
    it(`keeps an answer after ${what}, and sends it later, as the same one [B8]`, async () => {
      const { outbox, store, events, clock } = bench();
      server.answer(answer);
      await outbox.put(response(1));
      await outbox.drain();
      expect(await store.list('kit/ada/answer/')).to.have.length(1);
      expect(events.map(({ type }) => type)).to.deep.equal(['waiting']);
      server.answer(taken);
      clock.now += hour;
      await outbox.drain();
      expect(events.map(({ type }) => type)).to.deep.equal(['waiting', 'delivered']);
      expect(await store.list('')).to.deep.equal([]);
      for (const { body } of server.seen) expect((JSON.parse(body) as { id: string }).id).to.equal(id);
    });
  }

  for (const status of [400, 404, 410, 413, 422]) {
    it(`puts an answer aside after ${String(status)}, tells the page, and goes on with the next [B7]`, async () => {
      const { outbox, store, events } = bench();
      server.answer(json(status, {}), taken);
      await outbox.put(response(1, { comment: 'Cold coffee' }));
      await outbox.put(response(1, { id: 'next' }));
      await outbox.drain();
      expect(events.map(({ type }) => type)).to.deep.equal(['rejected', 'delivered']);
      expect(events[0]).to.include({ id, text: 'Cold coffee' });
      expect((await store.list('')).map(([key]) => key)).to.deep.equal([`kit/ada/rejected/${id}`]);
      await outbox.drain();
      expect(server.seen).to.have.length(2);
    });
  }

  for (const status of [429, 503]) {
    for (const [value, ms] of [
      ['0', 0],
      ['2', 2000],
      ['1.5', 1500],
      ['-5', 0],
      ['1000000000', hour],
      ['Sun, 22 Nov 2026 12:00:30 GMT', 30_000],
      ['Sunday, 22-Nov-26 12:01:00 GMT', 60_000],
      ['Fri, 01 Jan 2027 00:00:00 GMT', hour],
      ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
      // By this die, half of the first back-off of a second.
      ['1e9', 500],
      ['soon', 500],
      ['120, 60', 500],
    ] as const) {
      it(`waits ${String(ms)} ms with all it has after ${String(status)} and "Retry-After: ${value}" [B9]`, async () => {
        const { outbox, clock, wait } = bench();
        server.answer(json(status, {}, { 'retry-after': value, date: serverDate }), taken);
        await outbox.put(response(1));
        await outbox.drain();
        expect(await wait()).to.equal(ms);
        await outbox.put(response(1, { id: 'next' }));
        const isAsked = ms > 0 && ms !== 500;
        if (isAsked) {
          clock.now = ms - 1;
          await outbox.drain();
          expect(server.seen).to.have.length(1);
        }
        clock.now = ms;
        await outbox.drain();
        expect(server.seen).to.have.length(3);
      });
    }
  }

  it('names an answer in the body when the page is left, and keeps it without an acknowledgement [B4]', async () => {
    const { outbox, store } = bench();
    server.answer((given) => void given.writeHead(202).end());
    await outbox.put(response(1));
    await outbox.leave();
    expect((JSON.parse(server.seen[0]?.body ?? '') as { id: string }).id).to.equal(id);
    expect(await store.list('kit/ada/answer/')).to.have.length(1);
  });
});
