import type { LoyaltiesVoucherResponse, SimpleCustomer } from '@voucherify/sdk/dist/types';
import { campaign, campaignId, tierAt } from './programme.js';

/** A line of a card's ledger. */
export interface Line {
  readonly id: string;
  readonly type: string;
  readonly points: number;
  readonly balance: number;
  readonly at: string;
  readonly redemption?: string;
}

/** A loyalty card and its ledger. Points are counted here and nowhere else. */
export interface LoyaltyCard {
  readonly code: string;
  readonly customer: SimpleCustomer;
  readonly lines: readonly Line[];
  readonly pending: number;
  readonly balance: () => number;
  /** `points` without a sign: the type says it. */
  readonly post: (type: string, points: number, redemption?: string) => void;
}

const taking = /^POINTS_(REDEMPTION|REMOVAL|EXPIRATION|TRANSFER_OUT)$/;

export function openCard(source_id: string, pending: number, now: () => number): LoyaltyCard {
  const lines: Line[] = [];
  let balance = 0;
  return {
    ...{ code: `CARD-${source_id}`, lines, pending, balance: () => balance },
    customer: { id: `cust_${source_id}`, source_id, name: source_id, metadata: {}, object: 'customer' },
    post: (type, points, redemption) => {
      balance += taking.test(type) ? -points : points;
      const id = `vtx_${source_id}_${String(lines.length + 1).padStart(4, '0')}`;
      const at = new Date(now()).toISOString();
      lines.unshift({ ...{ id, type, points, balance, at }, ...(redemption !== undefined && { redemption }) });
    },
  };
}

const voucherId = (card: LoyaltyCard): string => `v_${card.code}`;
const totals = (card: LoyaltyCard, gives: boolean): number =>
  card.lines.reduce((sum, { type, points }) => (taking.test(type) === gives ? sum : sum + points), 0);

/** The card as Voucherify shows it, with what its SDK's types leave out. */
export function voucherOf(card: LoyaltyCard, bare = false): object {
  const points = { points: totals(card, true), balance: card.balance() };
  return {
    ...({
      ...{
        id: voucherId(card),
        code: card.code,
        campaign: campaign.name,
        campaign_id: campaignId,
        type: 'LOYALTY_CARD',
      },
      ...{ active: true, metadata: {}, is_referral_code: false, holder_id: card.customer.id },
      loyalty_card: points,
    } satisfies LoyaltiesVoucherResponse),
    ...{ object: 'voucher', created_at: '2026-01-01T10:00:00.000Z' },
    ...(!bare && {
      loyalty_card: {
        ...points,
        ...{ next_expiration_date: '2027-03-31', next_expiration_points: 40, pending_points: card.pending },
        ...{ expired_points: 0, subtracted_points: 0 },
      },
    }),
    redemption: { redeemed_quantity: 0, redeemed_points: totals(card, false) },
  };
}

export const pendingOf = (card: LoyaltyCard): readonly object[] =>
  card.pending === 0
    ? []
    : [
        {
          ...{ id: 'lopp_1', voucher_id: voucherId(card), campaign_id: campaignId, customer_id: card.customer.id },
          ...{ order_id: 'ord_1', points: card.pending, activates_at: '2026-12-24' },
          details: {
            event: { type: 'customer.order.paid' },
            earning_rule: { id: 'ern_order', source: { banner: 'A point for every euro' } },
            order: { id: 'ord_1', source_id: null },
          },
          created_at: '2026-01-01T10:00:00.000Z',
        },
      ];

export const tiersOf = (card: LoyaltyCard): readonly object[] => {
  const tier = tierAt(card.balance());
  if (!tier) return [];
  const dates = { start_date: '2026-02-01T00:00:00.000Z', expiration_date: '2027-02-01T00:00:00.000Z' };
  const expiration = { customer_id: card.customer.id, campaign_id: campaignId, tier_id: tier.id, ...dates };
  return [{ ...tier, expiration: { ...expiration, created_at: '2026-02-01T00:00:00.000Z' } }];
};

export function transactionOf(card: LoyaltyCard, { id, type, points, balance, at, redemption }: Line): object {
  return {
    ...{ id, source_id: null, voucher_id: voucherId(card), campaign_id: campaignId, source: 'API', type },
    ...{ reason: type === 'POINTS_ACCRUAL' ? 'Order paid' : null, related_transaction_id: null, created_at: at },
    details: {
      balance: {
        ...{ type: 'loyalty_card', total: points, object: 'balance', points, balance },
        related_object: { id: voucherId(card), type: 'voucher' },
      },
      ...(redemption !== undefined && { redemption: { id: redemption } }),
    },
  };
}
