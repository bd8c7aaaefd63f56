import type { GetCurrentMemberAccountResponseOriginal } from '@wix/auto_sdk_loyalty_accounts/meta';
import type {
  GetCurrentMemberCouponsResponseOriginal,
  RedeemCurrentMemberPointsForCouponResponseOriginal,
} from '@wix/auto_sdk_loyalty_coupons/meta';
import type { ListEarningRulesResponseOriginal } from '@wix/auto_sdk_loyalty_earning-rules/meta';
import type { GetLoyaltyProgramResponseOriginal } from '@wix/auto_sdk_loyalty_programs/meta';
import type { GetRewardResponseOriginal, ListRewardsResponseOriginal } from '@wix/auto_sdk_loyalty_rewards/meta';
import type { GetTiersProgramResponseOriginal } from '@wix/auto_sdk_loyalty_tiers/meta';
import { expect } from 'chai';
import { wix } from '../../src/adapters/wix.js';
import { listEarningRules } from '../../src/client/resources/earning.js';
import { getMember } from '../../src/client/resources/member.js';
import { getProgram } from '../../src/client/resources/program.js';
import { cancelRedemption, listRedemptions } from '../../src/client/resources/redemption-history.js';
import { previewRedemption, redeem } from '../../src/client/resources/redemptions.js';
import { listRewards } from '../../src/client/resources/rewards.js';
import { listTransactions } from '../../src/client/resources/transactions.js';
import { codeOf, pageOn, plain, refused, scripted } from './scripted.js';

/** As it comes over the wire, where a date is text. */
type Wire<T> = T extends Date ? string : T extends object ? { [K in keyof T]: Wire<T[K]> } : T;

const me = {
  account: {
    ...{ id: 'acc', memberId: 'mem', revision: '4', createdDate: '2025-01-02T03:04:05Z' },
    points: { balance: 250, earned: 900, adjusted: 0, redeemed: 650, expired: 0 },
    tier: { id: 'gold', points: 600 },
    pointsExpiration: { expirationDate: '2026-12-31T00:00:00Z', expiringPointsAmount: 40 },
  },
} satisfies Wire<GetCurrentMemberAccountResponseOriginal>;

const ladder = {
  programSettings: {
    status: 'ACTIVE',
    baseTierDefinition: { name: 'Member' },
    rollingWindow: { durationInMonths: 12 },
  },
  tiers: [
    { id: 'plat', requiredPoints: 1000, tierDefinition: { name: 'Platinum', description: 'Free gift wrap' } },
    { id: 'gold', requiredPoints: 500, tierDefinition: { name: 'Gold' } },
  ],
} satisfies Wire<GetTiersProgramResponseOriginal>;

const coupon = (id: string, amount: number, configs: readonly { tierId?: string; costInPoints: number }[]) => ({
  ...{ id, name: `£${amount} off`, active: true, type: 'COUPON_REWARD' as const, revision: '1' },
  couponReward: { fixedAmount: { configsByTier: configs.map((config) => ({ ...config, amount })) } },
});
const five = coupon('five', 5, [{ costInPoints: 300 }, { tierId: 'gold', costInPoints: 200 }]);
const list = {
  rewards: [
    five,
    coupon('ten', 10, [{ tierId: 'gold', costInPoints: 400 }]),
    coupon('fifty', 50, [{ tierId: 'plat', costInPoints: 100 }]),
    { ...coupon('old', 1, [{ costInPoints: 1 }]), active: false },
    {
      ...{ id: 'menu', name: 'Off the bill', active: true, type: 'DISCOUNT_AMOUNT' },
      discountAmount: { configsByTier: [{ tierId: 'gold', costInPoints: 10, amount: '1.50' }] },
    },
  ],
  pagingMetadata: { count: 5, cursors: { next: 'page-2' } },
} satisfies Wire<ListRewardsResponseOriginal>;

const issued = {
  coupon: {
    ...{ id: 'c1', accountId: 'acc', status: 'ACTIVE', rewardName: '£5 off' },
    couponReference: { couponId: 'ref', code: 'LOYAL-5', deleted: false },
  },
} satisfies Wire<RedeemCurrentMemberPointsForCouponResponseOriginal>;

const account = 'GET /loyalty-accounts/v1/accounts/my-account';
const tiers = 'GET /loyalty-tiers/v1/tiers/program';
const redeeming = 'POST /loyalty-coupons/v1/coupons/redeem-my-coupon';

function site(answers: Readonly<Record<string, unknown>> = {}) {
  const backend = scripted({
    ...{ [account]: me, [tiers]: ladder, 'GET /loyalty-rewards/v1/rewards': list, [redeeming]: issued },
    'GET /loyalty-rewards/v1/rewards/five': { reward: five } satisfies Wire<GetRewardResponseOriginal>,
    'GET /loyalty-programs/v1/program': {
      loyaltyProgram: { name: 'Petals', pointDefinition: { customName: 'petals' }, status: 'ACTIVE' },
    } satisfies Wire<GetLoyaltyProgramResponseOriginal>,
    ...answers,
  });
  return { client: pageOn(wix({ currency: 'GBP', fetch: backend.fetch }), 'member-token'), ...backend };
}

