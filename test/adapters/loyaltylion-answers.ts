/** What LoyaltyLion might answer, in the shape of its public type file. */

const claimLimit = { state: 'limit_reached_until_reset', interval: 'day', resets_at: '2026-12-01T00:00:00Z' };
const reward = (id: number, kind: string, title: string, points: number, state: object, properties: object = {}) => ({
  ...{ id, kind, properties, limit: null },
  variant: { tier_id: 2, title, enabled: true, cost: { kind: 'fixed', points }, cost_text: `${points} paws` },
  context: { can_redeem: state, last_claimed_at: null, claim_count: 0, claim_limit: { state: 'no_limit' } },
});

export const claimed = {
  ...{ id: 51, claimed_at: '2026-11-20T09:00:00Z', reward_id: 11, title: '£5 off', state: 'approved' },
  source: { kind: 'points_redemption', points_cost: 300 },
  auto_refund_at: '2026-12-20T09:00:00Z',
  redeemable: {
    ...{ kind: 'cart_discount_voucher', usage_status: 'not_used', code: 'LL-PAWS', discount_type: 'fixed' },
    ...{ discount: { amount: 5, formatted: '£5' }, expires_at: '2027-06-03T00:00:00Z', used_at: null },
  },
};

export const customer = {
  ...{ state: 'enrolled', id: 4, merchant_id: '1001', email: 'ada@shop.test', first_name: 'Ada', last_name: null },
  ...{ points_approved: 400, points_pending: 120, points_spent: 300, enrolled_at: '2025-06-01T15:00:00Z' },
  tier_membership: {
    ...{ tier_id: 2, started_at: '2026-06-01T00:00:00Z', expires_at: '2027-06-01T00:00:00Z' },
    progress: {
      ...{ kind: 'spend', valid_until: null, upgrade_tier_id: 3, forecasted_tier_id: 1 },
      ...{ tier_spend: { now: { amount: 200.5 }, at_expiration: { amount: 80 } } },
      ...{ spend_needed_for_upgrade: { amount: 299.5 }, spend_needed_for_renewal: { amount: 20 } },
    },
  },
  claimed_rewards: [
    claimed,
    {
      ...{ id: 52, claimed_at: '2026-11-21T09:00:00Z', reward_id: 15, title: 'Bowl', state: 'approved' },
      ...{ source: { kind: 'rule_completion', rule_id: 3 }, auto_refund_at: '2026-12-01T00:00:00Z' },
      redeemable: { kind: 'product_cart', usage_status: 'not_used', quantity: 1, used_at: null },
    },
  ],
  available_rewards: [
    reward(
      11,
      'cart_discount_voucher',
      '£5 off',
      300,
      { state: 'redeemable' },
      {
        ...{ discount_type: 'fixed', discount: { amount: 5, formatted: '£5' }, minimum_spend: null },
      },
    ),
    reward(12, 'collection_discount_voucher', '10 % off', 900, {
      ...{ state: 'insufficient_points', additional_points_required: 500 },
    }),
    reward(
      15,
      'product_cart',
      'Bowl',
      200,
      { state: 'redeemable' },
      {
        product: { id: 'p', image_url: 'https://cdn.shop.test/bowl.png', variants: [] },
      },
    ),
    {
      ...reward(
        16,
        'cart_variable_discount_voucher',
        'Money off',
        0,
        { state: 'moon_is_full' },
        {
          ...{ minimum_discount: { amount: 1 }, maximum_discount: { amount: 20 } },
        },
      ),
      variant: { title: 'Money off', enabled: true, cost: { kind: 'variable', points_per_unit: 100 } },
    },
    {
      ...reward(
        17,
        'gift_card',
        'Gift card',
        100,
        { state: 'claim_limit_reached' },
        { initial_balance: { amount: 1 } },
      ),
      context: { can_redeem: { state: 'claim_limit_reached' }, claim_limit: claimLimit },
    },
  ],
  available_rules: [
    {
      ...{ id: 1, kind: 'purchase', limit: null, context: { completion_limit: { state: 'no_limit' } } },
      variant: { title: 'Shop', result: { kind: 'points', points: 5, per_currency_unit: { amount: 1 } } },
    },
    {
      ...{ id: 2, kind: 'tiktok_follow', limit: { count: 1, interval: null }, properties: { tiktok_handle: 'paws' } },
      variant: { title: 'Follow us', result: { kind: 'points', points: 20, per_currency_unit: null } },
      context: {
        ...{ last_completed_at: '2026-01-01T00:00:00Z', completion_count: 1 },
        completion_limit: { state: 'limit_reached_forever' },
      },
    },
    { id: 3, kind: 'moon_walk', limit: null, variant: { title: 'Walk', result: { kind: 'reward' } }, context: {} },
  ],
  history: [
    {
      ...{
        kind: 'earned_points_from_rule',
        label: 'Shop',
        date: '2026-11-25T10:00:00Z',
        points: 100,
        state: 'pending',
      },
      ...{ points_text: '100 paws', rule: { id: 1, kind: 'purchase' } },
      ...{ points_will_approve_at: '2026-12-09T10:00:00Z', points_will_expire_at: null },
    },
    { kind: 'entered_tier', label: 'Entered Gold', date: '2026-11-24T10:00:00Z', tier: { id: 2, name: 'Gold' } },
    {
      ...{ kind: 'redeemed_points_for_reward', label: '£5 off', date: '2026-11-20T09:00:00Z', points: -300 },
      ...{ points_text: '-300 paws', reward: { id: 11 }, claimed_reward_id: 51, state: 'approved' },
    },
    {
      ...{ kind: 'earned_points_from_rule', label: 'Shop', date: '2026-07-01T10:00:00Z', points: 300 },
      ...{ rule: { id: 1 }, points_will_expire_at: '2027-07-01T00:00:00Z', state: 'approved' },
    },
    {
      ...{ kind: 'points_added', label: 'Sorry', date: '2026-06-01T10:00:00Z', points: 400, state: 'approved' },
      points_will_expire_at: '2027-06-01T00:00:00Z',
    },
    { kind: 'points_removed', label: 'Oops', date: '2026-05-01T10:00:00Z', points: -10, state: 'applied' },
    { kind: 'points_expired', label: 'Too late', date: '2026-04-01T10:00:00Z', points: -50 },
  ],
  referral_urls: { direct: 'https://prz.io/aB3', facebook: 'https://prz.io/f', twitter: '', email: '', whatsapp: '' },
};

