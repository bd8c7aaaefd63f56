import type { serialization } from 'square';

export type Program = serialization.LoyaltyProgram.Raw;
export type Account = serialization.LoyaltyAccount.Raw & { readonly id: string; balance: number };
export type Promotion = serialization.LoyaltyPromotion.Raw;

const since = '2026-01-05T09:00:00Z';
const rule = { object_id: 'PRICING', catalog_version: 1605486402527 };
const tier = (id: string, name: string, points: number) => ({
  ...{ id, name, points, created_at: since },
  pricing_rule_reference: { ...rule, object_id: `PRICING-${id}` },
});

/** The seller's only programme. */
export const program = {
  ...{ id: 'coffee-stars', status: 'ACTIVE', created_at: since, updated_at: since, location_ids: ['COUNTER'] },
  terminology: { one: 'Star', other: 'Stars' },
  expiration_policy: { expiration_duration: 'P12M' },
  reward_tiers: [
    tier('cookie', 'A cookie with your coffee', 120),
    tier('tenth-off', '10% off the whole order', 200),
    tier('machine', 'An espresso machine', 5000),
  ],
  accrual_rules: [
    {
      ...{ accrual_type: 'SPEND', points: 1 },
      spend_data: { amount_money: { amount: 100, currency: 'USD' }, tax_mode: 'BEFORE_TAX' },
    },
    { accrual_type: 'VISIT', points: 5, visit_data: { tax_mode: 'BEFORE_TAX' } },
  ],
} satisfies Program;

export const promotions = [
  {
    ...{ id: 'loypromo_tuesday', name: 'Tuesday, twice the stars', status: 'ACTIVE', created_at: since },
    incentive: { type: 'POINTS_MULTIPLIER', points_multiplier_data: { points_multiplier: 2, multiplier: '2.000' } },
    available_time: {
      start_date: '2026-01-06',
      time_periods: ['BEGIN:VEVENT\nRRULE:FREQ=WEEKLY;BYDAY=TU\nEND:VEVENT'],
    },
    trigger_limit: { times: 1, interval: 'DAY' },
    loyalty_program_id: program.id,
  },
  {
    ...{ id: 'loypromo_spring', name: 'Spring harvest', status: 'ENDED', created_at: since },
    incentive: { type: 'POINTS_ADDITION', points_addition_data: { points_addition: 20 } },
    available_time: { start_date: '2026-03-01', end_date: '2026-03-31', time_periods: [] },
    loyalty_program_id: program.id,
  },
] satisfies readonly Promotion[];

/** An account with so many points, of a customer who may be somebody's at the counter. */
export const account = (customer: string, balance: number): Account => ({
  ...{ id: `account-of-${customer}`, program_id: program.id, customer_id: customer, balance },
  ...{ lifetime_points: Math.max(balance, 0) + 840, enrolled_at: since, created_at: since, updated_at: since },
  mapping: { id: `mapping-of-${customer}`, created_at: since, phone_number: '+14155551234' },
  ...(balance > 100 && { expiring_point_deadlines: [{ points: 100, expires_at: '2027-01-05T09:00:00Z' }] }),
});
