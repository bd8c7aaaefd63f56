import { segment, type Exchanges } from '../../client/endpoint.js';
import type { CartLine } from '../../domain/earning.js';
import { LoyaltyError } from '../../domain/errors.js';
import { currency, programOf, readEstimate, readPromotions, type SquareProgram, type SquarePromotion } from './wire.js';

/** Names of the ways to earn points, which have none at Square. `other`: of a kind that is not known yet. */
export type RuleNames = Readonly<Record<'visit' | 'spend' | 'item' | 'category' | 'other', string>>;

const english: RuleNames = {
  visit: 'Visit',
  spend: 'Purchase',
  item: 'Item',
  category: 'Category',
  other: 'More points',
};

const kinds: Readonly<Record<string, readonly [kind: string, name: keyof RuleNames]>> = {
  VISIT: ['visit', 'visit'],
  SPEND: ['purchase', 'spend'],
  ITEM_VARIATION: ['purchase', 'item'],
  CATEGORY: ['purchase', 'category'],
};

type AccrualRule = NonNullable<SquareProgram['accrual_rules']>[number];

const ruleOf = (names: RuleNames) => (rule: AccrualRule, place: number) => {
  const { accrual_type: type, points: amount, spend_data: spend } = rule;
  const [kind, name] = (Object.hasOwn(kinds, type) && kinds[type]) || (['custom', 'other'] as const);
  return {
    // They have no ids, and their order is the seller's.
    id: `rule-${place + 1}`,
    ...{ name: names[name], kind, state: 'available' },
    reward: amount === undefined ? undefined : { currency, amount, per: spend?.amount_money },
  };
};

/** A day has no hour and no zone at Square: its noon in UTC is that day nearly everywhere. */
const noon = (day: string | undefined) => (day?.length === 10 ? `${day}T12:00:00Z` : day);

function promotionRule({ id, name, incentive, available_time: time, trigger_limit: limit }: SquarePromotion) {
  const { points_multiplier_data: times, points_addition_data: plus } = incentive;
  const multiplier = Number(times?.multiplier ?? times?.points_multiplier);
  return {
    ...{ id, name, kind: 'purchase', state: 'available', limit: limit?.times },
    multiplier: Number.isNaN(multiplier) ? undefined : multiplier,
    reward: plus && { currency, amount: plus.points_addition },
    window: time && { from: noon(time.start_date), to: noon(time.end_date) },
  };
}

/** The programme's rules, and the promotions that run now. */
export async function rulesOf(exchanges: Exchanges, names = english) {
  const { id, accrual_rules: rules = [] } = await programOf(exchanges);
  const path = `/v2/loyalty/programs/${segment(id)}/promotions?status=ACTIVE&limit=30`;
  const answer = await exchanges.send({ method: 'GET', path, shared: true });
  const { loyalty_promotions: promotions = [] } = readPromotions(answer, exchanges.report);
  return { items: [...rules.map(ruleOf(names)), ...promotions.map(promotionRule)] };
}

/** Points that a purchase of as much would bring. Square foretells amounts, and lines only of orders it has itself. */
export async function estimateOf(lines: readonly CartLine[], exchanges: Exchanges) {
  const [first] = lines;
  if (!first) return { items: [] };
  const { currency: paid } = first.total;
  if (lines.some(({ total }) => total.currency !== paid)) {
    throw new LoyaltyError('invalid-request', 'a cart is of one currency', { operation: 'earnings.estimate' });
  }
  const { id } = await programOf(exchanges);
  const path = `/v2/loyalty/programs/${segment(id)}/calculate`;
  const amount = lines.reduce((sum, { total }) => sum + total.amount, 0);
  const body = { transaction_amount_money: { amount, currency: paid } };
  const { points, promotion_points: more = 0 } = readEstimate(
    await exchanges.send({ method: 'POST', path, body }),
    exchanges.report,
  );
  return { items: points === undefined ? [] : [{ currency, amount: points + more }] };
}
