import { at, each, fields } from '../wire/reading.js';
import { currency } from './currency.js';

/** Each kind of row in the contract's words. Rows without points, as of a tier that was entered, are no transactions. */
const types = {
  earned_points_from_rule: 'earn',
  redeemed_points_for_reward: 'spend',
  points_expired: 'expire',
};

export function history(body: unknown): unknown {
  const { history } = fields(at(body, 'customer'));
  return {
    items: each(history, ({ kind, label, date, points, state, ...row }) => {
      if (points === undefined) return undefined;
      const of = at(row['rule'] ?? row['reward'], 'id') ?? '';
      return {
        // Rows have no id of their own, and the same row stands elsewhere tomorrow.
        id: [date, kind, row['claimed_reward_id'] ?? of].join('/'),
        type: fields(types)[String(kind)] ?? 'adjust',
        amount: points,
        currency,
        description: label,
        occurredAt: date,
        status: state === undefined || state === 'applied' ? 'approved' : state,
        availableAt: row['points_will_approve_at'],
        expiresAt: row['points_will_expire_at'],
      };
    }),
  };
}
