import { query, segment, type Exchanges } from '../../../client/endpoint.js';
import type { RedemptionRequest } from '../../../client/resources/redemptions.js';
import { LoyaltyError } from '../../../domain/errors.js';
import { get, pageOf, post, within } from '../asking.js';
import { noSuch } from '../refused.js';
import { asAgreed } from '../../wire/agreed.js';
import { at, each, fields, items, number, text, type Fields } from '../../wire/reading.js';
import { zonedDay } from '../../wire/zoned-day.js';
import { campaignPath, cardFor, customerOf, type Card } from './card.js';
import { currency } from './member.js';
import type { VoucherifyV1Options } from './options.js';
import { priceOf } from './rewards.js';

export const wishFieldOf = ({ wishField = 'loyalty_wish' }: VoucherifyV1Options): string | false => wishField;

const isTakenBack = (redemption: Fields): boolean =>
  redemption['status'] === 'ROLLED_BACK' || items(at(redemption, 'related_redemptions', 'rollbacks')).length > 0;

function statusOf(redemption: Fields, { type, voucher }: Fields): string {
  const coupon = fields(voucher);
  if (redemption['result'] === 'FAILURE' || redemption['status'] === 'FAILED') return 'failed';
  if (isTakenBack(redemption)) return 'cancelled';
  // What was paid with in a cart is over with the cart.
  if (type === 'COIN') return 'used';
  const times = coupon['type'] === 'LOYALTY_CARD' ? undefined : number(at(coupon, 'redemption', 'quantity'));
  const used = number(at(coupon, 'redemption', 'redeemed_quantity')) ?? 0;
  return times !== undefined && times > 0 && used >= times ? 'used' : 'issued';
}

/** A thing to be sent. What is a code, or points and credits on another card, may have been used already. */
const isThing = ({ type, product, voucher }: Fields): boolean => !voucher && (type === 'MATERIAL' || Boolean(product));

const undoUntil = (redemption: Fields, { undoFor = 0 }: VoucherifyV1Options): number => {
  const since = Date.parse(text(redemption['date']) ?? '');
  return undoFor > 0 && isThing(fields(redemption['reward'])) ? since + undoFor : NaN;
};

/** The redemption of the kit's contract. Some lists do not say what it was for: there it stands for itself. */
function redemptionOf(redemption: Fields, options: VoucherifyV1Options, balanceAfter?: unknown) {
  const id = text(redemption['id']);
  const reward = fields(redemption['reward']);
  const coupon = fields(reward['voucher']);
  const points = number(at(redemption, 'loyalty_card', 'points'));
  const status = statusOf(redemption, reward);
  const until = status === 'issued' ? undoUntil(redemption, options) : NaN;
  return {
    ...{ id, rewardId: text(reward['id']) ?? id, rewardName: reward['name'], status, balanceAfter },
    // Points on another card have that card for a voucher, whose code is no reward.
    ...(coupon['type'] !== 'LOYALTY_CARD' && {
      code: coupon['code'],
      expiresAt: zonedDay(coupon['expiration_date'], options.timeZone ?? 'UTC'),
    }),
    cost: points === undefined ? undefined : { currency, amount: Math.abs(points) },
    refundableUntil: Number.isNaN(until) ? undefined : new Date(until).toISOString(),
  };
}

/** Spends points once: Voucherify knows no keys. The wish is named in the redemption's metadata, for who asks later. */
export async function redeemReward(
  { rewardId, amount }: RedemptionRequest,
  exchanges: Exchanges,
  options: VoucherifyV1Options,
): Promise<unknown> {
  const card = await cardFor(options, exchanges);
  const { code } = card;
  const field = wishFieldOf(options);
  const earlier = async () => items(await itemsBy(exchanges.key, card, exchanges, options))[0];
  const before = await asAgreed(amount, () => priceOf(rewardId, code, exchanges), earlier);
  if (before) return { ...before, rewardId };
  const body = {
    reward: { id: rewardId },
    ...(field !== false && exchanges.key !== undefined && { metadata: { [field]: exchanges.key } }),
  };
  const path = `${campaignPath(options)}/members/${segment(code)}/redemption`;
  const done = fields(await exchanges.send(post(path, body)));
  return { ...redemptionOf(done, options, at(done, 'voucher', 'loyalty_card', 'balance')), rewardId };
}

/** Redemptions of this card, newest first. Those of others are left out, whatever was asked. */
async function listOf(card: Card, page: number, limit: number, exchanges: Exchanges, options: VoucherifyV1Options) {
  const customer = text(card.voucher['holder_id']) ?? (await customerOf(options, exchanges));
  const path = `/v1/redemptions${query({ customer, campaign: options.campaign, page, limit })}`;
  const body = await exchanges.send(get(path));
  const own = (each: Fields) => each['object'] !== 'redemption_rollback' && at(each, 'voucher', 'code') === card.code;
  return { body, own };
}

export async function redemptionsOf(
  { cursor, limit = 20 }: { readonly cursor?: string; readonly limit?: number },
  exchanges: Exchanges,
  options: VoucherifyV1Options,
): Promise<unknown> {
  const card = await cardFor(options, exchanges);
  const [page, size] = [pageOf(cursor), within(limit)];
  const { body, own } = await listOf(card, page, size, exchanges, options);
  return {
    items: each(at(body, 'redemptions'), (one) => (own(one) ? redemptionOf(one, options) : undefined)),
    nextCursor: page * size < (number(at(body, 'total')) ?? 0) ? `${page + 1}` : undefined,
  };
}

/** The redemption that a wish became, among the card's latest hundred. */
async function itemsBy(key: string | undefined, card: Card, exchanges: Exchanges, options: VoucherifyV1Options) {
  const field = wishFieldOf(options);
  if (field === false || key === undefined) return [];
  const { body, own } = await listOf(card, 1, 100, exchanges, options);
  const isIt = (one: Fields) => own(one) && at(one, 'metadata', field) === key;
  return each(at(body, 'redemptions'), (one) => (isIt(one) ? redemptionOf(one, options) : undefined));
}

export async function foundBy(key: string, exchanges: Exchanges, options: VoucherifyV1Options): Promise<unknown> {
  if (wishFieldOf(options) === false) {
    throw new LoyaltyError('unsupported', 'wishes are not named', { operation: 'redemptions.find' });
  }
  return { items: await itemsBy(key, await cardFor(options, exchanges), exchanges, options) };
}

export async function undo(id: string, exchanges: Exchanges, options: VoucherifyV1Options): Promise<unknown> {
  const card = await cardFor(options, exchanges);
  const path = `/v1/redemptions/${segment(id)}`;
  const made = fields(await exchanges.send(get(path)));
  if (at(made, 'voucher', 'code') !== card.code || text(made['id']) !== id) throw noSuch('redemption');
  if (isTakenBack(made)) return redemptionOf(made, options);
  const { now = Date.now } = options;
  if (!(undoUntil(made, options) >= now())) {
    throw new LoyaltyError('ended', 'it cannot be given back any more', { operation: 'redemptions.cancel' });
  }
  await exchanges.send(post(`${path}/rollback`, {}));
  return { ...redemptionOf(made, options), status: 'cancelled', refundableUntil: undefined };
}
