import { expect } from 'chai';
import { cancelRedemption, listRedemptions } from '../../src/client/resources/redemption-history.js';
import { findRedemption, previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { codeOf, plain, refused } from './scripted.js';
import { card, made, redemptions, rolledBack } from './voucherify-answers.js';
import { shop } from './voucherify-shop.js';

describe('Redeeming at Voucherify, first generation', () => {
  it('counts a preview, and refuses what the card cannot pay', async () => {
    const { ask, sent } = shop();
    expect(plain(await ask(previewRedemption, { rewardId: 'rew_cup' }))).to.deep.equal({
      ...{ rewardId: 'rew_cup', cost: { currency: 'points', amount: 200 }, balanceAfter: 700 },
    });
    expect(await codeOf(ask(previewRedemption, { rewardId: 'rew_coupon' }))).to.equal('insufficient-points');
    expect(await codeOf(ask(previewRedemption, { rewardId: 'rew_cash' }))).to.equal('not-found');
    expect(sent.every(({ method }) => method === 'GET')).to.equal(true);
  });

  it('redeems with the caller’s card and names the wish, once', async () => {
    const voucher = { code: 'SAVE5', type: 'DISCOUNT_VOUCHER', expiration_date: '2026-12-31T00:00:00Z' };
    const { ask, sent } = shop({
      'POST /v1/loyalties/camp_1/members/CARD-7/redemption': {
        ...{ ...made('r_1'), reward: { id: 'rew_coupon', name: '5 off', voucher } },
        voucher: { ...card, loyalty_card: { points: 1200, balance: 700 } },
      },
    });
    const done = await ask(redeem, { rewardId: 'rew_coupon' }, 'my-wish');
    expect(plain(done)).to.deep.equal({
      ...{ id: 'r_1', rewardId: 'rew_coupon', rewardName: '5 off', status: 'issued', code: 'SAVE5', balanceAfter: 700 },
      ...{ expiresAt: '2026-12-31T00:00:00Z', cost: { currency: 'points', amount: 200 } },
    });
    const writes = sent.filter(({ method }) => method === 'POST');
    expect(writes).to.have.length(1);
    const { reward, metadata } = writes[0]?.body as { readonly reward: unknown; readonly metadata: object };
    expect(reward).to.deep.equal({ id: 'rew_coupon' });
    // The server's own name of the wish, of which the member's key is only a part.
    expect(Object.keys(metadata)).to.deep.equal(['loyalty_wish']);
    expect(JSON.stringify(metadata)).not.to.include('my-wish');
  });

  it('finds a wish by its name among the member’s own, and cannot be asked where it is not named', async () => {
    const stranger = { ...made('r_9', 'CARD-8'), metadata: { loyalty_wish: 'wish-r_2' } };
    const answers = { 'GET /v1/redemptions': redemptions(stranger, made('r_1'), made('r_2')) };
    const { ask, lines } = shop(answers);
    const { items } = await ask(findRedemption, { idempotencyKey: 'wish-r_2' });
    expect(items.map(({ id }) => id)).to.deep.equal(['r_2']);
    expect(lines()).to.include('GET /v1/redemptions?customer=cust_7&campaign=camp_1&page=1&limit=100');
    const silent = shop(answers, { wishField: false });
    expect(silent.adapter.capabilities).to.include({ idempotency: 'none', redeemStatus: false });
    expect(await codeOf(silent.ask(findRedemption, { idempotencyKey: 'wish-r_2' }))).to.equal('unsupported');
  });

  it('lists the member’s own redemptions, with what was taken back, failed or used', async () => {
    const coupon = { code: 'SAVE5', redemption: { quantity: 1, redeemed_quantity: 1 } };
    const answers = redemptions(rolledBack, { ...made('r_1'), ...{ status: 'ROLLED_BACK' } }, { ...made('r_2'), result: 'FAILURE' }); // prettier-ignore
    const used = { ...made('r_3'), reward: { id: 'rew_coupon', voucher: coupon } };
    const all = [...answers.redemptions, used, made('r_4', 'CARD-8')];
    const { ask } = shop({ 'GET /v1/redemptions': { ...answers, redemptions: all, total: 9 } });
    const { items, nextCursor } = await ask(listRedemptions, { limit: 5 });
    expect(items.map(({ id, status }) => [id, status])).to.deep.equal([['r_1', 'cancelled'], ['r_2', 'failed'], ['r_3', 'used']]); // prettier-ignore
    expect(nextCursor).to.equal('2');
  });

  it('gives back a product while the shop allows it, and only the member’s own', async () => {
    const coupon = { ...made('r_2'), reward: { id: 'rew_coupon', voucher: { code: 'SAVE5' } } };
    const answers = {
      'GET /v1/redemptions/r_1': { ...made('r_1'), reward: { id: 'rew_cup', type: 'MATERIAL' } },
      'GET /v1/redemptions/r_2': coupon,
      'GET /v1/redemptions/r_3': made('r_3', 'CARD-8'),
      // What it was for is not said: it may be a code.
      'GET /v1/redemptions/r_4': made('r_4'),
      'POST /v1/redemptions/r_1/rollback': rolledBack,
    };
    const hour = shop(answers, { undoFor: 3_600_000 });
    expect(await hour.ask(cancelRedemption, { id: 'r_1' })).to.deep.include({ id: 'r_1', status: 'cancelled' });
    expect(await codeOf(hour.ask(cancelRedemption, { id: 'r_2' }))).to.equal('ended');
    expect(await codeOf(hour.ask(cancelRedemption, { id: 'r_3' }))).to.equal('not-found');
    expect(await codeOf(hour.ask(cancelRedemption, { id: 'r_4' }))).to.equal('ended');
    const minute = shop(answers, { undoFor: 60_000 });
    expect(await codeOf(minute.ask(cancelRedemption, { id: 'r_1' }))).to.equal('ended');
    expect(await codeOf(shop(answers).ask(cancelRedemption, { id: 'r_1' }))).to.equal('unsupported');
    expect(minute.sent.some(({ method }) => method === 'POST')).to.equal(false);
  });

  it('says in the contract’s words why Voucherify refused', async () => {
    const path = 'POST /v1/loyalties/camp_1/members/CARD-7/redemption';
    for (const [status, key, code] of [
      [400, 'loyalty_card_points_exceeded', 'insufficient-points'],
      [400, 'campaign_not_active', 'ended'],
      [400, 'quantity_exceeded', 'limit-reached'],
      [400, 'whatever', 'invalid-request'],
      [404, 'not_found', 'not-found'],
      [500, 'loyalty_card_points_exceeded', 'server'],
    ] as const) {
      const { ask } = shop({ [path]: refused(status, { code: status, key, message: key }) });
      expect(await codeOf(ask(redeem, { rewardId: 'rew_cup' })), key).to.equal(code);
    }
  });
});
