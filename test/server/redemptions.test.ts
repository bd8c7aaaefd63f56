import { expect } from 'chai';
import type { Member } from '../../src/domain/member.js';
import type { Redemption, RedemptionPreview } from '../../src/domain/redemption.js';
import type { Page } from '../../src/domain/rewards.js';
import { keyed, slugOf, start, startApi, type ProblemBody, type RunningApi } from './running-api.js';

describe('redeeming', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await startApi();
  });
  afterEach(() => api.stop());

  const as = 'coffee-mid';
  const redeem = <T = Redemption>(rewardId: string, key: string, more: object = {}, who = as) =>
    api.call<T>('POST', '/redemptions', { as: who, headers: keyed(key), body: { rewardId, ...more } });
  const balance = async (who = as): Promise<number | undefined> =>
    (await api.call<Member>('GET', '/member', { as: who })).body.balances[0]?.amount;

  it('says what would happen and changes nothing', async () => {
    const { body } = await api.call<RedemptionPreview>('POST', '/redemptions/preview', {
      as,
      body: { rewardId: 'hot-drink' },
    });
    expect(body).to.deep.include({ cost: { currency: 'stars', amount: 100 }, balanceAfter: 176 });
    expect(body.terms).to.match(/One drink/);
    expect(await balance()).to.equal(276);
  });

  it('takes the points once and gives a code', async () => {
    const { status, body } = await redeem('hot-drink', 'k1');
    expect([status, body.status, body.balanceAfter]).to.deep.equal([201, 'issued', 176]);
    expect(body.code).to.match(/^([2-9A-HJ-KM-NP-TW-Z]{4}-){2}[2-9A-HJ-KM-NP-TW-Z]{4}$/);
    expect(await balance()).to.equal(176);
    const entries = await api.db.selectFrom('ledgerEntries').selectAll().where('redemptionId', '=', body.id).execute();
    expect(entries.map(({ type, amount }) => [type, amount])).to.deep.equal([['spend', -100]]);
  });

  it('is found by its key, and by no other', async () => {
    const { body } = await redeem('hot-drink', 'k1');
    const find = (key: string) => api.call<Page<Redemption>>('GET', `/redemptions?idempotencyKey=${key}`, { as });
    expect((await find('k1')).body.items.map(({ id }) => id)).to.deep.equal([body.id]);
    expect((await find('k2')).body.items).to.deep.equal([]);
  });

  it('names what was redeemed and what it cost, in the answer and in the list alike', async () => {
    const { body } = await redeem('hot-drink', 'k1');
    expect(body).to.deep.include({ rewardName: 'Any hot drink', cost: { currency: 'stars', amount: 100 } });
    await api.db.deleteFrom('rewards').where('id', '=', 'hot-drink').execute();
    const { body: list } = await api.call<Page<Redemption>>('GET', '/redemptions', { as });
    expect(list.items).to.deep.equal([body]);
  });

  it('refuses a cost that has changed since it was agreed to, as an outcome of the key, and takes nothing', async () => {
    const { details } = await api.db
      .selectFrom('rewards')
      .select('details')
      .where('id', '=', 'hot-drink')
      .executeTakeFirstOrThrow();
    const raised = details.replace('"amount":100', '"amount":120');
    expect(raised).not.to.equal(details);
    await api.db.updateTable('rewards').set({ details: raised }).where('id', '=', 'hot-drink').execute();
    for (const key of ['k1', 'k1']) {
      expect(slugOf(await redeem<ProblemBody>('hot-drink', key, { amount: 100 }))).to.equal('cost-changed');
    }
    expect(await balance()).to.equal(276);
    expect((await redeem('hot-drink', 'k2', { amount: 120 })).body.balanceAfter).to.equal(156);
  });

  it('lets the member choose within a variable cost', async () => {
    expect((await redeem('store-credit', 'k1', { amount: 150 })).body.balanceAfter).to.equal(126);
    for (const amount of [undefined, 25, 75, 550]) {
      const reply = await redeem<ProblemBody>('store-credit', `k-${amount}`, { amount });
      expect([reply.status, slugOf(reply)]).to.deep.equal([422, 'invalid-request']);
    }
    expect(slugOf(await redeem<ProblemBody>('store-credit', 'k2', { amount: 200 }))).to.equal('insufficient-points');
  });

  const refused = [
    { rewardId: 'espresso-machine', status: 422, slug: 'insufficient-points' },
    { rewardId: 'gold-refill', status: 422, slug: 'tier-required' },
    { rewardId: 'cold-brew-kit', status: 422, slug: 'out-of-stock' },
    { rewardId: 'pumpkin', status: 422, slug: 'ended' },
    { rewardId: 'spring-blend', status: 422, slug: 'ended' },
    { rewardId: 'no-such', status: 404, slug: 'not-found' },
    { rewardId: 'hot-drink', amount: 90, status: 422, slug: 'cost-changed' },
    { rewardId: 'hot-drink', as: 'coffee-blocked', status: 403, slug: 'forbidden' },
  ];
  for (const { status, slug, as: who = as, ...body } of refused) {
    it(`refuses ${JSON.stringify(body)} of ${who} with ${slug}, and takes nothing`, async () => {
      const before = await balance(who);
      const { rewardId, ...more } = body;
      const reply = await redeem<ProblemBody>(rewardId, 'k', more, who);
      expect([reply.status, slugOf(reply)]).to.deep.equal([status, slug]);
      expect((await redeem('hot-drink', 'k-other', {}, 'coffee-top')).status).to.equal(201);
      expect(await balance(who)).to.equal(before);
    });
  }

  it('holds a member to the limit of a reward', async () => {
    await redeem('bakery-sample', 'k1');
    expect(slugOf(await redeem<ProblemBody>('bakery-sample', 'k2'))).to.equal('limit-reached');
  });

  it('gives the points back once while there is time', async () => {
    const { body } = await redeem('cookie', 'k1');
    const stock = () => api.db.selectFrom('rewards').select('stock').where('id', '=', 'cookie').executeTakeFirst();
    expect((await stock())?.stock).to.equal(39);
    const first = await api.call<Redemption>('DELETE', `/redemptions/${body.id}`, { as });
    const second = await api.call<Redemption>('DELETE', `/redemptions/${body.id}`, { as });
    const cost = { currency: 'stars', amount: 60 };
    expect(first.body).to.deep.include({ status: 'cancelled', balanceAfter: 276, cost });
    expect(second.text).to.equal(first.text);
    expect([await balance(), (await stock())?.stock]).to.deep.equal([276, 40]);
  });

  it('gives nothing back when it is too late, or to somebody else', async () => {
    const { body } = await redeem('hot-drink', 'k1');
    const other = await api.call<ProblemBody>('DELETE', `/redemptions/${body.id}`, { as: 'coffee-top' });
    expect(slugOf(other)).to.equal('not-found');
    api.setNow(new Date(start.getTime() + 3 * 86_400_000));
    expect(slugOf(await api.call<ProblemBody>('DELETE', `/redemptions/${body.id}`, { as }))).to.equal('ended');
    expect(await balance()).to.equal(176);
  });

  it('does a gift to others at once, without a code', async () => {
    const { body } = await redeem('farm-fund', 'k1');
    expect(body.status).to.equal('used');
    expect(body).not.to.have.any.keys('code', 'barcode', 'expiresAt', 'refundableUntil');
    expect(slugOf(await api.call<ProblemBody>('DELETE', `/redemptions/${body.id}`, { as }))).to.equal('ended');
  });

  it('shows a code as expired once its time is over', async () => {
    await redeem('hot-drink', 'k1');
    api.setNow(new Date(start.getTime() + 31 * 86_400_000));
    const { body } = await api.call<Page<Redemption>>('GET', '/redemptions', { as });
    expect(body.items.map(({ status }) => status)).to.deep.equal(['expired']);
  });
});
