import { at, each, fields, items, money, text } from '../wire/reading.js';
import { currency } from './currency.js';

function kindOf(kind: string): string {
  if (/^(birthday|review|referral)$/.test(kind)) return kind;
  if (kind.endsWith('purchase')) return 'purchase';
  if (/^(facebook|twitter|instagram|tiktok)_/.test(kind)) return 'social';
  if (/^(pageview|clickthrough)$/.test(kind)) return 'visit';
  return kind === 'join_program' ? 'signup' : 'custom';
}

/** A member's own ways to earn, and everybody's for who is no member yet. */
export function rules(body: unknown): unknown {
  const { customer, configuration, currency: code } = fields(body);
  return {
    items: each(
      at(customer, 'available_rules') ?? at(configuration, 'rules'),
      ({ id, kind, limit, context, properties, ...rule }) => {
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
      },
    ),
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
