import { segment, type Exchanges } from '../../client/endpoint.js';
import type { CartLine } from '../../domain/earning.js';
import { LoyaltyError } from '../../domain/errors.js';
import { currency, programOf, readEstimate, readPromotions, type SquareProgram, type SquarePromotion } from './wire.js';

/** Names of the ways to earn points, which have none at Square. */
export type RuleNames = Readonly<Record<'visit' | 'spend' | 'item' | 'category', string>>;

const kinds: Readonly<Record<string, readonly [kind: string, name: keyof RuleNames]>> = {
  VISIT: ['visit', 'visit'],
  SPEND: ['purchase', 'spend'],
  ITEM_VARIATION: ['purchase', 'item'],
  CATEGORY: ['purchase', 'category'],
};

function ruleOf(rule: NonNullable<SquareProgram['accrual_rules']>[number], place: number, names: RuleNames) {
  const { accrual_type: type, points, spend_data: spend } = rule;
  const [kind, name] = kinds[type] ?? ['custom', 'spend'];
  return {
    // They have no ids, and their order is the seller's.
    id: `rule-${place + 1}`,
    ...{ name: names[name], kind, state: 'available' },
    reward: points === undefined ? undefined : { currency, amount: points, per: spend?.amount_money },
  };
}

function promotionRule({ id, name, incentive, available_time: time, trigger_limit: limit }: SquarePromotion) {
  const { points_multiplier_data: times, points_addition_data: plus } = incentive;
  const multiplier = times && Number(times.multiplier ?? times.points_multiplier);
  return {
    ...{ id, name, kind: 'purchase', state: 'available' },
    ...(multiplier !== undefined && !Number.isNaN(multiplier) && { multiplier }),
    ...(plus && { reward: { currency, amount: plus.points_addition } }),
    ...(time && { window: { from: time.start_date, to: time.end_date } }),
    ...(limit && { limit: limit.times }),
  };
}

/** The programme's rules, and the promotions that run now. */
export async function rulesOf(exchanges: Exchanges, names: RuleNames) {
  const program = await programOf(exchanges);
  const path = `/v2/loyalty/programs/${segment(program.id)}/promotions?status=ACTIVE&limit=30`;
  const { loyalty_promotions: promotions = [] } = readPromotions(
    await exchanges.send({ method: 'GET', path }),
    exchanges.report,
  );
  const rules = (program.accrual_rules ?? []).map((rule, place) => ruleOf(rule, place, names));
  return { items: [...rules, ...promotions.map(promotionRule)] };
}

/** Points that a purchase of as much would bring. Square foretells amounts, and lines only of orders it has itself. */
export async function estimateOf(lines: readonly CartLine[], exchanges: Exchanges) {
  const operation = 'earnings.estimate';
  const [first] = lines;
  if (!first) return { items: [] };
  const { currency: paid } = first.total;
  if (lines.some(({ total }) => total.currency !== paid)) {
    throw new LoyaltyError('invalid-request', 'a cart is of one currency', { operation });
  }
  const amount = lines.reduce((sum, { total }) => sum + total.amount, 0);
  const { id } = await programOf(exchanges);
  const body = { transaction_amount_money: { amount, currency: paid } };
  const answer = await exchanges.send({ method: 'POST', path: `/v2/loyalty/programs/${segment(id)}/calculate`, body });
  const { points = 0, promotion_points: more = 0 } = readEstimate(answer, exchanges.report);
  return { items: [{ currency, amount: points + more }] };
}
