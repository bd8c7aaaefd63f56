import { definitionId, programId, rewards, type Offered } from './programme.js';
import type { LoyaltyMember } from './member.js';

/** Why Voucherify refuses, as it says it. */
export class LoyaltyRefusal extends Error {
  constructor(
    readonly code: number,
    readonly key: string,
  ) {
    super(key);
  }
}

export interface Purchase {
  readonly id: string;
  readonly member: LoyaltyMember;
  readonly offer: Offered;
  readonly line: string;
  readonly at: string;
  status: 'PENDING' | 'APPROVED' | 'REFUNDED';
}

function transactionOf(member: LoyaltyMember, { id: reward_id, points }: Offered, made?: Purchase): object {
  return {
    ...(made && { id: made.id, created_at: made.at }),
    ...{ card_id: member.cardId, card_definition_id: definitionId, card_transaction_id: made?.line ?? null },
    ...{
      program_id: programId,
      member_id: member.id,
      reward_id,
      status: made?.status ?? 'SIMULATED',
      type: 'PURCHASE',
    },
    details: {
      reason: 'Points spent on reward',
      rejection: null,
      metadata: {},
      points: { total: points },
      result: null,
    },
    ...{ updated_at: null, object: 'reward_transaction' },
  };
}

/** Purchases are taken down at once, and are carried out when somebody looks for the next time. */
export function openPurchases(now: () => number) {
  const made: Purchase[] = [];
  const settle = () => {
    for (const one of made) if (one.status === 'PENDING') one.status = 'APPROVED';
  };
  return {
    made,
    list: (member: LoyaltyMember) => {
      settle();
      return made
        .filter((each) => each.member === member)
        .map((each) => ({ ...transactionOf(member, each.offer, each), id: each.id }));
    },
    purchase(member: LoyaltyMember, rewardId: unknown, mode: unknown): object {
      const offer = rewards.find(({ id }) => id === rewardId);
      if (!offer) throw new LoyaltyRefusal(404, 'not_found');
      if (offer.points > member.balance()) throw new LoyaltyRefusal(423, 'insufficient_card_balance');
      if (mode === 'DRY_RUN') return { transaction: transactionOf(member, offer), status: 'DRY_RUN' };
      const id = `lrtx_${String(made.length + 1).padStart(4, '0')}`;
      const line = member.post('POINTS_SPENT_ON_REWARD', offer.points);
      const one: Purchase = { ...{ id, member, offer, line }, at: new Date(now()).toISOString(), status: 'PENDING' };
      made.unshift(one);
      return { transaction: transactionOf(member, offer, one), status: 'TRANSACTION_CREATED' };
    },
    refund(id: string): object {
      settle();
      const one = made.find((each) => each.id === id);
      if (!one) throw new LoyaltyRefusal(404, 'not_found');
      if (one.status !== 'APPROVED') throw new LoyaltyRefusal(423, 'non_approved_reward_transaction');
      one.status = 'REFUNDED';
      one.member.post('POINTS_RETURNED', one.offer.points);
      return {
        transaction: { ...transactionOf(one.member, one.offer, one), type: 'REFUND', status: 'APPROVED' },
        status: 'APPROVED',
      };
    },
  };
}
