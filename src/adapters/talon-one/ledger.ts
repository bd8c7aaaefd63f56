import type { Caller } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';
import { idOf } from '../wire/ids.js';
import { at, each, fields, items, number, points, text } from '../wire/reading.js';

/** A programme as its merchant knows it: the Integration API tells of members, not of programmes. */
export interface TalonOneProgramme {
  readonly name: string;
  /** What points are called. Default: `{one: 'point', other: 'points'}`. */
  readonly pointsName?: { readonly one: string; readonly other: string } | undefined;
  /** The programme's time zone (IANA). Default `UTC`. */
  readonly timeZone?: string | undefined;
  /** Its tiers under the names they have in Talon.One, and the points each begins with. */
  readonly tiers?: readonly { readonly name: string; readonly points: number; readonly benefits?: readonly string[] }[];
}

/** The main ledger has one currency of points. */
export const currency = 'points';

/** The integration id of the caller's profile. */
export function idOfCaller(caller: Caller | null): string {
  if (caller) return caller.id;
  throw new LoyaltyError('unauthorized', 'nobody is signed in', { operation: 'talon-one.profile' });
}

/** The balance of an answer, which must have one. */
export function balanceOf(body: unknown): unknown {
  const balance = at(body, 'balance');
  if (points(at(balance, 'activePoints')) !== undefined) return balance;
  throw new LoyaltyError('invalid-response', 'no balance', { operation: 'talon-one.balance' });
}

/** Dates may also be words: `immediate`, `on_action`, `unlimited`. */
const date = (value: unknown): unknown => (Number.isNaN(Date.parse(text(value) ?? '')) ? undefined : value);

function tierOf(balance: unknown, active: number) {
  const { currentTier, projectedTier, pointsToNextTier, nextTierName } = fields(balance);
  const { name, startDate, expiryDate } = fields(currentTier);
  const { projectedActivePoints, stayInTierPoints, projectedTierName } = fields(projectedTier);
  const by = date(expiryDate);
  const missing = points(pointsToNextTier);
  const projected = points(projectedActivePoints);
  const stay = points(stayInTierPoints);
  const way = (current: number, more: number) => [{ metric: 'points', current, target: current + more }];
  return {
    ...{ tierId: idOf(name), since: date(startDate), until: by },
    next:
      nextTierName && missing !== undefined ? { tierId: idOf(nextTierName), anyOf: way(active, missing) } : undefined,
    keep: by && stay !== undefined && projected !== undefined ? { anyOf: way(projected, stay), by } : undefined,
    forecast: by && projectedTierName ? { tierId: idOf(projectedTierName), at: by } : undefined,
  };
}

/** `unused`: the grants that are not spent, with what is left of each. */
export function member(id: string, body: unknown, unused: unknown): unknown {
  const balance = fields(balanceOf(body));
  const { activePoints, pendingPoints, spentPoints, negativePoints, currentTier, nextTierName } = balance;
  const active = points(activePoints);
  const pending = points(pendingPoints) ?? 0;
  return {
    ...{ id, status: 'enrolled' },
    balances: [
      {
        currency,
        // What is owed stands in a field of its own, and nothing is active then.
        amount: active === undefined ? undefined : active - Math.abs(points(negativePoints) ?? 0),
        pending: pending > 0 ? [{ amount: pending }] : undefined,
        expiring: items(at(unused, 'data'))
          .filter(({ expiryDate }) => date(expiryDate))
          .map(({ amount, expiryDate }) => ({ amount: points(amount), expiresAt: expiryDate })),
        lifetime: spentPoints === undefined || active === undefined ? undefined : active + (points(spentPoints) ?? 0),
        asOf: new Date().toISOString(),
      },
    ],
    tier: currentTier || nextTierName ? tierOf(balance, active ?? 0) : undefined,
  };
}

export function program(id: string | number, { name, pointsName, timeZone = 'UTC', tiers = [] }: TalonOneProgramme) {
  return {
    ...{ id: `${id}`, name, timeZone, links: {} },
    currencies: [{ code: currency, name: pointsName ?? { one: 'point', other: 'points' } }],
    tiers: tiers
      .toSorted((a, b) => a.points - b.points)
      .map(({ name, points: amount, benefits = [] }, rank) => ({
        ...{ id: idOf(name), name, rank, qualification: 'earned' },
        threshold: { anyOf: [{ metric: 'points', amount }] },
        benefits: benefits.map((description, place) => ({ id: `${place + 1}`, description })),
      })),
  };
}

/** The ledger with a sign: Talon.One says `subtraction`, and counts without one. Nobody else's line is let through. */
export function transactions(body: unknown, id: string, skip: number, pageSize: number, now: number): unknown {
  return {
    items: each(at(body, 'data'), (line) => {
      const { type, amount, name, created, startDate, expiryDate, customerProfileId = id } = line;
      if (customerProfileId !== id) return undefined;
      const size = points(amount);
      const starts = date(startDate);
      const isPending = startDate === 'on_action' || Date.parse(text(starts) ?? '') > now;
      return {
        ...{ id: text(line['transactionUUID'] ?? line['id']), currency, description: name, occurredAt: created },
        type: type === 'addition' ? 'earn' : type === 'subtraction' ? 'spend' : 'adjust',
        amount: type === 'subtraction' && size !== undefined ? -size : size,
        status: isPending ? 'pending' : 'approved',
        availableAt: isPending ? starts : undefined,
        expiresAt: date(expiryDate),
      };
    }),
    nextCursor: at(body, 'hasMore') === true ? `${skip + pageSize}` : undefined,
  };
}

/** What the rules would add for a cart, of this programme's points. */
export function estimate(body: unknown, programId: number): unknown {
  const effects = at(body, 'effects');
  const amount = items(effects)
    .filter(({ effectType, props }) => effectType === 'addLoyaltyPoints' && at(props, 'programId') === programId)
    .reduce((sum, { props }) => sum + (number(at(props, 'value')) ?? 0), 0);
  // Without a list of effects no rule was asked.
  return { items: Array.isArray(effects) ? [{ currency, amount: points(amount) }] : effects };
}
