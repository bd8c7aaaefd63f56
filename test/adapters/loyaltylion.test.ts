import { expect } from 'chai';
import { loyaltyLion } from '../../src/adapters/loyaltylion.js';
import { estimateEarnings, getReferral, listEarningRules } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../../src/client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { answer, claimed, configuration, customer } from './loyaltylion-answers.js';
import { codeOf, pageOn, plain, refused, scripted } from './scripted.js';

const base = '/headless/2025-06/123';
const asking = `GET ${base}/customers/1001`;
const redeeming = `POST ${base}/rewards/cart_discount_voucher/redeem`;

function lion(answers: Readonly<Record<string, unknown>> = {}, token?: string | null) {
  const backend = scripted({ [asking]: answer, [`GET ${base}/configuration`]: configuration, ...answers });
  const adapter = loyaltyLion({ siteId: 123, customerId: () => '1001', fetch: backend.fetch });
  return { client: pageOn(adapter, token), ...backend };
}

describe('LoyaltyLion', () => {
  it('tells of the member: pending by row, what is left of expiring points, spend in minor units', async () => {
    const { client, sent } = lion();
    const member = await client.read(getMember, undefined);
    const { asOf, ...balance } = member?.balances[0] ?? {};
    expect(Date.parse(String(asOf))).to.be.closeTo(Date.now(), 60_000);
    expect(plain(balance)).to.deep.equal({
      ...{ currency: 'points', amount: 400, lifetime: 700 },
      pending: [{ amount: 100, availableAt: '2026-12-09T10:00:00Z' }, { amount: 20 }],
      expiring: [
        { amount: 100, expiresAt: '2027-06-01T00:00:00Z' },
        { amount: 300, expiresAt: '2027-07-01T00:00:00Z' },
      ],
    });
    expect(plain(member?.tier)).to.deep.equal({
      ...{ tierId: '2', since: '2026-06-01T00:00:00Z', until: '2027-06-01T00:00:00Z' },
      next: { tierId: '3', anyOf: [{ metric: 'spend', current: 20050, target: 50000, currency: 'GBP' }] },
      keep: {
        ...{ anyOf: [{ metric: 'spend', current: 8000, target: 10000, currency: 'GBP' }] },
        by: '2027-06-01T00:00:00Z',
      },
      forecast: { tierId: '1', at: '2027-06-01T00:00:00Z' },
    });
    expect(member).to.include({ id: '1001', givenName: 'Ada', status: 'enrolled' });
    expect(sent[0]?.headers).to.include({ authorization: 'Bearer opaque.token', 'x-loyaltylion-channel': 'web' });
  });

  it('has a guest and somebody who is blocked without a balance, and asks nothing without a token', async () => {
    const { merchant_id } = customer;
    for (const state of ['guest', 'blocked']) {
      const { client } = lion({ [asking]: { ...answer, customer: { state, merchant_id } } });
      expect(plain(await client.read(getMember, undefined))).to.deep.equal({ id: '1001', status: state, balances: [] });
      const { items } = await client.read(listRewards, {});
      expect(items.map(({ name, eligibility }) => [name, eligibility.state])).to.deep.equal([['£5 off', 'unknown']]);
      expect(await client.read(listEarningRules, undefined)).to.deep.equal([]);
    }
    const { client, sent } = lion({}, null);
    expect(await client.read(getMember, undefined)).to.equal(null);
    expect(await codeOf(client.read(getProgram, undefined))).to.equal('unauthorized');
    expect(await codeOf(client.read(listRewards, {}))).to.equal('unauthorized');
    expect(sent).to.deep.equal([]);
  });

  it('shows a programme without the tiers that are hidden', async () => {
    const program = await lion().client.read(getProgram, undefined);
    expect(program.tiers.map(({ name, qualification }) => [name, qualification])).to.deep.equal([
      ...[['Pup', 'earned'], ['Dog', 'earned']], // prettier-ignore
      ['Friend', 'invited'],
    ]);
    expect(plain(program.tiers[1])).to.deep.include({
      threshold: { anyOf: [{ metric: 'spend', amount: 10000, currency: 'GBP' }] },
      benefits: [{ id: '8', description: 'First look', secret: true }],
    });
  });

  it('lists rewards with the member’s own eligibility; what needs a cart says so', async () => {
    const { items } = await lion().client.read(listRewards, {});
    expect(items.map(({ id, kind, eligibility }) => [id, kind, plain(eligibility)])).to.deep.equal([
      ['cart_discount_voucher:11', 'discount-amount', { state: 'redeemable' }],
      [
        ...['collection_discount_voucher:12', 'discount-percent'],
        { state: 'insufficient-points', missing: { points: 500 } },
      ],
      ['product_cart:15', 'product', { state: 'cart-requirements' }],
      ['cart_variable_discount_voucher:16', 'discount-amount', { state: 'unknown' }],
      ['gift_card:17', 'store-credit', { state: 'limit-reached', missing: { date: '2026-12-01T00:00:00Z' } }],
    ]);
    expect(plain(items[0])).to.deep.include({ name: '£5 off', cost: { currency: 'points', amount: 300 } });
    expect(plain(items[0]?.value)).to.deep.equal({ amount: 500, currency: 'GBP' });
    expect(plain(items[3]?.cost)).to.deep.include({ min: 100, max: 2000, step: 100 });
  });

  it('redeems once, with the kind in the path, and gives the code', async () => {
    const after = { ...customer, points_approved: 100 };
    const { client, sent } = lion({
      [redeeming]: { voucher_code: 'LL-PAWS', claimed_reward: claimed, customer: after },
    });
    const rewardId = 'cart_discount_voucher:11';
    expect(plain(await client.read(previewRedemption, { rewardId }))).to.deep.equal({
      ...{ rewardId, cost: { currency: 'points', amount: 300 }, balanceAfter: 100 },
    });
    const redemption = await client.write(redeem, { rewardId }, { idempotencyKey: 'k' });
    expect(plain(redemption)).to.deep.equal({
      ...{ id: 'cart_discount_voucher:51', rewardId, rewardName: '£5 off', status: 'issued', code: 'LL-PAWS' },
      // It goes back by itself before the voucher would end.
      ...{ expiresAt: '2026-12-20T09:00:00Z', balanceAfter: 100, cost: { currency: 'points', amount: 300 } },
    });
    expect(sent.at(-1)?.body).to.deep.equal({ reward_id: 11, customer_merchant_id: '1001' });
  });

  it('gives a gift card’s code, which is told only once', async () => {
    const claimed_reward = { ...claimed, reward_id: 17, redeemable: { kind: 'gift_card', usage_status: 'not_used' } };
    const path = `POST ${base}/rewards/gift_card/redeem`;
    const { client } = lion({ [path]: { gift_card_code: '8c88', claimed_reward, customer } });
    expect(await client.write(redeem, { rewardId: 'gift_card:17' })).to.include({ code: '8c88', status: 'issued' });
  });

  it('never sends a redemption again by itself, whatever becomes of it', async () => {
    for (const status of [429, 500, 503]) {
      const { client, lines } = lion({ [redeeming]: refused(status) });
      const attempt = client.write(redeem, { rewardId: 'cart_discount_voucher:11' }, { idempotencyKey: 'k' });
      expect(await codeOf(attempt)).to.equal(status === 429 ? 'rate-limited' : 'server');
      expect(lines()).to.have.length(1);
    }
  });

  it('says in the contract’s words why it is refused', async () => {
    const codes = {
      ...{ insufficient_points: 'insufficient-points', reward_limit_reached: 'limit-reached' },
      ...{ reward_out_of_stock: 'out-of-stock', customer_not_enrolled: 'not-enrolled', of_tomorrow: 'invalid-request' },
    };
    for (const [code, expected] of Object.entries(codes)) {
      const { client } = lion({ [redeeming]: refused(422, { error: { code, message: '<b>' } }) });
      expect(await codeOf(client.write(redeem, { rewardId: 'cart_discount_voucher:11' }))).to.equal(expected);
    }
  });

  it('lets a product go back from the cart until it goes by itself, and nothing else', async () => {
    const back = { ...customer.claimed_rewards[1], state: 'void' };
    const { client, sent } = lion({
      [`POST ${base}/rewards/product_cart/refund`]: { claimed_reward: back, customer },
    });
    const { items } = await client.read(listRedemptions, {});
    expect(items.map(({ id, refundableUntil }) => [id, refundableUntil])).to.deep.equal([
      ['cart_discount_voucher:51', undefined],
      ['product_cart:52', '2026-12-01T00:00:00Z'],
    ]);
    expect(await client.write(cancelRedemption, { id: 'product_cart:52' })).to.include({ status: 'cancelled' });
    expect(sent.at(-1)?.body).to.deep.equal({ claimed_reward_id: 52 });
    expect(await codeOf(client.write(cancelRedemption, { id: 'gift_card:51' }))).to.equal('unsupported');
  });

  it('keeps what moved points of the history, each line under an id that stays', async () => {
    const { items } = await lion().client.read(listTransactions, {});
    expect(items.map(({ type, amount, status }) => [type, amount, status])).to.deep.equal([
      ...[['earn', 100, 'pending'], ['spend', -300, 'approved'], ['earn', 300, 'approved']], // prettier-ignore
      ...[['adjust', 400, 'approved'], ['adjust', -10, 'approved'], ['expire', -50, 'approved']], // prettier-ignore
    ]);
    expect(new Set(items.map(({ id }) => id)).size).to.equal(items.length);
  });

  it('lists ways to earn, of kinds it does not know, too, and the member’s link', async () => {
    const { client } = lion();
    const rules = await client.read(listEarningRules, undefined);
    expect(rules.map(({ name, kind, state }) => [name, kind, state])).to.deep.equal([
      ['Shop', 'purchase', 'available'],
      ['Follow us', 'social', 'completed'],
      ['Walk', 'custom', 'available'],
    ]);
    expect(plain(rules[0]?.reward)).to.deep.equal({
      ...{ currency: 'points', amount: 5, per: { amount: 100, currency: 'GBP' } },
    });
    expect(plain(await client.read(getReferral, undefined))).to.deep.equal({
      ...{ url: 'https://prz.io/aB3', code: 'aB3', rewardForFriend: '10 % off for your friend' },
    });
  });

  it('asks nothing for what it has no place for, and puts no token into an address', async () => {
    const { client, sent } = lion();
    expect(await codeOf(client.read(estimateEarnings, { lines: [] }))).to.equal('unsupported');
    await client.read(listRewards, {});
    expect(sent.map(({ url }) => url.href).join(' ')).not.to.include('opaque');
  });
});
