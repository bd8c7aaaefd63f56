import type {
  LoyaltiesGetCampaignResponse,
  LoyaltiesListEarningRulesResponse,
  LoyaltiesListMemberLoyaltyTiersResponseBody,
  LoyaltiesListMemberRewardsResponseBody,
  LoyaltiesListMembersResponse,
  LoyaltiesListTiersResponseBody,
  LoyaltiesVoucherResponse,
  Redemption,
  RedemptionsListResponse,
} from '@voucherify/sdk/dist/types';

// What the types of Voucherify's SDK know satisfies them; what only its document has is added by a spread.

const created_at = '2026-01-01T10:00:00.000Z';

export const campaign = {
  ...{ id: 'camp_1', name: 'Circle', type: 'AUTO_UPDATE', object: 'campaign', created_at, active: true },
  vouchers_generation_status: 'DONE',
} satisfies LoyaltiesGetCampaignResponse;

export const card = {
  ...{ id: 'v_1', code: 'CARD-7', campaign: 'Circle', campaign_id: 'camp_1', type: 'LOYALTY_CARD', active: true },
  ...{ holder_id: 'cust_7', loyalty_card: { points: 1200, balance: 900 } },
} satisfies LoyaltiesVoucherResponse;

export const cards = (...vouchers: readonly LoyaltiesVoucherResponse[]) =>
  ({
    object: 'list',
    total: vouchers.length,
    data_ref: 'vouchers',
    vouchers: [...vouchers],
  }) satisfies LoyaltiesListMembersResponse;

/** With the points that wait and the next that expire. */
export const fullCard = {
  ...{ ...card, created_at },
  loyalty_card: {
    ...card.loyalty_card,
    ...{ pending_points: 70, next_expiration_points: 40, next_expiration_date: '2027-03-31' },
  },
};

const tier = (id: string, name: string, from: number) => ({
  ...{ id, name, campaign_id: 'camp_1', metadata: null, created_at, object: 'loyalty_tier' as const },
  ...{ points: { from }, config: { points: { from } } },
});

export const tiers = {
  ...{ object: 'list', data_ref: 'data', total: 2 },
  data: [tier('lt_gold', 'Gold', 1000), tier('lt_silver', 'Silver', 100)],
} satisfies LoyaltiesListTiersResponseBody;

export const ownTiers = {
  ...{ object: 'list', data_ref: 'data', total: 1 },
  data: [
    {
      ...tier('lt_silver', 'Silver', 100),
      expiration: {
        ...{ customer_id: 'cust_7', campaign_id: 'camp_1', tier_id: 'lt_silver', created_at },
        ...{ start_date: '2026-02-01T00:00:00.000Z', expiration_date: '2027-02-01T00:00:00.000Z' },
      },
    },
  ],
} satisfies LoyaltiesListMemberLoyaltyTiersResponseBody;

const assigned = (id: string, points: number) => ({
  ...{ id: `rewa_${id}`, reward_id: id, related_object_id: 'camp_1', related_object_type: 'campaign' as const },
  ...{ created_at, updated_at: null, object: 'reward-assignment' as const, parameters: { loyalty: { points } } },
});
const offer = (id: string, points: number) => ({ assignment: assigned(id, points), object: 'loyalty_reward' as const });
const reward = (id: string, name: string) => ({ id, name, created_at, object: 'reward' as const });

export const offers = {
  ...{ object: 'list', data_ref: 'data', total: 4 },
  data: [
    {
      ...offer('rew_cup', 200),
      reward: {
        ...{ ...reward('rew_cup', 'Cup'), type: 'MATERIAL', parameters: { product: { id: 'prod_1', sku: null } } },
        attributes: { image_url: 'https://cdn.shop.test/cup.png', description: 'Stoneware' },
      },
    },
    {
      ...offer('rew_coupon', 1000),
      reward: {
        ...{ ...reward('rew_coupon', '5 off'), type: 'CAMPAIGN' },
        parameters: { campaign: { id: 'camp_2', type: 'DISCOUNT_COUPONS' } },
      },
    },
    {
      ...offer('rew_gift', 300),
      reward: {
        ...{ ...reward('rew_gift', 'Gift card'), type: 'CAMPAIGN' },
        parameters: { campaign: { id: 'camp_3', balance: 500, type: 'GIFT_VOUCHERS' } },
      },
    },
    {
      ...offer('rew_cash', 1),
      reward: { ...reward('rew_cash', 'Pay with points'), type: 'COIN', parameters: { coin: { exchange_ratio: 1 } } },
    },
  ],
} satisfies LoyaltiesListMemberRewardsResponseBody;

export const made = (id: string, code = 'CARD-7') =>
  ({
    ...{ id, object: 'redemption', date: '2026-03-01T10:00:00.000Z', customer_id: 'cust_7', result: 'SUCCESS' },
    ...{ metadata: { loyalty_wish: `wish-${id}` }, loyalty_card: { points: 200 } },
    voucher: { id: 'v_1', code, object: 'voucher' },
  }) satisfies Redemption;

export const rolledBack = {
  ...{ id: 'rr_1', object: 'redemption_rollback', redemption: 'r_1', result: 'SUCCESS' },
  ...{ related_object_type: 'voucher', voucher: { id: 'v_1', code: 'CARD-7', object: 'voucher' } },
} satisfies RedemptionsListResponse['redemptions'][number];

export const redemptions = (...list: RedemptionsListResponse['redemptions']) =>
  ({
    object: 'list',
    total: list.length,
    data_ref: 'redemptions',
    redemptions: list,
  }) satisfies RedemptionsListResponse;

export const rules = {
  ...{ object: 'list', total: 2, data_ref: 'data' },
  data: [
    {
      ...{ id: 'ern_1', created_at, event: 'order.paid', automation_id: 'a', object: 'earning_rule' },
      loyalty: { type: 'PROPORTIONAL', calculation_type: 'ORDER_AMOUNT', order: { amount: { every: 100, points: 2 } } },
      source: { banner: 'Two points for every euro' },
    },
    {
      ...{ id: 'ern_2', created_at, event: 'customer.segment.entered', automation_id: 'b', object: 'earning_rule' },
      loyalty: { type: 'FIXED', points: 50 },
    },
  ],
} satisfies LoyaltiesListEarningRulesResponse;
