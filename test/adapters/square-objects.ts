import type { serialization } from 'square';

/** Objects as Square sends them, by hand. */
export const program = {
  ...{ id: 'p-1', status: 'ACTIVE', terminology: { one: 'Star', other: 'Stars' }, location_ids: ['COUNTER'] },
  reward_tiers: [
    { id: 't-10', name: '10% off', points: 10, pricing_rule_reference: { object_id: 'RULE', catalog_version: 1 } },
    { id: 't-50', name: 'Free tea', points: 50, pricing_rule_reference: { object_id: 'RULE', catalog_version: 1 } },
  ],
  accrual_rules: [
    {
      ...{ accrual_type: 'SPEND', points: 1 },
      spend_data: { amount_money: { amount: 100, currency: 'USD' }, tax_mode: 'BEFORE_TAX' },
    },
    { accrual_type: 'VISIT', points: 3, visit_data: { tax_mode: 'BEFORE_TAX' } },
    { accrual_type: 'ITEM_VARIATION', points: 4, item_variation_data: { item_variation_id: 'POT' } },
    { accrual_type: 'CATEGORY', points: 5, category_data: { category_id: 'TEA' } },
  ],
} satisfies serialization.LoyaltyProgram.Raw;

export const account = {
  ...{ id: 'a-1', program_id: 'p-1', customer_id: 'ada', balance: 40, lifetime_points: 90 },
  ...{ enrolled_at: '2026-01-05T09:00:00Z', created_at: '2026-01-04T09:00:00Z', updated_at: '2026-02-01T09:00:00Z' },
  mapping: { phone_number: '+14155551234' },
  expiring_point_deadlines: [
    { points: 15, expires_at: '2027-01-05T09:00:00Z' },
    { points: 25, expires_at: '2027-02-05T09:00:00Z' },
  ],
} satisfies serialization.LoyaltyAccount.Raw;

export const reward = {
  ...{ id: 'r-1', status: 'ISSUED', loyalty_account_id: 'a-1', reward_tier_id: 't-10', points: 10 },
  ...{ created_at: '2026-03-01T09:00:00Z', updated_at: '2026-03-01T09:00:00Z' },
} satisfies serialization.LoyaltyReward.Raw;

const made = (
  id: string,
  more: Pick<serialization.LoyaltyEvent.Raw, 'type'> & Partial<serialization.LoyaltyEvent.Raw>,
) => ({
  ...{ id, created_at: '2026-03-01T09:00:00Z', loyalty_account_id: 'a-1', source: 'SQUARE' as const },
  ...more,
});
const loyalty_program_id = 'p-1';

export const events = [
  made('e-1', { type: 'ACCUMULATE_POINTS', accumulate_points: { loyalty_program_id, points: 12, order_id: 'O' } }),
  made('e-2', {
    type: 'ACCUMULATE_PROMOTION_POINTS',
    accumulate_promotion_points: { loyalty_program_id, points: 6, order_id: 'O', loyalty_promotion_id: 'loypromo' },
  }),
  made('e-3', { type: 'CREATE_REWARD', create_reward: { loyalty_program_id, points: -10, reward_id: 'r-1' } }),
  made('e-4', { type: 'DELETE_REWARD', delete_reward: { loyalty_program_id, points: 10, reward_id: 'r-1' } }),
  made('e-5', { type: 'EXPIRE_POINTS', expire_points: { loyalty_program_id, points: 7 } }),
  made('e-6', { type: 'ADJUST_POINTS', adjust_points: { points: -3, reason: 'Counted twice' } }),
  made('e-7', { type: 'OTHER', other_event: { loyalty_program_id, points: 2 } }),
  made('e-8', { type: 'REDEEM_REWARD', redeem_reward: { loyalty_program_id, reward_id: 'r-1' } }),
  { ...made('e-9', { type: 'OTHER', other_event: { loyalty_program_id, points: 999 } }), loyalty_account_id: 'a-2' },
] satisfies readonly serialization.LoyaltyEvent.Raw[];

export const promotion = {
  ...{ id: 'loypromo', name: 'Tuesday', status: 'ACTIVE', loyalty_program_id },
  incentive: { type: 'POINTS_MULTIPLIER', points_multiplier_data: { multiplier: '1.500' } },
  available_time: { start_date: '2026-03-03', end_date: '2026-04-28', time_periods: ['BEGIN:VEVENT\nEND:VEVENT'] },
  trigger_limit: { times: 2, interval: 'DAY' },
} satisfies serialization.LoyaltyPromotion.Raw;

export const estimate = { points: 24, promotion_points: 0 } satisfies serialization.CalculateLoyaltyPointsResponse.Raw;

/** Square's refusals, with a reason in words. */
export const faults = (code: serialization.ErrorCode.Raw) =>
  ({ errors: [{ category: 'INVALID_REQUEST_ERROR', code, detail: 'In words' }] }) satisfies {
    errors: serialization.Error_.Raw[];
  };
