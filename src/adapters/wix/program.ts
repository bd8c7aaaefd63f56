import { at, fields, items, text } from '../wire/reading.js';
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
