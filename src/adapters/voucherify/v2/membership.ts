import { query, segment, type Caller, type Exchanges } from '../../../client/endpoint.js';
import { ifThere, listIn } from '../asking.js';
import { noCard, nobody, someoneElse, unreadable } from '../refused.js';
import { at, fields, items, number, text, type Fields } from '../../wire/reading.js';
import { zonedDay } from '../../wire/zoned-day.js';
import type { VoucherifyV2Options } from './options.js';

export const programPath = ({ program }: VoucherifyV2Options): string => `/v2/loyalties/programs/${segment(program)}`;

export interface Membership {
  readonly id: string;
  readonly member: Fields;
  /** The cards that are shown, in the order of the options, each as `{card, tier_progress}`. */
  readonly cards: readonly Fields[];
}

const customerOf = ({ customerIdOf = ({ id }) => id }: VoucherifyV2Options, caller: Caller) => customerIdOf(caller);

/** How Voucherify is told whom to examine. */
export async function identificationOf(options: VoucherifyV2Options, { caller }: Exchanges): Promise<Fields> {
  if (!caller) throw nobody();
  const { identifiedBy: type = 'customer_source_id' } = options;
  return { type, [type]: await customerOf(options, caller) };
}

export const definitionOf = (card: Fields): string => text(at(card, 'card', 'card_definition_id')) ?? '';

/** The caller's membership in the programme; nothing where they have none. */
export async function findMembership(options: VoucherifyV2Options, exchanges: Exchanges) {
  if (!exchanges.caller) throw nobody();
  const { identifiedBy: identification_type = 'customer_source_id', program, cards } = options;
  const customer = segment(await customerOf(options, exchanges.caller));
  const asked = query({ identification_type });
  const body = await ifThere(exchanges, `${programPath(options)}/memberships/${customer}${asked}`);
  if (body === undefined) return undefined;
  const member = fields(at(body, 'member'));
  const id = text(member['id']);
  const of = text(member['program_id']);
  if (id === undefined) throw unreadable('member');
  if (of !== undefined && of !== program) throw someoneElse();
  const known = Object.keys(cards);
  const shown = listIn(body, 'cards')
    .filter((card) => known.includes(definitionOf(card)))
    .toSorted((a, b) => known.indexOf(definitionOf(a)) - known.indexOf(definitionOf(b)));
  return { id, member, cards: shown } satisfies Membership;
}

/** @throws LoyaltyError `not-enrolled` where the caller is no member. */
export async function membershipFor(options: VoucherifyV2Options, exchanges: Exchanges): Promise<Membership> {
  const membership = await findMembership(options, exchanges);
  if (membership) return membership;
  throw noCard();
}

function balanceOf(card: Fields, { now = Date.now, timeZone = 'UTC' }: VoucherifyV2Options) {
  const { balance, next_activation, next_expiration, lifetime_bucket } = fields(card['card']);
  const waiting = number(at(balance, 'pending_points')) ?? 0;
  const next = number(at(next_activation, 'points')) ?? 0;
  const pending = [
    ...(next > 0 ? [{ amount: next, availableAt: zonedDay(at(next_activation, 'date'), timeZone) }] : []),
    ...(waiting > next ? [{ amount: waiting - next }] : []),
  ];
  const expiring = number(at(next_expiration, 'points')) ?? 0;
  return {
    ...{ currency: definitionOf(card), amount: at(balance, 'points'), asOf: new Date(now()).toISOString() },
    pending: pending.length > 0 ? pending : undefined,
    expiring:
      expiring > 0 ? [{ amount: expiring, expiresAt: zonedDay(at(next_expiration, 'date'), timeZone) }] : undefined,
    lifetime: at(lifetime_bucket, 'points', 'total'),
  };
}

function tierOf(progress: Fields) {
  const { current, risks, opportunities } = progress;
  const points = number(at(current, 'points', 'current'));
  const [chance] = items(opportunities);
  const missing = number(at(chance, 'points'));
  const [risk] = items(risks);
  const [fallsTo, at_] = [at(risk, 'tier', 'id'), at(risk, 'date')];
  return {
    ...{ tierId: text(at(current, 'tier', 'id')), since: at(current, 'start_at'), until: at(current, 'expires_at') },
    next:
      points !== undefined && missing !== undefined
        ? { tierId: at(chance, 'tier', 'id'), anyOf: [{ metric: 'points', current: points, target: points + missing }] }
        : undefined,
    forecast: fallsTo && at_ ? { tierId: fallsTo, at: at_ } : undefined,
  };
}

const statuses: Readonly<Record<string, string>> = { ACTIVE: 'enrolled', INACTIVE: 'blocked' };

/** The member with a balance for each card, and the tier of the first card that has one. */
export async function memberOf(options: VoucherifyV2Options, exchanges: Exchanges): Promise<unknown> {
  const id = exchanges.caller?.id;
  const membership = await findMembership(options, exchanges);
  if (!membership) return { id, status: 'guest', balances: [] };
  const { member, cards } = membership;
  const status = text(member['status']) ?? '';
  const progress = cards.find((card) => card['tier_progress'])?.['tier_progress'];
  return {
    ...{ id, status: Object.hasOwn(statuses, status) ? statuses[status] : 'pending', enrolledAt: member['created_at'] },
    balances: cards.map((card) => balanceOf(card, options)),
    tier: progress ? tierOf(fields(progress)) : undefined,
  };
}