export const configuration = {
  ...{ channel: 'web', currency: 'gbp', language: 'en', program: { name: 'Paws' } },
  tier_configuration: {
    boundary_mode: 'spend',
    tiers: [
      { id: 1, name: 'Pup', position: 1, hidden: false, benefit_ids: [], kind: 'spend', lower_bound: { amount: 0 } },
      { id: 2, name: 'Dog', position: 2, hidden: false, benefit_ids: [8], kind: 'spend', lower_bound: { amount: 100 } },
      { id: 9, name: 'Staff', position: 9, hidden: true, benefit_ids: [], kind: 'conditional' },
      { id: 3, name: 'Friend', position: 3, hidden: false, benefit_ids: [], kind: 'conditional' },
    ],
    tier_benefits: [{ id: 8, label: 'First look', secret: true, details: null }],
    membership: { mode: 'rolling', duration_months: 12 },
  },
  referee_incentive: { kind: 'cart_discount_voucher', incentive_text: '10 % off for your friend' },
  rules: [],
  rewards: [
    {
      ...{ id: 11, kind: 'cart_discount_voucher', limit: null, properties: { discount_type: 'percentage' } },
      variants: [
        { tier_id: 1, title: 'No', enabled: false, cost: { kind: 'fixed', points: 1 } },
        { tier_id: 2, title: '£5 off', enabled: true, cost: { kind: 'fixed', points: 300 } },
      ],
    },
  ],
};

export const answer = { channel: 'web', currency: 'gbp', language: 'en', customer, configuration };
