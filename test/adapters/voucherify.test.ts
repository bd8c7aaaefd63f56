import { expect } from 'chai';
import { estimateEarnings, listEarningRules } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { codeOf, plain, type Sent } from './scripted.js';
import { campaign, card, cards, fullCard, offers, rules } from './voucherify-answers.js';
import { shop } from './voucherify-shop.js';

const list = (data: readonly unknown[]) => ({ object: 'list', data_ref: 'data', data, total: data.length });

describe('Voucherify, first generation', () => {
  it('tells of the card with points that wait, the next that expire, and the way to the next tier', async () => {
    const { ask, sent } = shop({
      'GET /v1/loyalties/camp_1/members': cards(fullCard),
      'GET /v1/loyalties/members/CARD-7/pending-points': {
        ...list([{ id: 'lopp_1', points: 70, activates_at: '2026-04-01' }]),
        has_more: false,
      },
    });
    const member = await ask(getMember, undefined);
    expect(plain(member)).to.deep.equal({
      ...{ id: '7', status: 'enrolled', enrolledAt: '2026-01-01T10:00:00.000Z' },
      balances: [
        {
          ...{ currency: 'points', amount: 900, lifetime: 1200, asOf: '2026-03-01T10:30:00.000Z' },
          pending: [{ amount: 70, availableAt: '2026-04-01T00:00:00.000Z' }],
          expiring: [{ amount: 40, expiresAt: '2027-03-31T00:00:00.000Z' }],
        },
      ],
      tier: {
        ...{ tierId: 'lt_silver', since: '2026-02-01T00:00:00.000Z', until: '2027-02-01T00:00:00.000Z' },
        next: { tierId: 'lt_gold', anyOf: [{ metric: 'points', current: 900, target: 1000 }] },
      },
    });
    const asked = sent.find(({ url }) => url.pathname.endsWith('/members'));
    expect(asked?.url.searchParams.get('customer')).to.equal('7');
    expect(asked?.headers).to.include({ 'x-app-id': 'app', 'x-app-token': 'secret' });
  });

  it('says nothing of the way to a tier that counts the points of a period, which Voucherify does not tell', async () => {
    const loyalty_tiers_expiration = { qualification_type: 'POINTS_IN_PERIOD' };
    const { ask } = shop({ 'GET /v1/loyalties/camp_1': { ...campaign, loyalty_tiers_expiration } });
    const member = await ask(getMember, undefined);
    expect(member?.tier?.tierId).to.equal('lt_silver');
    expect(member?.tier).not.to.have.property('next');
  });

  it('has who has no card as a guest, and never takes somebody else’s card', async () => {
    const none = shop({ 'GET /v1/loyalties/camp_1/members': cards() });
    expect(plain(await none.ask(getMember, undefined))).to.deep.equal({ id: '7', status: 'guest', balances: [] });
    expect(await codeOf(none.ask(redeem, { rewardId: 'rew_cup' }))).to.equal('not-enrolled');
    const many = shop({ 'GET /v1/loyalties/camp_1/members': cards(card, { ...card, code: 'CARD-8' }) });
    expect(await codeOf(many.ask(getMember, undefined))).to.equal('invalid-response');
    const nobody = shop({}, { customerIdOf: () => '' });
    expect((await nobody.ask(getMember, undefined))?.status).to.equal('guest');
    expect(nobody.lines()).not.to.include('GET /v1/loyalties/camp_1/members?limit=2');
    const other = shop({ 'GET /v1/loyalties/camp_1/members/CARD-9': card }, { cardOf: () => 'CARD-9' });
    expect(await codeOf(other.ask(getMember, undefined))).to.equal('invalid-response');
  });

  it('shows the campaign as the programme, tiers from the bottom, with what the shop says of them', async () => {
    const { guest } = shop(
      {},
      { benefits: { lt_gold: ['Free delivery'] }, pointsName: { one: 'bean', other: 'beans' } },
    );
    const { name, currencies, tiers: ladder } = await guest(getProgram, undefined);
    expect(name).to.equal('Circle');
    expect(currencies[0]?.name.other).to.equal('beans');
    expect(plain(ladder.map(({ id, rank, threshold, benefits }) => [id, rank, threshold?.anyOf[0]?.amount, benefits.length]))) // prettier-ignore
      .to.deep.equal([['lt_silver', 1, 100, 0], ['lt_gold', 2, 1000, 1]]); // prettier-ignore
  });

  it('lists what the member may have with what is missing, page by page, and nothing that needs a cart', async () => {
    const { ask } = shop({}, { rewards: { rew_coupon: { kind: 'discount-percent' } } });
    const first = await ask(listRewards, { limit: 2 });
    expect(first.items.map(({ id, kind, eligibility }) => [id, kind, plain(eligibility)])).to.deep.equal([
      ['rew_cup', 'product', { state: 'redeemable' }],
      ['rew_coupon', 'discount-percent', { state: 'insufficient-points', missing: { points: 100 } }],
    ]);
    const second = await ask(listRewards, { limit: 2, cursor: first.nextCursor ?? '' });
    expect(second.items.map(({ id, kind }) => [id, kind])).to.deep.equal([['rew_gift', 'store-credit']]);
    expect(second).not.to.have.property('nextCursor');
  });

  it('asks once what a reward is that guests see, and counts what is left of it', async () => {
    const { guest, lines } = shop({
      'GET /v1/loyalties/camp_1/rewards': { ...list([offers.data[0]?.assignment]), total: 2 },
      'GET /v1/loyalties/camp_1/reward-assignments/rewa_rew_cup/reward': {
        ...offers.data[0]?.reward,
        stock: 5,
        redeemed: 5,
      },
    });
    const everybody = await guest(listRewards, { limit: 1 });
    await guest(listRewards, { limit: 1 });
    expect(everybody.items[0]).to.deep.include({ name: 'Cup', stock: 0, imageUrl: 'https://cdn.shop.test/cup.png' });
    expect(everybody.items[0]?.eligibility.state).to.equal('unknown');
    expect(everybody.nextCursor).to.equal('2');
    expect(lines().filter((line) => line.endsWith('/reward'))).to.have.length(1);
  });

  it('gives each line of the ledger its sign, and leaves out what nobody knows', async () => {
    const types = [
      'POINTS_ACCRUAL',
      'POINTS_REDEMPTION',
      'POINTS_EXPIRATION',
      'POINTS_REFUND',
      'POINTS_TRANSFER_OUT',
      'GOSSIP',
    ];
    const data = types.map((type, place) => ({
      ...{ id: `vtx_${place}`, type, voucher_id: 'v_1', reason: null, created_at: '2026-03-01T10:00:00.000Z' },
      details: { balance: { points: place % 2 === 0 ? 10 : -10 } },
    }));
    const path = 'GET /v1/loyalties/members/CARD-7/transactions';
    const stranger = { ...data[0], id: 'vtx_9', voucher_id: 'v_2' };
    const { ask, lines } = shop({
      [path]: { ...list([...data, stranger]), has_more: true, more_starting_after: 'vtx_5' },
    });
    const { items, nextCursor } = await ask(listTransactions, { cursor: 'vtx_x' });
    expect(items.map(({ type, amount }) => [type, amount])).to.deep.equal([
      ['earn', 10], ['spend', -10], ['expire', -10], ['refund', 10], ['transfer', -10],
    ]); // prettier-ignore
    expect(nextCursor).to.equal('vtx_5');
    expect(lines().at(-1)).to.equal(`${path}?limit=20&order=-id&starting_after_id=vtx_x`);
  });

  it('names the ways to earn, with points for each so much where the currency is known', async () => {
    const answers = { 'GET /v1/loyalties/camp_1/earning-rules': rules };
    const [order, segment] = await shop(answers, { currency: 'EUR' }).guest(listEarningRules, undefined);
    expect(plain(order)).to.deep.equal({
      ...{ id: 'ern_1', name: 'Two points for every euro', kind: 'purchase', state: 'available' },
      reward: { currency: 'points', amount: 2, per: { amount: 100, currency: 'EUR' } },
    });
    expect(segment).to.deep.include({ name: 'Bonus', kind: 'custom' });
    const [unpriced] = await shop(answers).guest(listEarningRules, undefined);
    expect(unpriced).not.to.have.property('reward');
  });

  it('estimates a cart for its customer, by Voucherify’s id or the shop’s', async () => {
    const lines = [{ id: 'tea', quantity: 2, total: { amount: 2400, currency: 'EUR' } }];
    const estimated: Sent[] = [];
    const answers = {
      'POST /v1/loyalties/camp_1/qualifications': (sent: Sent) => {
        estimated.push(sent);
        return Response.json({ campaign, points_estimation: 48 });
      },
    };
    expect(plain(await shop(answers).ask(estimateEarnings, { lines }))).to.deep.equal([
      { currency: 'points', amount: 48 },
    ]);
    await shop(answers, { customerIdOf: () => 'cust_7' }).ask(estimateEarnings, { lines });
    expect(estimated.map(({ body }) => (body as { readonly customer: unknown }).customer)).to.deep.equal([
      { source_id: '7' },
      { id: 'cust_7' },
    ]);
    expect(await codeOf(shop(answers).guest(estimateEarnings, { lines }))).to.equal('unauthorized');
  });

  it('refuses to start in a window, where the secret would be read', () => {
    Object.defineProperty(globalThis, 'document', { value: {}, configurable: true });
    try {
      expect(() => shop())
        .to.throw()
        .with.property('code', 'invalid-configuration');
    } finally {
      Reflect.deleteProperty(globalThis, 'document');
    }
  });
});
