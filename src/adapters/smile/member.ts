import { at, each, fields, items, money, number, points, text, type Fields } from '../wire/reading.js';

export interface SmileProgramme {
  /** The programme's name, which Smile does not tell. */
  readonly name: string;
  /** What the milestones of VIP tiers count, which Smile does not tell. Default `points`. */
  readonly milestones?: 'points' | 'spend' | undefined;
  /** ISO 4217 code of the shop, which Smile's answers leave out. Needed for milestones of spend and for values in money. */
  readonly currency?: string | undefined;
  /** The programme's time zone (IANA). Default `UTC`. */
  readonly timeZone?: string | undefined;
}

/** Smile has one currency of points. */
export const currency = 'points';

/** An amount of a milestone: points, or money in minor units. */
const amountOf = (value: unknown, { milestones, currency: code }: SmileProgramme): number | undefined =>
  milestones === 'spend' ? money(value, code)?.amount : points(value);

const metricOf = ({ milestones = 'points', currency: code }: SmileProgramme) => ({
  metric: milestones,
  currency: milestones === 'spend' ? code : undefined,
});

const states = { candidate: 'guest', member: 'enrolled', disabled: 'blocked' };

function tierOf(status: Fields, programme: SmileProgramme) {
  const { vip_tier_id, vip_tier_expires_at, progress_value, current_vip_period_end: by, next_vip_tier_id } = status;
  const current = amountOf(progress_value, programme);
  const way = (delta: unknown) => {
    const missing = amountOf(delta, programme);
    if (current === undefined || missing === undefined) return undefined;
    return [{ ...metricOf(programme), current, target: current + missing }];
  };
  const up = way(status['delta_to_next_vip_tier']);
  const same = way(status['delta_to_retain_vip_tier']);
  return {
    tierId: text(vip_tier_id),
    until: vip_tier_expires_at,
    next: up && next_vip_tier_id ? { tierId: text(next_vip_tier_id), anyOf: up } : undefined,
    keep: same && by ? { anyOf: same, by } : undefined,
  };
}

export function member(body: unknown, programme: SmileProgramme): unknown {
  const { id, first_name, state, points_balance: amount, vip_status, created_at } = fields(at(body, 'customer'));
  const status = fields(states)[String(state)] ?? 'pending';
  return {
    ...{ id: text(id), givenName: first_name, status },
    enrolledAt: status === 'enrolled' ? created_at : undefined,
    balances: status === 'enrolled' ? [{ currency, amount, asOf: new Date().toISOString() }] : [],
    tier: vip_status ? tierOf(fields(vip_status), programme) : undefined,
  };
}

export function program(settings: unknown, tiers: unknown, programme: SmileProgramme): unknown {
  const ladder = each(at(tiers, 'vip_tiers'), (tier) => tier);
  const sorted = Array.isArray(ladder)
    ? (ladder as readonly Fields[]).toSorted((a, b) => (number(a['milestone']) ?? 0) - (number(b['milestone']) ?? 0))
    : ladder;
  let rank = 0;
  return {
    ...{ id: 'smile', name: programme.name, timeZone: programme.timeZone ?? 'UTC', links: {} },
    currencies: [{ code: currency, name: at(settings, 'points_settings', 'points_label') }],
    tiers: each(sorted, ({ id, name, milestone, perks }) => ({
      ...{ id: text(id), name, rank: ++rank, qualification: 'earned' },
      threshold: { anyOf: [{ ...metricOf(programme), amount: amountOf(milestone, programme) }] },
      // A perk has no id of its own.
      benefits: items(perks).map(({ name }, place) => ({ id: `${place + 1}`, description: name })),
    })),
  };
}

/** Points that came and went, with their sign. Lines of anybody else are left out, whatever was asked. */
export function transactions(body: unknown, customer: string): unknown {
  return {
    items: each(at(body, 'points_transactions'), (line) => {
      const { id, customer_id, points_change: amount, description, created_at: occurredAt } = line;
      if (text(customer_id) !== customer) return undefined;
      const type = (number(amount) ?? 0) < 0 ? 'spend' : 'earn';
      return { ...{ id: text(id), type, amount, currency, description, occurredAt }, status: 'approved' };
    }),
    nextCursor: at(body, 'metadata', 'next_cursor') || undefined,
  };
}

export function referral(body: unknown): unknown {
  const url = at(body, 'customer', 'referral_url');
  // The link names the member: what follows its last slash is the code.
  return { url, code: (text(url) ?? '').replace(/.*\//, '') };
}
