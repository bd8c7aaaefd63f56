import { segment, type Exchanges } from '../../../client/endpoint.js';
import { get, getShared } from '../asking.js';
import { at, items, number, text, type Fields } from '../../wire/reading.js';
import { zonedDay } from '../../wire/zoned-day.js';
import { campaignPath, findCard, type Card } from './card.js';
import type { VoucherifyV1Options } from './options.js';

/** A card has one kind of points. */
export const currency = 'points';

/** Where a tier begins. It stands in two places. */
export const bottomOf = (tier: Fields): number | undefined =>
  number(at(tier, 'points', 'from') ?? at(tier, 'config', 'points', 'from'));

/** Tiers from the bottom up. */
export const ladderOf = (body: unknown): readonly Fields[] =>
  items(at(body, 'data')).toSorted((a, b) => (bottomOf(a) ?? 0) - (bottomOf(b) ?? 0));

function tierOf(
  ladder: readonly Fields[],
  own: unknown,
  campaign: unknown,
  balance: number | undefined,
  timeZone = 'UTC',
) {
  const current = ladderOf(own).at(-1);
  // Points of a period decide in some campaigns, and how many those are Voucherify does not tell.
  const byBalance = at(campaign, 'loyalty_tiers_expiration', 'qualification_type') !== 'POINTS_IN_PERIOD';
  const next = ladder.find((tier) => (bottomOf(tier) ?? 0) > (current ? (bottomOf(current) ?? 0) : -Infinity));
  const target = next && bottomOf(next);
  return {
    tierId: text(current?.['id']),
    since: zonedDay(at(current, 'expiration', 'start_date'), timeZone),
    until: zonedDay(at(current, 'expiration', 'expiration_date'), timeZone),
    next:
      byBalance && balance !== undefined && target !== undefined && target > balance
        ? { tierId: text(next?.['id']), anyOf: [{ metric: 'points', current: balance, target }] }
        : undefined,
  };
}

function balanceOf({ voucher }: Card, pending: unknown, { now = Date.now, timeZone = 'UTC' }: VoucherifyV1Options) {
  const card = voucher['loyalty_card'];
  const waiting = number(at(card, 'pending_points')) ?? 0;
  const listed = items(at(pending, 'data'));
  const amount = number(at(card, 'next_expiration_points')) ?? 0;
  const expiresAt = zonedDay(at(card, 'next_expiration_date'), timeZone);
  return {
    ...{ currency, amount: at(card, 'balance'), lifetime: at(card, 'points'), asOf: new Date(now()).toISOString() },
    pending:
      listed.length > 0
        ? listed.map(({ points, activates_at }) => ({ amount: points, availableAt: zonedDay(activates_at, timeZone) }))
        : waiting > 0
          ? [{ amount: waiting }]
          : undefined,
    // Of several deadlines the card names the next.
    expiring: amount > 0 && expiresAt ? [{ amount, expiresAt }] : undefined,
  };
}

/** The member with card and tier. Somebody without a card is a guest, who may join. */
export async function memberOf(options: VoucherifyV1Options, exchanges: Exchanges): Promise<unknown> {
  const { send, caller } = exchanges;
  const path = campaignPath(options);
  const [card, campaign, tiers] = await Promise.all([
    findCard(options, exchanges),
    send(getShared(path)),
    send(getShared(`${path}/tiers?limit=100`)),
  ]);
  if (!card) return { id: caller?.id, status: 'guest', balances: [] };
  const ladder = ladderOf(tiers);
  const member = `/v1/loyalties/members/${segment(card.code)}`;
  const isWaiting = (number(at(card.voucher, 'loyalty_card', 'pending_points')) ?? 0) > 0;
  const [own, pending] = await Promise.all([
    ladder.length > 0 ? send(get(`${member}/tiers`)) : undefined,
    isWaiting ? send(get(`${member}/pending-points?limit=100`)) : undefined,
  ]);
  const balance = number(at(card.voucher, 'loyalty_card', 'balance'));
  return {
    id: caller?.id,
    status: card.voucher['active'] === false ? 'blocked' : 'enrolled',
    enrolledAt: card.voucher['created_at'],
    balances: [balanceOf(card, pending, options)],
    tier: ladder.length > 0 ? tierOf(ladder, own, campaign, balance, options.timeZone) : undefined,
  };
}
