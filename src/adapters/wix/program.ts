import { at, each, fields, items, money, text } from '../wire/reading.js';
import { base, currency } from './account.js';

export interface SiteOptions {
  /** ISO 4217 code of the site, which its answers leave out. Without it no reward has a value in money. */
  readonly currency?: string | undefined;
  /** The site's time zone (IANA). Default `UTC`. */
  readonly timeZone?: string | undefined;
}

export function program(answer: unknown, ladder: unknown, { timeZone = 'UTC' }: SiteOptions): unknown {
  const programme = at(answer, 'loyaltyProgram');
  // No answer is no programme without a name.
  if (!programme) return undefined;
  const { name, pointDefinition } = fields(programme);
  const called = text(at(pointDefinition, 'customName'));
  const { baseTierDefinition, status } = fields(at(ladder, 'programSettings'));
  const rungs = items(at(ladder, 'tiers')).toSorted(
    (a, b) => Number(a['requiredPoints']) - Number(b['requiredPoints']),
  );
  const tier = (id: unknown, definition: unknown, rank: number, amount: unknown) => ({
    ...{ id, name: at(definition, 'name'), rank, qualification: 'earned' },
    threshold: { anyOf: [{ metric: 'points', amount }] },
    benefits: at(definition, 'description') ? [{ id, description: at(definition, 'description') }] : [],
  });
  return {
    // A site has one programme.
    ...{ id: 'wix', name: name ?? '', timeZone },
    currencies: [{ code: currency, name: { one: called ?? 'point', other: called ?? 'points' } }],
    tiers:
      status === 'ACTIVE'
        ? [
            tier(base, baseTierDefinition, 0, 0),
            ...rungs.map(({ id, tierDefinition, requiredPoints }, place) =>
              tier(id, tierDefinition, place + 1, requiredPoints),
            ),
          ]
        : [],
    links: {},
  };
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['birthday', /birthday/i],
  ['purchase', /order|purchase|checkout/i],
  ['signup', /sign_?up|member/i],
  ['social', /social/i],
];

/** Ways to earn, as they are in the base tier. */
export function rules(body: unknown, site: SiteOptions): unknown {
  return {
    items: each(at(body, 'earningRules'), ({ id, title, triggerActivityType, status, fixedAmount, conversionRate }) => {
      const configs = items(at(fixedAmount ?? conversionRate, 'configs'));
      const { points: amount, moneyAmount } = configs.find(({ tierId }) => !tierId) ?? configs[0] ?? {};
      const per = conversionRate ? money(moneyAmount, site.currency) : undefined;
      return {
        ...{ id, name: title },
        kind: kinds.find(([, pattern]) => pattern.test(String(triggerActivityType)))?.[0] ?? 'custom',
        // Points for an unknown amount of money say nothing.
        reward: conversionRate && !per ? undefined : { currency, amount, per },
        state: status === 'PAUSED' ? 'locked' : 'available',
      };
    }),
  };
}
