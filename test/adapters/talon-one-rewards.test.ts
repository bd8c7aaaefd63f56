import { expect } from 'chai';
import { talonOne, type TalonOneOptions } from '../../src/adapters/talon-one.js';
import { getReferral } from '../../src/client/resources/earning.js';
import { cancelRedemption, listRedemptions } from '../../src/client/resources/redemption-history.js';
import { findRedemption, previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { codeOf, plain, refused, scripted, serverOn } from './scripted.js';
import { talonDeployment } from './stand-ins/talon-one.js';

const options: TalonOneOptions = {
  ...{ apiKey: 'secret', baseUrl: 'https://shop.talon.one', programId: 33, name: 'Feathers' },
  rewards: [
    { id: 'tea', name: 'Tea', points: 200, campaignId: 5, terms: 'One pot.' },
    { id: 'trip', name: 'Trip', points: 5000, kind: 'experience' },
    { id: 'gala', name: 'Gala', points: 10, tiers: ['Gold'] },
  ],
  ...{ referralCampaignId: 6, referralUrl: 'https://shop.test/?ref={code}' },
};
const ada = { id: 'ada' };

describe('Talon.One’s rewards', () => {
  it('lists what the merchant describes, with the member’s own eligibility', async () => {
    const { fetch } = talonDeployment('usual');
    const adapter = talonOne({ ...options, fetch });
    const { items } = await serverOn(adapter, ada)(listRewards, {});
    expect(items.map(({ id, kind, eligibility }) => [id, kind, plain(eligibility)])).to.deep.equal([
      ['tea', 'gift', { state: 'redeemable' }],
      ['trip', 'experience', { state: 'insufficient-points', missing: { points: 4000 } }],
      ['gala', 'gift', { state: 'tier-required', missing: { tierId: 'Gold' } }],
    ]);
    const everybody = await serverOn(adapter, null)(listRewards, { limit: 1 });
    expect(everybody.items[0]?.eligibility.state).to.equal('unknown');
    expect(everybody.nextCursor).to.equal('1');
  });

  it('tries a redemption without leaving anything, then closes a session under the key of the wish', async () => {
    const coupon = { value: 'TEA-1', expiryDate: '2027-01-01T00:00:00Z' };
    const effects = [{ effectType: 'deductLoyaltyPoints', props: { programId: 33, value: 200 } }];
    const balance = { activePoints: 1000 };
    const backend = scripted({
      'GET /v1/loyalty_programs/33/profile/ada/balances': { balance },
      'PUT /v2/customer_sessions/preview': { effects },
      'PUT /v2/customer_sessions/wish': { effects, createdCoupons: [coupon] },
    });
    const ask = serverOn({ ...talonOne({ ...options, fetch: backend.fetch }), runsIn: 'browser' }, ada);
    expect(plain(await ask(previewRedemption, { rewardId: 'tea' }))).to.deep.equal({
      ...{ rewardId: 'tea', cost: { currency: 'points', amount: 200 }, balanceAfter: 800, terms: 'One pot.' },
    });
    expect(backend.lines()).to.include('PUT /v2/customer_sessions/preview?dry=true');
    expect(plain(await ask(redeem, { rewardId: 'tea' }, 'wish'))).to.deep.equal({
      ...{ id: 'TEA-1', code: 'TEA-1', rewardId: 'tea', rewardName: 'Tea', status: 'issued' },
      ...{ cost: { currency: 'points', amount: 200 }, expiresAt: '2027-01-01T00:00:00Z' },
    });
    const { headers, body } = backend.sent.at(-1) ?? {};
    // Talon.One’s own header, without the quotes of the draft.
    expect(headers?.['idempotency-key']).to.equal('wish');
    expect(body).to.deep.equal({
      customerSession: {
        ...{ profileId: 'ada', state: 'closed', cartItems: [], attributes: { loyalty_reward: 'tea' } },
      },
      responseContent: [],
    });
  });

  it('finds the outcome by its key, for the member whose wish it was only', async () => {
    const { fetch, redeemed } = talonDeployment('usual');
    const adapter = { ...talonOne({ ...options, fetch }), runsIn: 'browser' as const };
    const { code } = await serverOn(adapter, ada)(redeem, { rewardId: 'tea' }, 'wish');
    const { items } = await serverOn(adapter, ada)(findRedemption, { idempotencyKey: 'wish' });
    expect(items.map((one) => [one.code, one.rewardId])).to.deep.equal([[code, 'tea']]);
    const others = await serverOn(adapter, { id: 'bob' })(findRedemption, { idempotencyKey: 'wish' });
    expect(others.items).to.deep.equal([]);
    expect(redeemed()).to.equal(1);
  });

  it('says why no rule was met, and that it may be asked again where requests came too close together', async () => {
    const { fetch, redeemed } = talonDeployment('usual');
    const ask = serverOn(talonOne({ ...options, fetch }), ada);
    expect(await codeOf(ask(redeem, { rewardId: 'trip' }, 'a'))).to.equal('insufficient-points');
    expect(await codeOf(ask(redeem, { rewardId: 'gala' }, 'b'))).to.equal('limit-reached');
    expect(await codeOf(ask(redeem, { rewardId: 'yacht' }, 'c'))).to.equal('not-found');
    expect(redeemed()).to.equal(0);
    const busy = scripted({ 'GET /v1/loyalty_programs/33/profile/ada/balances': refused(409) });
    expect(await codeOf(serverOn(talonOne({ ...options, fetch: busy.fetch }), ada)(listRewards, {}))).to.equal(
      'rate-limited',
    );
  });

  it('shows the coupons that were had for points and the member’s code, and takes no coupon back', async () => {
    const inventory = {
      coupons: [
        { value: 'TEA-1', campaignId: 5, state: 'used', recipientIntegrationId: 'ada' },
        { value: 'XMAS', campaignId: 9, state: 'active' },
        { value: 'BOBS', campaignId: 5, state: 'active', recipientIntegrationId: 'bob' },
      ],
      referrals: [{ campaignId: 6, code: 'ADA 10', usageCounter: 2 }],
    };
    const { fetch } = scripted({ 'GET /v1/customer_profiles/ada/inventory': inventory });
    const ask = serverOn(talonOne({ ...options, fetch }), ada);
    const { items } = await ask(listRedemptions, {});
    expect(items.map(({ code, rewardId, status }) => [code, rewardId, status])).to.deep.equal([
      ['TEA-1', 'tea', 'used'],
    ]);
    expect(plain(await ask(getReferral, undefined))).to.deep.equal({
      ...{ code: 'ADA 10', joined: 2, url: 'https://shop.test/?ref=ADA%2010' },
    });
    expect(await codeOf(ask(cancelRedemption, { id: 'TEA-1' }))).to.equal('unsupported');
  });
});
