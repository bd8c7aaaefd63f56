import { at, each, fields, items, money, number, text } from '../wire/reading.js';
import { currency } from './currency.js';

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
