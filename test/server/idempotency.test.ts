import { expect } from 'chai';
import type { Redemption } from '../../src/domain/redemption.js';
import type { Page } from '../../src/domain/rewards.js';
import { keyed, slugOf, start, startApi, type ProblemBody, type RunningApi } from './running-api.js';

describe('one key, one redemption', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.stop());

  const as = 'coffee-mid';
  const redeem = (key: string, rewardId = 'hot-drink', who = as) =>
    api.call<Pick<Redemption, 'id'> & ProblemBody>('POST', '/redemptions', {
      as: who,
      headers: keyed(key),
      body: { rewardId },
    });
  const fault = (kind: string, more: object = {}) =>
    fetch(`${api.origin}/demo/faults`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ operation: 'redemptions.create', kind, ...more }),
    });
  const spent = async (): Promise<number> => {
    const rows = await api.db.selectFrom('ledgerEntries').select('id').where('redemptionId', 'is not', null).execute();
    return rows.length;
  };

  it('replays the first answer byte for byte, whatever happened since', async () => {
    const first = await redeem('k1');
    await api.call('DELETE', `/redemptions/${first.body.id}`, { as });
    const again = await redeem('k1');
    expect([again.status, again.text]).to.deep.equal([first.status, first.text]);
  });

  it('replays a definite no, even when it would be a yes by now', async () => {
    const first = await redeem('k1', 'breakfast', 'coffee-new');
    expect(slugOf(first)).to.equal('insufficient-points');
    await api.demo('POST', '/orders', { as: 'coffee-new', body: { product: 'grinder' } });
    expect((await redeem('k1', 'breakfast', 'coffee-new')).text).to.equal(first.text);
    expect((await redeem('k2', 'cookie', 'coffee-new')).status).to.equal(201);
  });

  it('refuses a key that comes with another body', async () => {
    await redeem('k1');
    const other = await redeem('k1', 'cookie');
    expect([other.status, slugOf(other)]).to.deep.equal([422, 'idempotency-mismatch']);
    expect(await spent()).to.equal(1);
  });

  it('keeps the keys of members apart', async () => {
    expect((await redeem('k1')).status).to.equal(201);
    expect((await redeem('k1', 'hot-drink', 'coffee-top')).status).to.equal(201);
    expect(await spent()).to.equal(2);
  });

  const wrongKeys: readonly Readonly<Record<string, string>>[] = [{}, keyed('a"b'), { 'Idempotency-Key': 'bare' }];
  for (const headers of wrongKeys) {
    it(`refuses ${JSON.stringify(headers)} for a key`, async () => {
      const body = { rewardId: 'hot-drink' };
      const reply = await api.call<ProblemBody>('POST', '/redemptions', { as, headers, body });
      expect([reply.status, slugOf(reply)]).to.deep.equal([400, 'invalid-request']);
    });
  }

  it('redeems once when the same press arrives twenty times at once', async () => {
    const replies = await Promise.all(Array.from({ length: 20 }, () => redeem('k1')));
    expect(await spent()).to.equal(1);
    for (const reply of replies.filter(({ status }) => status !== 201)) {
      expect([reply.status, slugOf(reply)]).to.deep.equal([409, 'idempotency-in-flight']);
    }
    expect(new Set(replies.filter(({ status }) => status === 201).map(({ text }) => text)).size).to.equal(1);
  });

  it('says "still running" while the first call has not committed, and finds nothing by key', async () => {
    // Longer than any machine needs for the requests below.
    await fault('slow-commit', { ms: 3000 });
    const first = redeem('k1');
    const claimed = () => api.db.selectFrom('idempotencyKeys').select('key').executeTakeFirst();
    while (!(await claimed())) await new Promise((resolve) => setImmediate(resolve));
    const second = await redeem('k1');
    expect([second.status, slugOf(second)]).to.deep.equal([409, 'idempotency-in-flight']);
    const asked = await api.call<Page<Redemption>>('GET', '/redemptions?idempotencyKey=k1', { as });
    expect(asked.body.items).to.deep.equal([]);
    expect((await first).status).to.equal(201);
    expect(await spent()).to.equal(1);
  });

  it('keeps what was committed when the answer is cut off', async () => {
    await fault('cut-after-commit');
    const error: unknown = await redeem('k1').catch((thrown: unknown) => thrown);
    expect(error).to.be.instanceOf(TypeError);
    const asked = await api.call<Page<Redemption>>('GET', '/redemptions?idempotencyKey=k1', { as });
    expect(asked.body.items).to.have.length(1);
    expect((await redeem('k1')).body.id).to.equal(asked.body.items[0]?.id);
    expect(await spent()).to.equal(1);
  });

  it('lets the same key try again after a failure of ours', async () => {
    await fault('status-500');
    expect((await redeem('k1')).status).to.equal(500);
    expect((await redeem('k1')).status).to.equal(201);
  });

  it('takes over a claim that a crash has left behind, but not at once', async () => {
    await redeem('k1');
    await api.db.updateTable('idempotencyKeys').set({ state: 'in-flight', status: null, body: null }).execute();
    await api.db.updateTable('redemptions').set({ idempotencyKey: 'before' }).execute();
    expect((await redeem('k1')).status).to.equal(409);
    api.setNow(new Date(start.getTime() + 11_000));
    expect((await redeem('k1')).status).to.equal(201);
  });

  it('opens the fault switch only where it was asked for', async () => {
    const closed = await startApi({ faults: false });
    const reply = await fetch(`${closed.origin}/demo/faults`, { method: 'DELETE' });
    expect(reply.status).to.equal(404);
    await closed.stop();
  });
});
