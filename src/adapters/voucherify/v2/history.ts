import { query, segment, type Exchanges } from '../../../client/endpoint.js';
import { get, listIn, within } from '../asking.js';
import { at, number, text, type Fields } from '../../wire/reading.js';
import { zonedDay } from '../../wire/zoned-day.js';
import { definitionOf, findMembership, programPath } from './membership.js';
import type { VoucherifyV2Options } from './options.js';

/** What a line is and its sign, which Voucherify tells by the type. */
const kinds: Readonly<Record<string, readonly [type: string, sign: 1 | -1]>> = {
  ADMIN_CREDIT: ['adjust', 1],
  ADMIN_DEBIT: ['adjust', -1],
  ADMIN_POINTS_EXPIRATION: ['expire', -1],
  POINTS_EARNED: ['earn', 1],
  POINTS_PURCHASED: ['transfer', 1],
  POINTS_PURCHASE_REVERSED: ['transfer', -1],
  POINTS_SPENT_ON_REWARD: ['spend', -1],
  POINTS_SPENT_ON_ORDER: ['spend', -1],
  POINTS_REFUNDED: ['refund', 1],
  POINTS_RETURNED: ['refund', 1],
  POINTS_EXPIRED: ['expire', -1],
  PENDING_POINTS_ACTIVATED: ['earn', 1],
};
const statuses: Readonly<Record<string, string>> = {
  PENDING: 'pending',
  PROCESSING: 'pending',
  APPROVED: 'approved',
  REJECTED: 'declined',
};

const entry = <T>(table: Readonly<Record<string, T>>, name: unknown): T | undefined =>
  Object.hasOwn(table, String(name)) ? table[String(name)] : undefined;

/** A line of the ledger. Of a type that nobody knows the sign is not known either: the decoder leaves it out. */
function lineOf(
  { id, type, status, details, card_definition_id: currency, created_at: occurredAt }: Fields,
  timeZone: string,
) {
  const [known = type, sign = 1] = entry(kinds, type) ?? [];
  const points = number(at(details, 'points', 'total'));
  // Points that wait change no balance until they are activated, which is a line of its own.
  if (type === 'PENDING_POINTS_ADDED' || type === 'PENDING_POINTS_CANCELED') return undefined;
  return {
    ...{ id: text(id), type: known, currency, occurredAt, description: at(details, 'reason') },
    amount: points === undefined ? undefined : sign * Math.abs(points),
    status: entry(statuses, status) ?? status,
    expiresAt: sign > 0 ? zonedDay(at(details, 'points', 'expiration_date'), timeZone) : undefined,
  };
}

/** The lines of the first card: each card has a ledger of its own. */
export async function historyOf(
  { cursor, limit = 20 }: { readonly cursor?: string; readonly limit?: number },
  exchanges: Exchanges,
  options: VoucherifyV2Options,
): Promise<unknown> {
  const membership = await findMembership(options, exchanges);
  const card = membership?.cards[0];
  if (!membership || !card) return { items: [] };
  const asked = query({ limit: within(limit), order: '-id', cursor });
  const path = `${programPath(options)}/members/${segment(membership.id)}/cards/${segment(text(at(card, 'card', 'id')) ?? '')}`;
  const body = await exchanges.send(get(`${path}/transactions${asked}`));
  const own = listIn(body, 'data').filter(({ member_id }) => member_id === undefined || member_id === membership.id);
  return {
    items: own
      .map((line) => lineOf({ card_definition_id: definitionOf(card), ...line }, options.timeZone ?? 'UTC'))
      .filter((line) => line !== undefined),
    nextCursor: text(at(body, 'cursor', 'next')),
  };
}
