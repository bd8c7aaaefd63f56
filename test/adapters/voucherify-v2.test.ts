import { expect } from 'chai';
import { voucherify } from '../../src/adapters/voucherify.js';
import { estimateEarnings } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../../src/client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { codeOf, plain, refused, scripted, serverOn, type Sent } from './scripted.js';

const of = '/v2/loyalties/programs/lprg_1';
const member = {
  id: 'lmbr_1',
  customer_id: 'cust_7',
  program_id: 'lprg_1',
  status: 'ACTIVE',
  metadata: {},
  object: 'member',
};
const cardOf = (definition: string, points: number, more: object = {}) => ({
  ...{ id: `lcrd_${definition}`, card_definition_id: definition, card_type: 'INDIVIDUAL', code: null, object: 'card' },
  ...{ balance: { points, pending_points: 0 }, next_expiration: null, next_activation: null },
  ...more,
});
const progress = {
  current: {
    ...{ tier: { id: 'lt_1', name: 'Silver' }, points: { current: 740, min: 500, max: 1500 } },
    ...{ start_at: '2026-06-15T00:00:00.000Z', expires_at: '2027-06-15T00:00:00.000Z' },
  },
  risks: [{ type: 'TIER_DOWNGRADE', date: '2026-09-01T00:00:00.000Z', tier: { id: 'lt_0', name: 'Bronze' } }],
  opportunities: [{ valid_until: null, tier: { id: 'lt_2', name: 'Gold' }, points: 760 }],
};
const membership = {
  ...{ member, program: { id: 'lprg_1', name: 'Annual' }, object: 'membership' },
  cards: [
    { card: cardOf('lcdef_other', 5) },
    { card: cardOf('lcdef_stars', 12) },
    {
      card: cardOf('lcdef_points', 160, {
        balance: { points: 160, pending_points: 120 },
        next_expiration: { points: 60, date: '2026-08-08' },
        next_activation: { points: 10, type: 'PERIOD_BASED', date: '2026-07-20' },
        lifetime_bucket: { points: { total: 740 } },
      }),
      tier_progress: progress,
    },
  ],
};
const transaction = (id: string | undefined, status: string, more: object = {}) => ({
  ...{ id, card_definition_id: 'lcdef_points', member_id: 'lmbr_1', reward_id: 'lrew_1', status, type: 'PURCHASE' },
  ...{ details: { points: { total: 50 }, result: null }, object: 'reward_transaction' },
  ...more,
});
const purchases = `${of}/members/lmbr_1/rewards/purchases`;

function shop(answers: Readonly<Record<string, unknown>> = {}) {
  const backend = scripted({ [`GET ${of}/memberships/7`]: membership, ...answers });
  const adapter = voucherify({
    ...{ version: 'v2', applicationId: 'app', secretKey: 'secret', program: 'lprg_1', fetch: backend.fetch },
    cards: { lcdef_points: { one: 'point', other: 'points' }, lcdef_stars: { one: 'star', other: 'stars' } },
    now: () => Date.parse('2026-07-01T10:00:00Z'),
    wait: () => Promise.resolve(),
  });
  return { ask: serverOn(adapter), guest: serverOn(adapter, null), ...backend };
}

