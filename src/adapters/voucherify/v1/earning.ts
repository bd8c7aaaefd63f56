import type { Exchanges } from '../../../client/endpoint.js';
import type { CartLine } from '../../../domain/earning.js';
import { getShared, post } from '../asking.js';
import { nobody, unreadable } from '../refused.js';
import { at, each, number, text, type Fields } from '../../wire/reading.js';
import { zonedDay } from '../../wire/zoned-day.js';
import { campaignPath, customerOf } from './card.js';
import { currency } from './member.js';
import type { VoucherifyV1Options } from './options.js';

const english = { purchase: 'Purchase', other: 'Bonus' };

/** Points for an event, or for each so much of an order. What is counted otherwise has no figure here. */
function rewardOf(loyalty: unknown, money: string | undefined) {
  if (at(loyalty, 'type') === 'FIXED') {
    const amount = number(at(loyalty, 'points'));
    return amount === undefined ? undefined : { currency, amount };
  }
  const rate = at(loyalty, 'order', 'amount') ?? at(loyalty, 'order', 'total_amount');
  const [amount, every] = [number(at(rate, 'points')), number(at(rate, 'every'))];
  if (amount === undefined || every === undefined || money === undefined) return undefined;
  return { currency, amount, per: { amount: every, currency: money } };
}

const isPurchase = (event: unknown): boolean => event === 'order.paid' || event === 'customer.order.paid';

function ruleOf(rule: Fields, { ruleNames = english, currency: money, timeZone = 'UTC' }: VoucherifyV1Options) {
  const { id, active, event, source, loyalty, start_date: from, expiration_date: to } = rule;
  if (active === false) return undefined;
  const purchase = isPurchase(event);
  return {
    ...{ id: text(id), state: 'available', kind: purchase ? 'purchase' : 'custom' },
    name: at(source, 'banner') ?? (purchase ? ruleNames.purchase : ruleNames.other),
    reward: rewardOf(loyalty, money),
    window: (from ?? to) ? { from: zonedDay(from, timeZone), to: zonedDay(to, timeZone) } : undefined,
  };
}

export async function rulesOf(options: VoucherifyV1Options, { send }: Exchanges): Promise<unknown> {
  const body = await send(getShared(`${campaignPath(options)}/earning-rules?limit=100`));
  return { items: each(at(body, 'data'), (rule) => ruleOf(rule, options)) };
}

/** Voucherify counts for its own customers only, and by the rules for paid orders only. */
export async function estimateOf(lines: readonly CartLine[], exchanges: Exchanges, options: VoucherifyV1Options) {
  const known = await customerOf(options, exchanges);
  if (!known) throw nobody();
  const customer = known.startsWith('cust_') ? { id: known } : { source_id: known };
  const items = lines.map(({ id, quantity, total }) => ({
    ...{ object: 'order_item', source_id: id, related_object: 'product', quantity, amount: total.amount },
    price: Math.round(total.amount / quantity),
  }));
  const amount = lines.reduce((sum, { total }) => sum + total.amount, 0);
  const body = { customer, order: { status: 'PAID', amount, items } };
  const answer = await exchanges.send(post(`${campaignPath(options)}/qualifications`, body));
  const points = number(at(answer, 'points_estimation'));
  if (points === undefined) throw unreadable('estimate');
  return { items: [{ currency, amount: points }] };
}
