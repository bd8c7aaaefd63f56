import { at, each, fields, items, money, number, text } from '../wire/reading.js';
import { currency } from './member.js';

export interface Naming {
  /** What points are called. Default: `{one: 'point', other: 'points'}`. */
  readonly pointsName?: { readonly one: string; readonly other: string } | undefined;
  /** The programme's time zone (IANA). Default `UTC`. */
  readonly timeZone?: string | undefined;
}

export function program(body: unknown, id: string, { pointsName, timeZone }: Naming): unknown {
  const { program, tier_configuration, currency: code } = fields(body);
  const { tiers, tier_benefits } = fields(tier_configuration);
  const benefits = items(tier_benefits);
  return {
    id,
    name: at(program, 'name'),
    timeZone: timeZone ?? 'UTC',
    currencies: [{ code: currency, name: pointsName ?? { one: 'point', other: 'points' } }],
    tiers: each(tier_configuration ? tiers : [], ({ id, name, position, hidden, benefit_ids, kind, lower_bound }) => {
      // Shown only to whoever is in it, and this answer is for everybody.
      if (hidden) return undefined;
      const spend = money(at(lower_bound, 'amount'), code);
      const amount = kind === 'spend' ? spend?.amount : number(lower_bound);
      return {
        id: text(id),
        name,
        rank: position,
        qualification: kind === 'conditional' ? 'invited' : 'earned',
        threshold:
          amount === undefined
            ? undefined
            : { anyOf: [{ metric: kind, amount, currency: kind === 'spend' ? spend?.currency : undefined }] },
        benefits: benefits
          .filter(({ id }) => Array.isArray(benefit_ids) && benefit_ids.includes(id))
          .map(({ id, label, secret }) => ({ id: text(id), description: label, secret })),
      };
    }),
    links: {},
  };
}

function kindOf(kind: string): string {
  if (/^(birthday|review|referral)$/.test(kind)) return kind;
  if (kind.endsWith('purchase')) return 'purchase';
  if (/^(facebook|twitter|instagram|tiktok)_/.test(kind)) return 'social';
  if (/^(pageview|clickthrough)$/.test(kind)) return 'visit';
  return kind === 'join_program' ? 'signup' : 'custom';
}

/** Ways to earn: the member's own where there is a member, else everybody's. */
export function rules(body: unknown): unknown {
  const { customer, rules, currency: code } = fields(body);
  return {
    items: each(at(customer, 'available_rules') ?? rules, ({ id, kind, limit, context, properties, ...rule }) => {
      const { title, result } = fields(rule['variant'] ?? items(rule['variants']).find(({ enabled }) => enabled));
      const { last_completed_at, completion_limit } = fields(context);
      const isDone = String(at(completion_limit, 'state')).startsWith('limit_reached');
      const { points: amount, per_currency_unit: per } = fields(result);
      const url = at(properties, 'destination_url');
      return {
        id: text(id),
        name: title,
        kind: kindOf(String(kind)),
        // A rule may give a reward instead of points.
        reward: amount === undefined ? undefined : { currency, amount, per: money(at(per, 'amount') ?? per, code) },
        limit: at(limit, 'count'),
        action: url ? { label: title, url } : undefined,
        state: isDone ? 'completed' : 'available',
        completedAt: isDone ? last_completed_at : undefined,
      };
    }),
  };
}

/** The link names the member: what follows its last slash is the code. */
export function referral(body: unknown): unknown {
  const { customer, configuration } = fields(body);
  const url = at(customer, 'referral_urls', 'direct');
  return {
    url,
    code: (text(url) ?? '').replace(/.*\//, ''),
    rewardForFriend: at(configuration, 'referee_incentive', 'incentive_text'),
  };
}
