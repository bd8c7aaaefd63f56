import type { Eligibility, Page, Reward, RewardCost } from '../../domain/rewards.js';
import { address, id, integer, list, object, oneOf, optional, text, time, whole, type Decoder } from '../decode.js';
import { query, type Endpoint } from '../endpoint.js';
import { money } from './program.js';

export const fixedCost = object({ currency: id, amount: integer });
const variable = object({ currency: id, min: integer, max: integer, step: integer, valuePerStep: money });

const cost: Decoder<RewardCost> = (value, at) =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'min')
    ? variable(value, at)
    : fixedCost(value, at);

const eligibility = object({
  state: oneOf(
    'redeemable',
    'insufficient-points',
    'tier-required',
    'limit-reached',
    'out-of-stock',
    'not-started',
    'ended',
    'cart-requirements',
    'unknown',
  ),
  missing: optional(
    object({ points: optional(integer), tierId: optional(id), date: optional(time), sentence: optional(text(300)) }),
  ),
});

const reward: Decoder<Reward> = object({
  id,
  name: text(200),
  description: optional(text(2000)),
  imageUrl: optional(address),
  category: optional(text(100)),
  kind: oneOf(
    'discount-amount',
    'discount-percent',
    'product',
    'shipping',
    'gift',
    'sample',
    'experience',
    'upgrade',
    'donation',
    'partner',
    'store-credit',
    'draw-entry',
  ),
  cost,
  value: optional(money),
  stock: optional(integer),
  startsAt: optional(time),
  endsAt: optional(time),
  terms: optional(text(5000)),
  eligibility: (value, at): Eligibility => optional(eligibility)(value, at) ?? { state: 'unknown' },
});

/** A decoder of one page of a list. */
export const page = <T>(item: Decoder<T>): Decoder<Page<T>> => object({ items: list(item), nextCursor: optional(id) });

export interface RewardsParams {
  readonly cursor?: string;
  /** Rewards a page. Default 12. */
  readonly limit?: number;
  readonly category?: string;
}

/** One page of rewards, with the member's eligibility where somebody is signed in. */
export const listRewards: Endpoint<RewardsParams, Page<Reward>> = {
  name: 'rewards.list',
  request: ({ cursor, limit = 12, category }) => ({
    method: 'GET',
    path: `/rewards${query({ cursor, limit, category })}`,
  }),
  decode: whole(page(reward)),
};
