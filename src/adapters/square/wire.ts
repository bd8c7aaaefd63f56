import { id, integer, list, matching, object, optional, text, time, whole } from '../../client/decode.js';
import type { Exchanges } from '../../client/endpoint.js';

/** What the adapter reads of Square's objects, as its OpenAPI document names them. */
const money = object({ amount: integer, currency: matching(/^[A-Z]{3}$/, 'an ISO 4217 code') });

const rewardTier = object({ id, name: optional(text(200)), points: integer });

const accrualRule = object({
  accrual_type: text(50),
  points: optional(integer),
  spend_data: optional(object({ amount_money: money })),
});

const program = object({
  id,
  status: optional(text(50)),
  terminology: optional(object({ one: text(100), other: text(100) })),
  reward_tiers: optional(list(rewardTier)),
  accrual_rules: optional(list(accrualRule)),
});

const account = object({
  id,
  customer_id: optional(id),
  balance: optional(integer),
  lifetime_points: optional(integer),
  enrolled_at: optional(time),
  created_at: optional(time),
  expiring_point_deadlines: optional(list(object({ points: integer, expires_at: time }))),
});

const reward = object({
  id,
  status: optional(text(50)),
  loyalty_account_id: id,
  reward_tier_id: id,
  points: optional(integer),
  created_at: optional(time),
});

const points = optional(object({ points: optional(integer) }));

const event = object({
  id,
  type: text(50),
  created_at: time,
  loyalty_account_id: id,
  accumulate_points: points,
  accumulate_promotion_points: points,
  create_reward: points,
  delete_reward: points,
  adjust_points: points,
  expire_points: points,
  other_event: points,
});

const promotion = object({
  id,
  name: text(200),
  status: optional(text(50)),
  incentive: object({
    type: text(50),
    points_multiplier_data: optional(object({ multiplier: optional(text(10)), points_multiplier: optional(integer) })),
    points_addition_data: optional(object({ points_addition: integer })),
  }),
  available_time: optional(object({ start_date: optional(time), end_date: optional(time) })),
  trigger_limit: optional(object({ times: integer })),
});

const cursor = optional(text(2000));

export const readProgram = whole(object({ program }));
export const readAccount = whole(object({ loyalty_account: account }));
export const readAccounts = whole(object({ loyalty_accounts: optional(list(account)) }));
export const readReward = whole(object({ reward }));
export const readRewards = whole(object({ rewards: optional(list(reward)), cursor }));
export const readEvents = whole(object({ events: optional(list(event)), cursor }));
export const readPromotions = whole(object({ loyalty_promotions: optional(list(promotion)) }));
export const readEstimate = whole(object({ points: optional(integer), promotion_points: optional(integer) }));

export type SquareProgram = ReturnType<typeof readProgram>['program'];
export type SquareAccount = ReturnType<typeof readAccount>['loyalty_account'];
export type SquareReward = ReturnType<typeof readReward>['reward'];
export type SquareEvent = NonNullable<ReturnType<typeof readEvents>['events']>[number];
export type SquarePromotion = NonNullable<ReturnType<typeof readPromotions>['loyalty_promotions']>[number];

/** The one code of points that a seller has at Square. */
export const currency = 'points';

const main = { method: 'GET', path: '/v2/loyalty/programs/main' } as const;

/** The seller's only programme. */
export async function programOf({ send, report }: Exchanges): Promise<SquareProgram> {
  return readProgram(await send({ ...main, shared: true }), report).program;
}

/** The programme as it is at this moment, and not a moment ago. */
export async function programNow({ send, report }: Exchanges): Promise<SquareProgram> {
  return readProgram(await send(main), report).program;
}

export const tierOf = (program: SquareProgram | undefined, id: string) =>
  program?.reward_tiers?.find((each) => each.id === id);

/** The body of a search. Square gives thirty at most, and as many by itself. */
export const pageBody = (
  query: object,
  { cursor, limit = 20 }: { readonly cursor?: string; readonly limit?: number },
) => ({
  query,
  limit: Math.min(limit, 30),
  cursor,
});
