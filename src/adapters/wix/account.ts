import { at, fields, items, number, text } from '../wire/reading.js';

/** Wix has one currency of points. */
export const currency = 'points';

/** Whoever has reached no tier is in the base tier, which has no id of its own. */
export const base = 'base';

export const tierOf = (account: unknown): string => text(at(account, 'tier', 'id')) ?? base;

/** `tiers`: nothing where this site has none, or tells nobody. */
export function member(account: unknown, tiers: unknown): unknown {
  const { id, points, tier, pointsExpiration, createdDate } = fields(account);
  const { expirationDate: expiresAt, expiringPointsAmount: amount } = fields(pointsExpiration);
  const current = number(at(tier, 'points')) ?? 0;
  const above = items(at(tiers, 'tiers'))
    .filter(({ requiredPoints }) => (number(requiredPoints) ?? 0) > current)
    .sort((a, b) => Number(a['requiredPoints']) - Number(b['requiredPoints']))[0];
  return {
    id,
    status: 'enrolled',
    enrolledAt: createdDate,
    balances: [
      {
        ...{ currency, amount: at(points, 'balance') ?? 0, lifetime: at(points, 'earned') },
        asOf: new Date().toISOString(),
        // One date, and nothing where nothing is about to go.
        expiring: amount && expiresAt ? [{ amount, expiresAt }] : undefined,
      },
    ],
    tier:
      at(tiers, 'tiers') || at(tier, 'id')
        ? {
            tierId: tierOf(account),
            next: above && {
              tierId: above['id'],
              anyOf: [{ metric: 'points', current, target: above['requiredPoints'] }],
            },
          }
        : undefined,
  };
}
