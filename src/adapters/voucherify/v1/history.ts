import { query, segment, type Exchanges } from '../../../client/endpoint.js';
import { get, within } from '../asking.js';
import { at, each, number, text, type Fields } from '../../wire/reading.js';
import { findCard } from './card.js';
import { currency } from './member.js';
import type { VoucherifyV1Options } from './options.js';

/** What a line is and its sign, which Voucherify tells by the type. */
const kinds: Readonly<Record<string, readonly [type: string, sign: 1 | -1]>> = {
  POINTS_ACCRUAL: ['earn', 1],
  PENDING_POINTS_ACTIVATION: ['earn', 1],
  POINTS_REDEMPTION: ['spend', -1],
  POINTS_REFUND: ['refund', 1],
  POINTS_ADDITION: ['adjust', 1],
  POINTS_REMOVAL: ['adjust', -1],
  POINTS_EXPIRATION: ['expire', -1],
  POINTS_TRANSFER_IN: ['transfer', 1],
  POINTS_TRANSFER_OUT: ['transfer', -1],
};

/** A line of the ledger. Of a type that nobody knows the sign is not known either: the decoder leaves it out. */
function lineOf({ id, type, reason, details, created_at: occurredAt }: Fields) {
  const [known = type, sign = 1] = Object.hasOwn(kinds, String(type)) ? (kinds[String(type)] ?? []) : [];
  const points = number(at(details, 'balance', 'points'));
  return {
    ...{ id: text(id), type: known, currency, occurredAt, status: 'approved' },
    amount: points === undefined ? undefined : sign * Math.abs(points),
    description: reason ?? at(details, 'reward', 'name') ?? at(details, 'earning_rule', 'source', 'banner'),
  };
}

export async function historyOf(
  { cursor, limit = 20 }: { readonly cursor?: string; readonly limit?: number },
  exchanges: Exchanges,
  options: VoucherifyV1Options,
): Promise<unknown> {
  const card = await findCard(options, exchanges);
  if (!card) return { items: [] };
  const asked = query({ limit: within(limit), order: '-id', starting_after_id: cursor });
  const body = await exchanges.send(get(`/v1/loyalties/members/${segment(card.code)}/transactions${asked}`));
  const owner = text(card.voucher['id']);
  const isOwn = ({ voucher_id: voucher }: Fields) => owner === undefined || voucher === undefined || voucher === owner;
  return {
    items: each(at(body, 'data'), (line) => (isOwn(line) ? lineOf(line) : undefined)),
    nextCursor: at(body, 'has_more') === true ? text(at(body, 'more_starting_after')) : undefined,
  };
}
