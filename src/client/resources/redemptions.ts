import type { Redemption, RedemptionPreview } from '../../domain/redemption.js';
import type { Page } from '../../domain/rewards.js';
import { id, integer, object, oneOf, optional, text, time, whole, type Decoder } from '../decode.js';
import { query, type Endpoint } from '../endpoint.js';
import { fixedCost, page } from './rewards.js';

export const redemption: Decoder<Redemption> = object({
  id,
  rewardId: id,
  status: oneOf('pending', 'issued', 'used', 'cancelled', 'failed', 'expired', 'refunded'),
  code: optional(text(200)),
  barcode: optional(object({ format: text(50), value: text(2000) })),
  expiresAt: optional(time),
  refundableUntil: optional(time),
  balanceAfter: optional(integer),
  rewardName: optional(text(200)),
  cost: optional(fixedCost),
});

export interface RedemptionRequest {
  readonly rewardId: string;
  /** Points, for a reward of variable cost. */
  readonly amount?: number;
}

/** What everything on screen must ask again after points were spent or given back. */
export const changes = ['member', 'rewards', 'redemptions'];

/** What a redemption would cost and leave. Changes nothing. */
export const previewRedemption: Endpoint<RedemptionRequest, RedemptionPreview> = {
  name: 'redemptions.preview',
  access: 'member',
  request: (body) => ({ method: 'POST', path: '/redemptions/preview', body }),
  decode: whole(
    object({
      rewardId: id,
      cost: fixedCost,
      balanceAfter: integer,
      expiresAt: optional(time),
      refundableUntil: optional(time),
      terms: optional(text(5000)),
    }),
  ),
};

/** Spends points. Must be sent with an idempotency key. */
export const redeem: Endpoint<RedemptionRequest, Redemption> = {
  name: 'redemptions.create',
  access: 'member',
  changes,
  request: (body) => ({ method: 'POST', path: '/redemptions', body }),
  decode: whole(redemption),
};

/** The outcome of an earlier request, asked by its key: a page of none or one. */
export const findRedemption: Endpoint<{ readonly idempotencyKey: string }, Page<Redemption>> = {
  name: 'redemptions.find',
  access: 'member',
  freshFor: 0,
  request: ({ idempotencyKey }) => ({ method: 'GET', path: `/redemptions${query({ idempotencyKey })}` }),
  decode: whole(page(redemption)),
};
