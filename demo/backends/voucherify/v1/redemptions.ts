import type { RedemptionsRedeemBody } from '@voucherify/sdk/dist/types';
import { voucherOf, type LoyaltyCard } from './cards.js';
import { rewards, type Offered } from './programme.js';

export interface Made {
  readonly id: string;
  readonly card: LoyaltyCard;
  readonly offer: Offered;
  readonly at: string;
  readonly metadata: unknown;
  rolledBack?: string;
}

/** Why Voucherify refuses, as it says it. */
export class VoucherifyRefusal extends Error {
  constructor(
    readonly code: number,
    readonly key: string,
  ) {
    super(key);
  }
}

/** The redemptions of a project. Nothing makes two calls one: that is the caller's to know. */
export function openRedemptions(now: () => number) {
  const made: Made[] = [];
  return {
    made,
    redeem(card: LoyaltyCard, { reward, metadata }: RedemptionsRedeemBody): Made {
      if (!reward?.id) throw new VoucherifyRefusal(400, 'missing_reward');
      const offer = rewards.find((each) => each.reward.id === reward.id);
      if (!offer) throw new VoucherifyRefusal(404, 'not_found');
      if (offer.points > card.balance()) throw new VoucherifyRefusal(400, 'loyalty_card_points_exceeded');
      const one: Made = {
        id: `r_${made.length + 1}`,
        card,
        offer,
        at: new Date(now()).toISOString(),
        metadata: metadata ?? null,
      };
      made.unshift(one);
      card.post('POINTS_REDEMPTION', offer.points, one.id);
      return one;
    },
    rollback(id: string): Made {
      const one = made.find((each) => each.id === id);
      if (!one) throw new VoucherifyRefusal(404, 'not_found');
      if (one.rolledBack !== undefined) throw new VoucherifyRefusal(400, 'already_rolled_back');
      one.rolledBack = new Date(now()).toISOString();
      one.card.post('POINTS_REFUND', one.offer.points, one.id);
      return one;
    },
  };
}

const coupon = ({ id }: Made) => ({
  ...{ id: `v_coupon_${id}`, code: `COUPON-${id.toUpperCase()}`, campaign: 'Coupons', campaign_id: 'camp_coupons' },
  ...{
    type: 'DISCOUNT_VOUCHER',
    active: true,
    expiration_date: '2027-01-01T00:00:00.000Z',
    metadata: {},
    object: 'voucher',
  },
  ...{ is_referral_code: false, redemption: { quantity: 1, redeemed_quantity: 0 } },
});

export function redemptionOf(one: Made, bare = false): object {
  const { id, card, offer, at, metadata, rolledBack } = one;
  const { reward, assignment } = offer;
  const isCoupon = reward.type === 'CAMPAIGN';
  return {
    ...{ id, object: 'redemption', date: at, customer_id: card.customer.id, tracking_id: null, metadata },
    ...{ redemption: null, result: 'SUCCESS', status: rolledBack === undefined ? 'SUCCEEDED' : 'ROLLED_BACK' },
    ...{ order: null, channel: { channel_id: 'app', channel_type: 'API' }, customer: card.customer },
    ...{ related_object_type: 'voucher', related_object_id: `v_${card.code}`, voucher: voucherOf(card, bare) },
    ...(rolledBack !== undefined && { related_redemptions: { rollbacks: [{ id: `rr_${id}`, date: rolledBack }] } }),
    ...(!bare && { loyalty_card: { points: offer.points } }),
    reward: {
      ...{ id: reward.id, name: reward.name, object: 'reward', created_at: reward.created_at, type: reward.type },
      ...{ assignment_id: assignment.id, customer: card.customer, loyalty_tier_id: null },
      ...{ voucher: isCoupon ? coupon(one) : null, product: null, sku: null },
    },
  };
}

/** What the list has of a redemption that was taken back, beside it. */
export const rollbackOf = ({ id, card, rolledBack }: Made) => ({
  ...{ id: `rr_${id}`, object: 'redemption_rollback', date: rolledBack, redemption: id, result: 'SUCCESS' },
  ...{ customer_id: card.customer.id, voucher: { id: `v_${card.code}`, object: 'voucher', code: card.code } },
});
