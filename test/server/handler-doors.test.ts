import { expect } from 'chai';
import type { Kysely } from 'kysely';
import { openDatabaseAt } from '../../demo/api/database.js';
import type { Schema } from '../../demo/api/schema.js';
import type { Case } from '../../src/domain/feedback.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { memoryAnswers, type AnswerStore } from '../../src/server/answers.js';
import { createLoyaltyFetch } from '../../src/server/loyalty-fetch.js';
import { sqlAnswers, sqlTables } from '../../src/server/sql.js';
import { complaintWith, picture } from '../support/complaint-with-files.js';
import { emptyDatabase, onPostgres, type OwnDatabase } from '../support/database.js';
import { bySession, handlerOver } from '../support/handler.js';
import { plainShop } from '../support/plain-shop.js';
import { queryOf } from '../support/sql.js';

const id = '0b7e9c1e-3a55-4a3c-9a38-0c6f4f2f5f10';
const response = {
  ...{ id, surveyId: 's', revision: 2, score: 9, comment: 'Warm.', state: 'complete', locale: 'en' },
  ...{ clientTime: '2026-03-02T09:00:00Z', elapsedMs: 900 },
};
const body = { rewardId: 'latte' };

describe('what the handler lets in', () => {
  const redeem = (sent: object, options = {}) =>
    handlerOver(plainShop().adapter, options).call('POST', '/redemptions', { as: 'ann', key: 'k', ...sent });

  const refused: readonly (readonly [string, number, object])[] = [
    ['no key', 400, { key: undefined, body }],
    ['a key without quotes', 400, { key: undefined, headers: { 'idempotency-key': 'k1' }, body }],
    ['a key with quotes inside', 400, { key: 'a"b', body }],
    ['no JSON', 400, { body: '{' }],
    ['a list', 400, { body: [] }],
    ['points that are no number', 400, { body: { ...body, amount: '100' } }],
    ['fewer points than none', 400, { body: { ...body, amount: -100 } }],
    ['a body of another type', 415, { body: 'x=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['a body that is too large', 413, { body: { rewardId: 'x'.repeat(70_000) } }],
  ];
  for (const [what, status, sent] of refused) {
    it(`refuses ${what} with ${status}`, async () => {
      const reply = await redeem(sent);
      expect([reply.status, reply.slug]).to.deep.equal([status, 'invalid-request']);
    });
  }

  it('stops reading a body that has no end', async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(16_384));
      },
    });
    const { handle } = handlerOver(plainShop().adapter);
    const request = new Request('https://shop.example/redemptions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': '"k"', 'x-session': 'ann' },
      body: endless,
      duplex: 'half',
    } as RequestInit);
    expect((await handle(request)).status).to.equal(413);
    expect(sent).to.be.below(10);
  });

  it('knows its paths and their methods', async () => {
    const { handle, call } = handlerOver(plainShop().adapter);
    const wrong = await call('DELETE', '/rewards');
    expect([wrong.status, wrong.headers.get('allow')]).to.deep.equal([405, 'GET']);
    for (const path of ['/', '/nothing', '/redemptions/%ff%', '/redemptions/a/b']) {
      const { status, headers } = await handle(new Request(`https://shop.example${path}`, { method: 'DELETE' }));
      expect([path, status, headers.get('content-type')]).to.deep.equal([path, 404, 'application/problem+json']);
    }
  });

  it('hands an id on to the backend as one segment of a path', async () => {
    const shop = plainShop();
    const request = new Request('https://shop.example/redemptions/..%2F..%2Fadmin%3Fx', {
      method: 'DELETE',
      headers: { 'x-session': 'ann' },
    });
    await handlerOver(shop.adapter).handle(request);
    expect(shop.calls.map(({ path }) => path)).to.deep.equal(['/redemptions/..%2F..%2Fadmin%3Fx']);
  });

  it('counts the requests of a minute, each member’s and each named guest’s apart', async () => {
    let time = Date.parse('2026-03-02T09:00:20Z');
    const guestOf = (request: Request) => request.headers.get('x-address');
    const { call } = handlerOver(plainShop().adapter, {
      limits: { requestsPerMinute: 2, guestOf },
      now: () => time,
    });
    const status = async (as?: string, address?: string) => {
      const headers: Record<string, string> = address === undefined ? {} : { 'x-address': address };
      return (await call('GET', '/surveys/due', { ...(as && { as }), headers })).status;
    };
    const [first, second] = [await status('ann'), await status('ann')];
    expect([first, second]).to.deep.equal([200, 200]);
    const third = await call('GET', '/surveys/due', { as: 'ann' });
    expect([third.status, third.slug, third.headers.get('retry-after')]).to.deep.equal([429, 'rate-limited', '40']);
    expect([await status('ben'), await status(undefined, '::1'), await status(undefined, '::1')]).to.deep.equal([
      200, 200, 200,
    ]);
    expect([await status(undefined, '::1'), await status(undefined, '::2'), await status()]).to.deep.equal([
      429, 200, 200,
    ]);
    time += 40_000;
    expect(await status('ann')).to.equal(200);
  });

  it('tells a page nothing of what went wrong inside', async () => {
    const failing = handlerOver(plainShop().adapter, { identify: () => Promise.reject(new Error('db password is x')) });
    const reply = await failing.call('GET', '/member');
    expect([reply.status, reply.text.includes('password')]).to.deep.equal([500, false]);
    expect(String(failing.errors[0])).to.include('password');
  });

  it('refuses to be made of what cannot work', () => {
    const { adapter } = plainShop();
    const { reach: _, ...unreachable } = adapter;
    const made = [
      () => createLoyaltyFetch({ adapter: unreachable, identify: bySession }),
      ...['*', 'null', 'https://shop.example/', 'shop.example'].map(
        (origin) => () =>
          createLoyaltyFetch({ adapter, identify: bySession, cors: { origins: [origin], credentials: true } }),
      ),
    ];
    for (const make of made) expect(make).to.throw(LoyaltyError).with.property('code', 'invalid-configuration');
  });
});

