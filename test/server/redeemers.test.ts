import { expect } from 'chai';
import fc from 'fast-check';
import { sql } from 'kysely';
import { atomically } from '../../demo/api/atomically.js';
import type { Member } from '../../src/domain/member.js';
import type { Redemption } from '../../src/domain/redemption.js';
import { onPostgres } from '../support/database.js';
import { keyed, startApi, type Reply, type RunningApi } from './running-api.js';

interface Press {
  readonly as: string;
  readonly rewardId: string;
  readonly key: string;
}

const members = ['coffee-top', 'coffee-mid', 'coffee-new'];
const pieces: Readonly<Record<string, number>> = { tumbler: 3, cookie: 7 };

/** Fewer keys than redeemers, so that many press for the same wish, and some for another one under its key. */
const press = fc.record({
  as: fc.constantFrom(...members),
  rewardId: fc.constantFrom('tumbler', 'cookie', 'hot-drink', 'hot-drink'),
  key: fc.integer({ min: 1, max: 20 }).map((number) => `k${number}`),
});

describe(`fifty redeemers at once on ${onPostgres ? 'PostgreSQL' : 'the embedded database'}`, () => {
  let api: RunningApi;
  let second: RunningApi;
  beforeEach(async () => {
    api = await startApi();
    // Where there is a database for many, it has two servers.
    second = onPostgres ? await startApi({ database: api.database }) : api;
  });
  afterEach(async () => {
    if (second !== api) await second.stop({ keep: true });
    await api.stop();
  });

  /** Presses until there is a definite answer, as the client does. */
  async function redeem(server: RunningApi, { as, rewardId, key }: Press): Promise<Reply<Redemption>> {
    for (;;) {
      const reply = await server.call<Redemption>('POST', '/redemptions', {
        as,
        headers: keyed(key),
        body: { rewardId },
      });
      if (reply.status !== 409) return reply;
    }
  }

  const all = (presses: readonly Press[]) =>
    Promise.all(presses.map((each, place) => redeem(place % 2 ? second : api, each)));
  const redemptions = () => api.db.selectFrom('redemptions').selectAll().execute();
  const stockOf = async (id: string): Promise<number> =>
    (await api.db.selectFrom('rewards').select('stock').where('id', '=', id).executeTakeFirstOrThrow()).stock ?? NaN;

  async function expectTrueLedger(): Promise<void> {
    const entries = await api.db.selectFrom('ledgerEntries').selectAll().execute();
    for (const as of members) {
      const sum = entries.filter(({ memberId }) => memberId === as).reduce((total, { amount }) => total + amount, 0);
      const { balances } = (await api.call<Member>('GET', '/member', { as })).body;
      expect(balances[0]?.amount, as).to.equal(sum);
      expect(sum, as).to.be.at.least(0);
    }
    const spent = entries.filter(({ redemptionId }) => redemptionId !== null);
    expect(spent.map(({ redemptionId }) => redemptionId)).to.have.members((await redemptions()).map(({ id }) => id));
  }

  it('keep the ledger true, redeem once a key, and take no piece that is not there', async () => {
    let run = 0;
    const property = fc.asyncProperty(fc.array(press, { minLength: 50, maxLength: 50 }), async (planned) => {
      run += 1;
      const presses = planned.map((each) => ({ ...each, key: `${run}-${each.key}` }));
      for (const as of members) await api.demo('POST', '/orders', { as, body: { amount: 20_000 } });
      for (const [id, stock] of Object.entries(pieces)) {
        await api.db.updateTable('rewards').set({ stock }).where('id', '=', id).execute();
      }
      const replies = await all(presses);

      const made = (await redemptions()).filter(({ idempotencyKey }) => idempotencyKey.startsWith(`${run}-`));
      const wishes = made.map(({ memberId, idempotencyKey }) => `${memberId} ${idempotencyKey}`);
      expect(new Set(wishes).size).to.equal(wishes.length);
      const accepted = replies.filter(({ status }) => status === 201).map(({ body }) => body.id);
      expect([...new Set(accepted)]).to.have.members(made.map(({ id }) => id));
      expect(replies.map(({ status }) => status).filter((status) => status !== 201 && status !== 422)).to.deep.equal(
        [],
      );
      for (const [id, stock] of Object.entries(pieces)) {
        const taken = made.filter(({ rewardId }) => rewardId === id).length;
        expect(await stockOf(id), id)
          .to.equal(stock - taken)
          .and.at.least(0);
      }
      await expectTrueLedger();
    });
    await fc.assert(property, { numRuns: 6, endOnFailure: true });
  }).timeout(60_000);

  it('get one redemption and twenty equal answers where they are one wish', async () => {
    const wish = { as: 'coffee-top', rewardId: 'hot-drink', key: 'one' };
    const replies = await all(Array.from({ length: 20 }, () => wish));
    expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).to.equal(1);
    expect(replies[0]?.status).to.equal(201);
    expect(await redemptions()).to.have.length(1);
    await expectTrueLedger();
  }).timeout(20_000);

  if (onPostgres) {
    it('are not refused because the database has ended a transaction: it runs again', async () => {
      const { db } = api;
      const raise = (id: string, amount: number) =>
        db.updateTable('members').set({ turn: amount }).where('id', '=', id);
      let runs = 0;
      await atomically(db, async (trx) => {
        runs += 1;
        await sql`set transaction isolation level serializable`.execute(trx);
        const { turn } = await trx
          .selectFrom('members')
          .select('turn')
          .where('id', '=', 'coffee-mid')
          .executeTakeFirstOrThrow();
        if (runs === 1) await raise('coffee-mid', 70).execute();
        await trx
          .updateTable('members')
          .set({ turn: turn + 1 })
          .where('id', '=', 'coffee-mid')
          .execute();
      });
      const { turn } = await db
        .selectFrom('members')
        .select('turn')
        .where('id', '=', 'coffee-mid')
        .executeTakeFirstOrThrow();
      expect([runs, turn]).to.deep.equal([2, 71]);
    });
  }
});
