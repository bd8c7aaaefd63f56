import { expect } from 'chai';
import { smile, type SmileOptions } from '../../src/adapters/smile.js';
import { getReferral, listEarningRules } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { listRedemptions } from '../../src/client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { codeOf, plain, refused, scripted, serverOn } from './scripted.js';

const customer = {
  ...{ id: 7, first_name: 'Ada', email: 'ada@shop.test', state: 'member', points_balance: 300 },
  ...{ referral_url: 'http://i.refs.cc/9qr5Pw', created_at: '2024-04-04T15:10:42.030Z' },
  vip_status: {
    ...{ vip_tier_id: 2, vip_tier_expires_at: '2026-12-31T23:59:59.999Z', progress_value: 300.5 },
    ...{ current_vip_period_end: '2026-12-31T23:59:59.999Z', delta_to_retain_vip_tier: 99.5 },
    ...{ next_vip_tier_id: 3, delta_to_next_vip_tier: 199.5 },
  },
};
const fixed = { id: 11, exchange_type: 'fixed', points_price: 500, reward: { id: 1, name: 'Tote bag' } };
const variable = {
  ...{ id: 12, exchange_type: 'variable', points_price: null, variable_points_step: 100 },
  ...{ variable_points_step_reward_value: 1, variable_points_min: 100, variable_points_max: 5000 },
  reward: { id: 2, name: 'Order discount', image_url: 'https://cdn.shop.test/2.png' },
};
const fulfilment = {
  ...{ id: 31, name: '£5 off', code: '5off', customer_id: 7, fulfillment_status: 'issued', usage_status: 'unused' },
  expires_at: '2027-06-07T23:59:59.999Z',
};
const purchase = {
  points_purchase: { id: 21, points_product_id: 12, points_spent: 200, reward_fulfillment: fulfilment },
};
const line = (id: number, points_change: number, customer_id = 7) => ({
  ...{ id, customer_id, points_change, description: 'Points', internal_note: 'secret' },
  created_at: '2024-12-07T20:15:27.893Z',
});

function shop(answers: Readonly<Record<string, unknown>> = {}, options: Partial<SmileOptions> = {}) {
  const backend = scripted({
    'GET /v1/customers/7': { customer },
    'GET /v1/points_products': { points_products: [fixed, variable] },
    'GET /v1/points_products/12': { points_product: variable },
    'POST /v1/points_products/12/purchase': purchase,
    ...answers,
  });
  const adapter = smile({
    apiKey: 'secret-key',
    name: 'Circle',
    currency: 'GBP',
    milestones: 'spend',
    fetch: backend.fetch,
    ...options,
  });
  return { ask: serverOn(adapter), guest: serverOn(adapter, null), ...backend };
}

