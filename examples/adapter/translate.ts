import { at, each, fields, number, type Fields } from 'loyalty-elements/adapter';

/** Beanstamp counts in one currency. */
const currency = 'beans';

export function program(body: unknown): unknown {
  const { ref, title, tz, unit } = fields(at(body, 'shop'));
  const name = { one: at(unit, 'single'), other: at(unit, 'many') };
  return { id: ref, name: title, timeZone: tz, currencies: [{ code: currency, name, decimalPlaces: 0 }], tiers: [] };
}

export function member(body: unknown, now: Date): unknown {
  const { number: id, holder, beans, beans_ever: ever, beans_dying: dying, opened } = fields(at(body, 'card'));
  const expiring = { amount: number(at(dying, 'beans')), expiresAt: at(dying, 'on') };
  return {
    ...{ id, givenName: holder, status: 'enrolled', enrolledAt: opened },
    balances: [
      {
        ...{ currency, amount: number(beans), lifetime: number(ever), asOf: now.toISOString() },
        expiring: dying === undefined ? undefined : [expiring],
      },
    ],
  };
}

const kinds: Readonly<Record<string, string>> = { drink: 'product', money: 'discount-amount', gift: 'gift' };

export const rewards = (body: unknown, card: unknown): unknown => ({
  items: each(at(body, 'treats'), ({ ref, title, about, sort, beans, left }) => ({
    ...{ id: ref, name: title, description: about, stock: number(left) },
    // A kind that nobody has heard of is a thing one gets.
    kind: kinds[String(sort)] ?? 'product',
    cost: { currency, amount: number(beans) },
    eligibility: eligibility(number(beans), number(at(card, 'card', 'beans'))),
  })),
  nextCursor: next(body),
});

function eligibility(cost: number | undefined, balance: number | undefined): unknown {
  if (cost === undefined || balance === undefined) return undefined;
  const points = cost - balance;
  return points > 0 ? { state: 'insufficient-points', missing: { points } } : { state: 'redeemable' };
}

const states: Readonly<Record<string, string>> = {
  ...{ held: 'pending', open: 'issued', spent: 'used', returned: 'cancelled', lapsed: 'expired' },
};

/** A state that nobody has heard of stays one: the decoder refuses it, and a list leaves the item out. */
export const claim = ({ ref, treat, treat_title: name, beans, state, voucher, returnable_until }: Fields): unknown => ({
  ...{ id: ref, rewardId: treat, rewardName: name, code: voucher, refundableUntil: returnable_until },
  status: states[String(state)] ?? state,
  cost: { currency, amount: number(beans) },
});

export const claims = (body: unknown): unknown => ({ items: each(at(body, 'claims'), claim), nextCursor: next(body) });

const types: Readonly<Record<string, string>> = {
  ...{ purchase: 'earn', claim: 'spend', return: 'refund', lapse: 'expire', gift: 'adjust' },
};

export const stamps = (body: unknown): unknown => ({
  items: each(at(body, 'stamps'), ({ ref, what, beans, when, note }) => ({
    ...{ id: ref, type: types[String(what)] ?? 'adjust', amount: number(beans), currency },
    ...{ description: note, occurredAt: when, status: 'approved' },
  })),
  nextCursor: next(body),
});

/** The last page says `null`. */
const next = (body: unknown): unknown => at(body, 'after') ?? undefined;