describe('pages of other origins', () => {
  const origin = 'https://shop.example';
  const { handle } = handlerOver(plainShop().adapter, { cors: { origins: [origin], credentials: true } });
  const ask = (from: string, method: string, more = {}) =>
    handle(new Request('https://api.example/surveys/due', { method, headers: { origin: from, ...more } }));
  const preflight = { 'access-control-request-method': 'POST' };

  it('may ask where they are named, exactly', async () => {
    const { status, headers } = await ask(origin, 'OPTIONS', preflight);
    expect([status, headers.get('access-control-allow-origin')]).to.deep.equal([204, origin]);
    expect(headers.get('access-control-allow-credentials')).to.equal('true');
    expect(headers.get('access-control-allow-headers')).to.include('idempotency-key');
    const answer = await ask(origin, 'GET');
    expect([answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).to.deep.equal([
      origin,
      'Authorization, Cookie, Accept-Language, Origin',
    ]);
    expect(answer.headers.get('access-control-expose-headers')).to.include('retry-after');
  });

  for (const other of ['https://shop.example.evil', 'http://shop.example', 'https://a.shop.example', 'null']) {
    it(`may not ask from ${other}`, async () => {
      const answers = [await ask(other, 'OPTIONS', preflight), await ask(other, 'GET')];
      expect(answers.map(({ headers }) => headers.get('access-control-allow-origin'))).to.deep.equal([null, null]);
      expect(answers[0]?.status).to.equal(403);
    });
  }
});

for (const kind of ['memory', onPostgres ? 'PostgreSQL' : 'SQLite'] as const) {
  describe(`answers in ${kind}, where the backend has no place for them`, () => {
    let answers: AnswerStore;
    let database: OwnDatabase | undefined;
    let db: Kysely<Schema> | undefined;
    beforeEach(async () => {
      if (kind === 'memory') {
        answers = memoryAnswers();
        return;
      }
      database = await emptyDatabase();
      db = await openDatabaseAt(database.address);
      const query = queryOf(db);
      for (const statement of sqlTables) await query(statement, []);
      answers = sqlAnswers({ query });
    });
    afterEach(async () => {
      await db?.destroy();
      await database?.remove();
    });

    const open = (store = answers) => {
      const shop = plainShop();
      const { call } = handlerOver(shop.adapter, { answers: store });
      const put = (changes: object = {}, as?: string) =>
        call('PUT', `/survey-responses/${id}`, { ...(as && { as }), body: { ...response, ...changes } });
      return { shop, call, put };
    };
    const revision = ({ text }: { readonly text: string }) =>
      (JSON.parse(text) as { readonly revision: number }).revision;

    it('keep the highest revision, whatever comes when, and need no backend', async () => {
      const { put, shop } = open();
      const replies = [await put({}, 'ann'), await put({ revision: 1 }, 'ann'), await put({}, 'ann')];
      expect(replies.map(revision)).to.deep.equal([2, 2, 2]);
      const all = await Promise.all([5, 9, 3, 7].map((each) => put({ revision: each }, 'ann')));
      expect(all.map(({ status }) => status)).to.deep.equal([200, 200, 200, 200]);
      expect(revision(await put({ revision: 1 }, 'ann'))).to.equal(9);
      expect(shop.calls).to.deep.equal([]);
    });

    it('are a member’s own, once they are a member’s', async () => {
      const { put } = open();
      await put();
      expect((await put({ revision: 3 }, 'ann')).status).to.equal(200);
      expect((await put({ revision: 4 }, 'ben')).status).to.equal(403);
      expect((await put({ revision: 4 })).status).to.equal(403);
      expect(revision(await put({ revision: 1 }, 'ann'))).to.equal(3);
    });

    for (const changes of [{ score: 11 }, { id: 'x' }, { revision: 0 }, { comment: 5 }, { metadata: { a: 1 } }]) {
      it(`do not take ${JSON.stringify(changes)}`, async () => {
        expect((await open().put(changes)).status).to.equal(400);
      });
    }

    it('open one case for one message, whatever its key, and say which files arrived', async () => {
      const { call } = open();
      const { form, feedback } = complaintWith([picture()]);
      const send = (key: string, body: unknown, as = 'ann') => call('POST', '/feedback', { as, key, body });
      const first = await send('k1', form);
      const opened = JSON.parse(first.text) as Case;
      expect([first.status, opened.messages[0]?.text, opened.attachments]).to.deep.equal([
        201,
        feedback.message,
        undefined,
      ]);
      expect((await send('k1', form)).text).to.equal(first.text);
      const { attachments: _, ...words } = feedback;
      expect(JSON.parse((await send('k2', words)).text)).to.deep.include({ number: opened.number });
      expect((await send('k3', words, 'ben')).slug).to.equal('invalid-request');
    });

    it('hand files to a store that takes them', async () => {
      const taken: Blob[] = [];
      const store: AnswerStore = {
        ...answers,
        putFiles: (_, files) => {
          taken.push(...files);
          return Promise.resolve();
        },
      };
      const { form, feedback } = complaintWith([picture()]);
      const { text } = await open(store).call('POST', '/feedback', { key: 'k', body: form });
      expect((JSON.parse(text) as Case).attachments).to.deep.equal(feedback.attachments);
      expect(taken.map(({ size }) => size)).to.deep.equal(feedback.attachments?.map(({ size }) => size));
    });
  });
}