describe('Voucherify, second generation', () => {
  it('has a balance for each kind of points the shop names, in its order, and the tier with what may come', async () => {
    const { ask, lines } = shop();
    const asOf = '2026-07-01T10:00:00.000Z';
    expect(plain(await ask(getMember, undefined))).to.deep.equal({
      ...{ id: '7', status: 'enrolled' },
      balances: [
        {
          ...{ currency: 'lcdef_points', amount: 160, lifetime: 740, asOf },
          pending: [{ amount: 10, availableAt: '2026-07-20T00:00:00.000Z' }, { amount: 110 }],
          expiring: [{ amount: 60, expiresAt: '2026-08-08T00:00:00.000Z' }],
        },
        { currency: 'lcdef_stars', amount: 12, asOf },
      ],
      tier: {
        ...{ tierId: 'lt_1', since: '2026-06-15T00:00:00.000Z', until: '2027-06-15T00:00:00.000Z' },
        next: { tierId: 'lt_2', anyOf: [{ metric: 'points', current: 740, target: 1500 }] },
        forecast: { tierId: 'lt_0', at: '2026-09-01T00:00:00.000Z' },
      },
    });
    expect(lines()).to.deep.equal([`GET ${of}/memberships/7?identification_type=customer_source_id`]);
  });

  it('has who is no member as a guest, and takes no member of another programme', async () => {
    const none = shop({ [`GET ${of}/memberships/7`]: refused(404, { code: 404, key: 'not_found' }) });
    expect(plain(await none.ask(getMember, undefined))).to.deep.equal({ id: '7', status: 'guest', balances: [] });
    expect(await codeOf(none.ask(redeem, { rewardId: 'lrew_1' }))).to.equal('not-enrolled');
    const other = shop({ [`GET ${of}/memberships/7`]: { ...membership, member: { ...member, program_id: 'lprg_2' } } });
    expect(await codeOf(other.ask(getMember, undefined))).to.equal('invalid-response');
  });

  it('calls the points as the shop does', async () => {
    const { guest } = shop({ [`GET ${of}`]: { id: 'lprg_1', name: 'Annual', object: 'program' } });
    const { currencies } = await guest(getProgram, undefined);
    expect(currencies.map(({ code, name }) => [code, name.other])).to.deep.equal([['lcdef_points', 'points'], ['lcdef_stars', 'stars']]); // prettier-ignore
  });

  it('lists rewards with what is missing, of this programme and these cards only', async () => {
    const estimation = (id: string, missing?: number) => ({
      ...{ reward: { id, object: 'reward' }, cost: { points: 300, object: 'reward_cost' } },
      ...(missing === undefined
        ? { status: 'AVAILABLE' }
        : {
            status: 'UNAVAILABLE',
            unavailability_reasons: [
              { reason: 'insufficient_balance', details: { required: 300, available: 300 - missing, missing } },
            ],
          }),
    });
    const held = (definition: string, ...ids: readonly [string, number?][]) => ({
      card: { card_definition_id: definition },
      rewards: ids.map(([id, missing]) => estimation(id, missing)),
    });
    const { ask, sent } = shop({
      'POST /v2/loyalties/examine/rewards': {
        rewards: [
          { id: 'lrew_1', name: 'Cup', type: 'MATERIAL' },
          { id: 'lrew_2', name: 'Coupon', type: 'DIGITAL' },
        ],
        memberships: [
          { program: { id: 'lprg_2' }, cards: [held('lcdef_points', ['lrew_9'])] },
          {
            program: { id: 'lprg_1' },
            cards: [held('lcdef_other', ['lrew_8']), held('lcdef_points', ['lrew_1'], ['lrew_2', 140])],
          },
        ],
      },
    });
    const { items } = await ask(listRewards, {});
    expect(items.map(({ id, name, kind, eligibility }) => [id, name, kind, plain(eligibility)])).to.deep.equal([
      ['lrew_1', 'Cup', 'product', { state: 'redeemable' }],
      ['lrew_2', 'Coupon', 'gift', { state: 'insufficient-points', missing: { points: 140 } }],
    ]);
    expect(sent[0]?.body).to.deep.equal({
      customer_identification: { type: 'customer_source_id', customer_source_id: '7' },
    });
  });

  const bought = (...statuses: readonly string[]) => {
    const left = [...statuses];
    return shop({
      [`POST ${purchases}`]: ({ body }: Sent) => {
        const isTried = (body as { readonly mode: string }).mode === 'DRY_RUN';
        const made = isTried ? transaction(undefined, 'SIMULATED') : transaction('lrtx_1', 'PENDING');
        return Response.json({ transaction: made }, { status: isTried ? 200 : 202 });
      },
      [`GET ${purchases}`]: () => {
        const status = left.shift();
        return status === undefined
          ? refused(500)()
          : Response.json({ data: [transaction('lrtx_1', status)], cursor: null });
      },
    });
  };

  it('tries a purchase without making it, then makes it once, and looks until it is carried out', async () => {
    const { ask, sent, lines } = bought('PROCESSING', 'APPROVED');
    const cost = { currency: 'lcdef_points', amount: 50 };
    const preview = await ask(previewRedemption, { rewardId: 'lrew_1' });
    expect(plain(preview)).to.deep.equal({ rewardId: 'lrew_1', cost, balanceAfter: 110 });
    expect(plain(await ask(redeem, { rewardId: 'lrew_1' }, 'key'))).to.deep.equal({
      ...{ id: 'lrtx_1', rewardId: 'lrew_1', status: 'issued', cost },
    });
    expect(sent.flatMap(({ method, body }) => (method === 'POST' ? [body] : []))).to.deep.equal([
      { reward_id: 'lrew_1', mode: 'DRY_RUN' },
      { reward_id: 'lrew_1', mode: 'TRANSACTION' },
    ]);
    expect(lines().slice(-2)).to.deep.equal(Array(2).fill(`GET ${purchases}?filters[id][conditions][$is]=lrtx_1`)); // prettier-ignore
  });

  it('says so where a purchase was refused later, or is still under way, and never makes it again', async () => {
    const rejected = bought('REJECTED');
    expect(await rejected.ask(redeem, { rewardId: 'lrew_1' }, 'key')).to.deep.include({ status: 'failed' });
    // What became of it cannot be found out: it is made nevertheless.
    const silent = bought();
    expect(await silent.ask(redeem, { rewardId: 'lrew_1' }, 'key')).to.deep.include({
      id: 'lrtx_1',
      status: 'pending',
    });
    expect(silent.sent.filter(({ method }) => method === 'POST')).to.have.length(1);
  });

  it('lists purchases by cursor, and leaves out what is somebody else’s', async () => {
    const data = [transaction('lrtx_3', 'REJECTED'), transaction('lrtx_2', 'APPROVED'), transaction('lrtx_1', 'REFUNDED'), transaction('lrtx_0', 'APPROVED', { member_id: 'lmbr_2' })]; // prettier-ignore
    const { ask, lines } = shop({ [`GET ${purchases}`]: { data, cursor: { next: 'lcrstrx_4' } } });
    const { items, nextCursor } = await ask(listRedemptions, { cursor: 'lcrstrx_1', limit: 500 });
    expect(items.map(({ id, status }) => [id, status])).to.deep.equal([['lrtx_3', 'failed'], ['lrtx_2', 'issued'], ['lrtx_1', 'refunded']]); // prettier-ignore
    expect(nextCursor).to.equal('lcrstrx_4');
    expect(lines().at(-1)).to.equal(`GET ${purchases}?limit=100&order=-id&cursor=lcrstrx_1`);
  });

  it('refunds the member’s own only, and says so where the reward allows none', async () => {
    const refund = (id: string) => `POST ${of}/rewards/purchases/${id}/refund`;
    const made = {
      data: [transaction('lrtx_1', 'APPROVED'), transaction('lrtx_2', 'APPROVED', { member_id: 'lmbr_2' })],
      cursor: null,
    };
    const locked = refused(423, { code: 423, key: 'reward_refund_policy_does_not_allow_refunds' });
    const { ask, lines } = shop({ [`GET ${purchases}`]: made, [refund('lrtx_1')]: { status: 'APPROVED' } });
    expect(await ask(cancelRedemption, { id: 'lrtx_1' })).to.deep.include({ id: 'lrtx_1', status: 'refunded' });
    expect(await codeOf(ask(cancelRedemption, { id: 'lrtx_2' }))).to.equal('not-found');
    expect(lines()).not.to.include(refund('lrtx_2'));
    const strict = shop({ [`GET ${purchases}`]: made, [refund('lrtx_1')]: locked });
    expect(await codeOf(strict.ask(cancelRedemption, { id: 'lrtx_1' }))).to.equal('ended');
  });

  it('gives each line its sign, and leaves out points that only wait', async () => {
    const types = ['POINTS_EARNED', 'POINTS_SPENT_ON_REWARD', 'PENDING_POINTS_ADDED', 'POINTS_EXPIRED', 'GOSSIP'];
    const data = types.map((type, place) => ({
      ...{ id: `lctx_${place}`, type, status: 'APPROVED', created_at: '2026-06-15T16:18:57.588Z' },
      details: { reason: 'Because', points: { total: 10 } },
    }));
    const { ask } = shop({ [`GET ${of}/members/lmbr_1/cards/lcrd_lcdef_points/transactions`]: { data, cursor: null } });
    const { items } = await ask(listTransactions, {});
    expect(items.map(({ type, amount, currency }) => [type, amount, currency])).to.deep.equal([
      ['earn', 10, 'lcdef_points'],
      ['spend', -10, 'lcdef_points'],
      ['expire', -10, 'lcdef_points'],
    ]);
  });

  it('estimates what a paid order would bring, card by card', async () => {
    const card = (card_definition_id: string, points_estimation: number) => ({
      card: { card_definition_id },
      points_estimation,
    });
    const { ask, sent } = shop({
      'POST /v2/loyalties/examine/earning-rules': {
        ...{ event: 'customer.order.paid', earning_rules: [] },
        memberships: [{ program: { id: 'lprg_1' }, cards: [card('lcdef_points', 24), card('lcdef_other', 9)] }],
      },
    });
    const lines = [{ id: 'tea', quantity: 2, total: { amount: 2400, currency: 'EUR' } }];
    expect(plain(await ask(estimateEarnings, { lines }))).to.deep.equal([{ currency: 'lcdef_points', amount: 24 }]);
    expect(sent[0]?.body).to.deep.include({
      trigger: { type: 'SPECIFIC', specific: { event: 'customer.order.paid' } },
    });
  });
});