describe('Smile', () => {
  it('tells of the member with what is left to rise and to stay, in minor units', async () => {
    const { ask, sent } = shop();
    const member = await ask(getMember, undefined);
    expect(member).to.include({ id: '7', givenName: 'Ada', status: 'enrolled' });
    expect(member?.balances[0]).to.include({ amount: 300 });
    expect(plain(member?.tier)).to.deep.equal({
      ...{ tierId: '2', until: '2026-12-31T23:59:59.999Z' },
      next: { tierId: '3', anyOf: [{ metric: 'spend', current: 30050, target: 50000, currency: 'GBP' }] },
      keep: {
        ...{ anyOf: [{ metric: 'spend', current: 30050, target: 40000, currency: 'GBP' }] },
        by: '2026-12-31T23:59:59.999Z',
      },
    });
    expect(sent[0]?.headers['authorization']).to.equal('Bearer secret-key');
  });

  it('has candidates as guests, and takes no other customer for the one it asked for', async () => {
    const candidate = shop({ 'GET /v1/customers/7': { customer: { ...customer, state: 'candidate' } } });
    expect(await candidate.ask(getMember, undefined)).to.deep.include({ status: 'guest', balances: [] });
    const other = shop({ 'GET /v1/customers/7': { customer: { ...customer, id: 8 } } });
    expect(await codeOf(other.ask(getMember, undefined))).to.equal('invalid-response');
    expect(await codeOf(shop().guest(getMember, undefined))).to.equal('unauthorized');
  });

  it('shows the programme in its own words, its tiers by milestone', async () => {
    const { ask } = shop({
      'GET /v1/points_settings': { points_settings: { points_label: { one: 'Coin', other: 'Coins' } } },
      'GET /v1/vip_tiers': {
        vip_tiers: [
          { id: 3, name: 'Gold', milestone: 500, perks: [{ name: 'Early access' }] },
          { id: 2, name: 'Silver', milestone: 0 },
        ],
      },
    });
    const { currencies, tiers } = await ask(getProgram, undefined);
    expect(currencies[0]?.name).to.deep.equal({ one: 'Coin', other: 'Coins' });
    expect(tiers.map(({ name, rank }) => [name, rank])).to.deep.equal([['Silver', 1], ['Gold', 2]]); // prettier-ignore
    expect(plain(tiers[1])).to.deep.include({
      threshold: { anyOf: [{ metric: 'spend', amount: 50000, currency: 'GBP' }] },
      benefits: [{ id: '1', description: 'Early access' }],
    });
  });

  it('lists rewards page by page, with what is missing; a guest’s eligibility is unknown', async () => {
    const { ask, guest, lines } = shop();
    const { items, nextCursor } = await ask(listRewards, { cursor: '2', limit: 2 });
    expect(lines()).to.include('GET /v1/points_products?page=2&page_size=2');
    expect(nextCursor).to.equal('3');
    expect(items.map(({ id, eligibility }) => [id, plain(eligibility)])).to.deep.equal([
      ['11', { state: 'insufficient-points', missing: { points: 200 } }],
      ['12', { state: 'redeemable' }],
    ]);
    expect(plain(items[1]?.cost)).to.deep.include({ step: 100, valuePerStep: { amount: 100, currency: 'GBP' } });
    const everybody = await guest(listRewards, {});
    expect(everybody.items[0]?.eligibility.state).to.equal('unknown');
    expect(everybody).not.to.have.property('nextCursor');
  });

  it('buys for the caller, once, at the points that were wanted', async () => {
    const { ask, sent } = shop();
    expect(plain(await ask(previewRedemption, { rewardId: '12', amount: 200 }))).to.deep.equal({
      ...{ rewardId: '12', cost: { currency: 'points', amount: 200 }, balanceAfter: 100 },
    });
    expect(plain(await ask(redeem, { rewardId: '12', amount: 200 }, 'k'))).to.deep.equal({
      ...{ id: '31', rewardId: '12', rewardName: '£5 off', code: '5off', status: 'issued' },
      ...{ expiresAt: '2027-06-07T23:59:59.999Z', cost: { currency: 'points', amount: 200 } },
    });
    expect(sent.at(-1)?.body).to.deep.equal({ customer_id: 7, points_to_spend: 200 });
    const failing = shop({ 'POST /v1/points_products/12/purchase': refused(500) });
    expect(await codeOf(failing.ask(redeem, { rewardId: '12' }, 'k'))).to.equal('server');
    expect(failing.sent).to.have.length(1);
  });

  it('knows the caller under Smile’s id where the merchant says it', async () => {
    const { ask, sent } = shop(
      { 'GET /v1/customers/70': { customer: { ...customer, id: 70 } } },
      {
        customerIdOf: ({ id }) => Promise.resolve(`${id}0`),
      },
    );
    expect(await ask(getMember, undefined)).to.include({ id: '70' });
    expect(sent[0]?.url.pathname).to.equal('/v1/customers/70');
  });

  it('buys for nobody whose id is none of Smile’s', async () => {
    for (const id of ['gid-7', '90071992547409930', '']) {
      const { ask, sent } = shop({}, { customerIdOf: () => id });
      expect(await codeOf(ask(redeem, { rewardId: '12' }, 'k'))).to.equal('not-enrolled');
      expect(sent).to.deep.equal([]);
    }
  });

  it('keeps the sign of history, and never a line of anybody else', async () => {
    const { ask, lines } = shop({
      'GET /v1/points_transactions': {
        points_transactions: [line(1, 100), line(2, -50), line(3, 999, 8)],
        metadata: { next_cursor: 'bmV4dA==', previous_cursor: '' },
      },
      'GET /v1/reward_fulfillments': {
        reward_fulfillments: [
          { ...fulfilment, usage_status: 'used' },
          { ...fulfilment, id: 32, customer_id: 8 },
        ],
        metadata: { next_cursor: null },
      },
    });
    const { items, nextCursor } = await ask(listTransactions, { cursor: 'a', limit: 3 });
    expect(items.map(({ id, type, amount }) => [id, type, amount])).to.deep.equal([['1', 'earn', 100], ['2', 'spend', -50]]); // prettier-ignore
    expect(nextCursor).to.equal('bmV4dA==');
    expect(JSON.stringify(items)).not.to.include('secret');
    expect(lines()).to.deep.equal(['GET /v1/points_transactions?customer_id=7&cursor=a&limit=3']);
    expect(plain(await ask(listRedemptions, {}))).to.deep.include({ items: [
      { id: '31', rewardId: '31', rewardName: '£5 off', code: '5off', expiresAt: '2027-06-07T23:59:59.999Z', status: 'used' },
    ] }); // prettier-ignore
  });

  it('lists ways to earn and the member’s link', async () => {
    const { ask } = shop({
      'GET /v1/earning_rules': {
        earning_rules: [
          { id: 1, name: 'Order', reward_value: { type: 'variable', variable: { value: 5, per_amount: 1 } } },
          { id: 2, name: 'Join', reward_value: { type: 'fixed', fixed: { value: 100 } }, earning_limit: { max: 1 } },
        ],
      },
    });
    expect(plain(await ask(listEarningRules, undefined))).to.deep.equal([
      {
        ...{ id: '1', name: 'Order', kind: 'purchase', state: 'available' },
        reward: { currency: 'points', amount: 5, per: { amount: 100, currency: 'GBP' } },
      },
      {
        ...{ id: '2', name: 'Join', kind: 'custom', state: 'available', limit: 1 },
        reward: { currency: 'points', amount: 100 },
      },
    ]);
    expect(plain(await ask(getReferral, undefined))).to.deep.equal({ url: 'http://i.refs.cc/9qr5Pw', code: '9qr5Pw' });
  });

  it('says that the shop’s own key is refused, and starts in no window', async () => {
    expect(await codeOf(shop({ 'GET /v1/customers/7': refused(401) }).ask(getMember, undefined))).to.equal('server');
    const page = globalThis as { document?: unknown };
    page.document = {};
    try {
      expect(() => shop()).to.throw('needs a secret');
    } finally {
      delete page.document;
    }
  });
});
