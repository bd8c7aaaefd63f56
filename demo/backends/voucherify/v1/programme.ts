import type {
  LoyaltiesCreateCampaignResponse,
  LoyaltiesEarningRulesResponse,
  LoyaltyTier,
  Reward,
  RewardsAssignmentCampaignOrMaterialReward,
} from '@voucherify/sdk/dist/types';
import type { Scene } from '../../../../src/conformance/subject.js';

export const campaignId = 'camp_circle';
const created_at = '2026-01-01T10:00:00.000Z';

/** What stands in Voucherify's own document and not in the types of its SDK yet. */
export const campaign = {
  ...({
    ...{ id: campaignId, name: 'Circle', campaign_type: 'LOYALTY_PROGRAM', type: 'AUTO_UPDATE', object: 'campaign' },
    ...{ auto_join: false, join_once: true, use_voucher_metadata_schema: false, protected: false, active: true },
    ...{ description: 'A point for every euro.', created_at, vouchers_generation_status: 'DONE' },
  } satisfies LoyaltiesCreateCampaignResponse),
  ...{ creation_status: 'DONE', category_id: null, categories: [] },
  loyalty_tiers_expiration: {
    qualification_type: 'BALANCE',
    start_date: { type: 'IMMEDIATE' },
    expiration_date: { type: 'BALANCE_DROP', extend: 'P1D' },
  },
};

const tier = (id: string, name: string, from: number, to?: number): LoyaltyTier => {
  const points = { from, ...(to !== undefined && { to }) };
  return {
    ...{ id, name, points, config: { points }, campaign_id: campaignId, metadata: {} },
    ...{ created_at, updated_at: null, object: 'loyalty_tier' },
  };
};

export const tiers: readonly LoyaltyTier[] = [
  tier('lt_gold', 'Gold', 3000),
  tier('lt_bronze', 'Bronze', 0, 799),
  tier('lt_silver', 'Silver', 800, 2999),
];

/** The tier of a balance. Below zero there is none. */
export const tierAt = (balance: number): LoyaltyTier | undefined =>
  tiers.find(({ points: { from = 0, to = Infinity } }) => balance >= from && balance <= to);

export interface Offered {
  readonly reward: Pick<Reward, 'id' | 'name' | 'created_at' | 'type' | 'parameters'>;
  readonly assignment: RewardsAssignmentCampaignOrMaterialReward;
  readonly points: number;
}

const material = { type: 'MATERIAL', parameters: { product: { id: 'prod_cup', sku: null } } } as const;
const coupon = {
  type: 'CAMPAIGN',
  parameters: { campaign: { id: 'camp_coupons', type: 'DISCOUNT_COUPONS' } },
} as const;

const offered = (id: string, name: string, points: number, is: typeof material | typeof coupon): Offered => ({
  points,
  reward: {
    ...({ id, name, created_at, object: 'reward', ...is } satisfies Reward),
    ...{ stock: null, redeemed: 0, metadata: {}, updated_at: null },
    ...(is === material && { attributes: { description: 'Stoneware' } }),
  },
  assignment: {
    ...{ id: `rewa_${id}`, reward_id: id, related_object_id: campaignId, related_object_type: 'campaign' },
    ...{ created_at, updated_at: null, object: 'reward_assignment' as never },
    parameters: { loyalty: { points } },
  },
});

export const rewards: readonly Offered[] = [
  offered('rew_cup', 'Stoneware cup', 200, material),
  offered('rew_coupon', '5 off your next order', 500, coupon),
  offered('rew_grinder', 'Hand grinder', 4000, material),
];

/** One point for every whole unit of money, in minor units. */
export const rate = { every: 100, points: 1 };

const rule = (id: string, event: string, more: object) => ({
  ...{ id, event, created_at, updated_at: null, validation_rule_id: null, active: true, object: 'earning_rule' },
  ...{ automation_id: `auto_${id}`, metadata: {} },
  ...more,
});

export const earningRules = [
  rule('ern_order', 'order.paid', {
    loyalty: { type: 'PROPORTIONAL', calculation_type: 'ORDER_AMOUNT', order: { amount: rate } },
    source: { banner: 'A point for every euro', object_id: campaignId, object_type: 'campaign' },
  }),
  rule('ern_segment', 'customer.segment.entered', {
    loyalty: { type: 'FIXED', points: 50 },
    segment: { id: 'seg_newsletter' },
    source: { object_id: campaignId, object_type: 'campaign' },
  } satisfies Partial<LoyaltiesEarningRulesResponse>),
];

/** The same with kinds that nobody has heard of, or without all that may be missing. */
export const seen = (scene: Scene, value: object, odd: object, rare: readonly string[]): object =>
  scene === 'odd'
    ? { ...value, ...odd }
    : scene === 'bare'
      ? Object.fromEntries(Object.entries(value).filter(([name]) => !rare.includes(name)))
      : value;