describe('Wix', () => {
  it('tells of the account: balance, the one date on which points expire, and the way to the next tier', async () => {
    const { client, sent } = site();
    const { asOf: _, ...balance } = (await client.read(getMember, undefined))?.balances[0] ?? {};
    expect(plain(balance)).to.deep.equal({
      ...{ currency: 'points', amount: 250, lifetime: 900 },
      expiring: [{ amount: 40, expiresAt: '2026-12-31T00:00:00Z' }],
    });
    const member = await client.read(getMember, undefined);
    expect(plain(member?.tier)).to.deep.equal({
      ...{ tierId: 'gold', next: { tierId: 'plat', anyOf: [{ metric: 'points', current: 600, target: 1000 }] } },
    });
    // As Wix has it: without `Bearer`.
    expect(sent.every(({ headers, url }) => headers['authorization'] === 'member-token' && !url.search)).to.equal(true);
  });

  it('goes without tiers where a member may not see them', async () => {
    const { client } = site({ [tiers]: refused(403) });
    const member = await client.read(getMember, undefined);
    expect(plain(member?.tier)).to.deep.equal({ tierId: 'gold' });
    expect((await client.read(getProgram, undefined)).tiers).to.deep.equal([]);
    expect(await codeOf(site({ [account]: refused(403) }).client.read(getMember, undefined))).to.equal('forbidden');
  });

  it('has the base tier, which has no id, at the foot of the ladder', async () => {
    const { client } = site({
      [account]: { account: { ...me.account, points: { balance: -3 }, tier: { points: 0 } } },
    });
    const member = await client.read(getMember, undefined);
    expect(member?.balances[0]).to.include({ amount: -3 });
    expect(member?.tier).to.deep.include({ tierId: 'base' });
    const { tiers, currencies } = await client.read(getProgram, undefined);
    expect(tiers.map(({ id, rank }) => [id, rank])).to.deep.equal([['base', 0], ['gold', 1], ['plat', 2]]); // prettier-ignore
    expect(currencies[0]?.name).to.deep.equal({ one: 'petals', other: 'petals' });
  });

  it('lists rewards at the price of the member’s own tier, page by page', async () => {
    const { client, lines } = site();
    const { items, nextCursor } = await client.read(listRewards, { cursor: 'page-1' });
    expect(lines()).to.include('GET /loyalty-rewards/v1/rewards?cursorPaging.limit=12&cursorPaging.cursor=page-1');
    expect(nextCursor).to.equal('page-2');
    expect(
      items.map(({ id, cost, eligibility }) => [id, 'amount' in cost && cost.amount, plain(eligibility)]),
    ).to.deep.equal([
      ['five', 200, { state: 'redeemable' }],
      ['ten', 400, { state: 'insufficient-points', missing: { points: 150 } }],
      ['fifty', 100, { state: 'tier-required', missing: { tierId: 'plat' } }],
      ['menu', 10, { state: 'cart-requirements' }],
    ]);
    expect(plain(items[3]?.value)).to.deep.equal({ amount: 150, currency: 'GBP' });
  });

  it('redeems for a coupon, once, and shows those there are', async () => {
    const { client, sent } = site({
      'GET /loyalty-coupons/v1/coupons/my-coupons': {
        loyaltyCoupons: [
          { ...issued.coupon, status: 'APPLIED' },
          { ...issued.coupon, id: 'c2', refundable: true },
          { ...issued.coupon, id: 'c3', status: 'OF_TOMORROW' as 'UNKNOWN' },
        ],
      } satisfies Wire<GetCurrentMemberCouponsResponseOriginal>,
    });
    expect(plain(await client.read(previewRedemption, { rewardId: 'five' }))).to.deep.include({ balanceAfter: 50 });
    expect(plain(await client.write(redeem, { rewardId: 'five' }, { idempotencyKey: 'k' }))).to.deep.equal({
      ...{ id: 'c1', rewardId: 'five', rewardName: '£5 off', code: 'LOYAL-5', status: 'issued' },
    });
    expect(sent.at(-1)?.body).to.deep.equal({ rewardId: 'five' });
    const { items } = await client.read(listRedemptions, {});
    expect(items.map(({ id, status }) => [id, status])).to.deep.equal([['c1', 'used'], ['c3', 'pending']]); // prettier-ignore
    const failing = site({ [redeeming]: refused(503) });
    expect(await codeOf(failing.client.write(redeem, { rewardId: 'five' }, { idempotencyKey: 'k' }))).to.equal(
      'server',
    );
    expect(failing.sent).to.have.length(1);
  });

  it('lists ways to earn', async () => {
    const body = {
      earningRules: [
        {
          ...{ id: 'r1', title: 'Shop', triggerActivityType: 'order_paid', status: 'ACTIVE' },
          conversionRate: {
            configs: [
              { tierId: 'gold', moneyAmount: 1, points: 3 },
              { moneyAmount: 1, points: 2 },
            ],
          },
        },
        {
          ...{ id: 'r2', title: 'Sing', triggerActivityType: 'sung', status: 'PAUSED' },
          fixedAmount: { configs: [{ points: 9 }] },
        },
      ],
    } satisfies Wire<ListEarningRulesResponseOriginal>;
    const { client } = site({ 'GET /_api/loyalty-earning-rules/v1/earning-rules': body });
    expect(plain(await client.read(listEarningRules, undefined))).to.deep.equal([
      {
        ...{ id: 'r1', name: 'Shop', kind: 'purchase', state: 'available' },
        reward: { currency: 'points', amount: 2, per: { amount: 100, currency: 'GBP' } },
      },
      { id: 'r2', name: 'Sing', kind: 'custom', reward: { currency: 'points', amount: 9 }, state: 'locked' },
    ]);
  });

  it('asks nothing for what Wix tells apps only', async () => {
    const { client, sent } = site();
    expect(await codeOf(client.read(listTransactions, {}))).to.equal('unsupported');
    expect(await codeOf(client.write(cancelRedemption, { id: 'c1' }))).to.equal('unsupported');
    expect(sent).to.deep.equal([]);
  });
});
