import type { CartLine, EarningEstimate, EarningReward, EarningRule, Referral } from '../domain/earning.js';
import { day, instant } from '../domain/instant.js';
import type { LedgerEntry } from './ledger.js';
import type { EarnRate, Product, Programme } from './programme.js';

/** A way to earn as everybody sees it, before it is a member's own. */
export type OfferedRule = Omit<EarningRule, 'state' | 'completedAt'>;

type Sale = Pick<Programme, 'rules' | 'products'>;

/** What is bought in one order. `total` is in minor units. */
export interface Bought {
  readonly total: number;
  readonly nights: number;
}

/** What one order earns: points for every full step of it, for each rate. The one rule by which orders are posted. */
export function earnedFor(rates: readonly EarnRate[], { total, nights }: Bought): readonly EarningEstimate[] {
  return rates.map(({ currency, metric, per, points }) => ({
    currency,
    amount: Math.floor({ spend: total, nights, orders: 1 }[metric] / per) * points,
  }));
}

/** A cart as the one order it would be. Nothing where the programme cannot count it: other money, or no price at all. */
export function boughtWith({ products }: Sale, lines: readonly CartLine[]): Bought | undefined {
  const money = moneyOf(products);
  if (lines.some(({ total }) => total.currency !== money)) return undefined;
  const nightsOf = (id: string): number => products.find((product) => product.id === id)?.nights ?? 0;
  const total = lines.reduce((sum, line) => sum + line.total.amount, 0);
  if (!Number.isSafeInteger(total) || lines.some((line) => line.total.amount < 0)) return undefined;
  return {
    total,
    nights: lines.reduce((sum, { id, quantity }) => sum + quantity * nightsOf(id), 0),
  };
}

/** The money in which a programme sells. */
export const moneyOf = (products: readonly Product[]): string => products[0]?.price.currency ?? 'USD';

/** The ways to earn of a programme, in the order in which they are told. What a rate gives is said by the rate alone. */
export function offeredRules({ earning = [], rules, products }: Programme): readonly OfferedRule[] {
  return earning.map(({ rate, ...told }) => {
    const found = rules.earn.find(({ currency }) => currency === rate);
    return { ...told, ...(found && { reward: rewardOf(found, moneyOf(products)) }) };
  });
}

function rewardOf({ currency, metric, per, points }: EarnRate, money: string): EarningReward {
  const fixed = { currency, amount: points };
  return metric === 'spend' ? { ...fixed, per: { amount: per, currency: money } } : fixed;
}

/**
 * A rule as it stands for one member. What counts once a year is done where the ledger has an entry of its name; nobody
 * earns by a membership that is blocked or not complete.
 */
export function ruleFor(
  rule: OfferedRule,
  status: string | undefined,
  ledger: readonly Pick<LedgerEntry, 'description' | 'occurredAt'>[],
  now: number,
): EarningRule {
  const done = rule.limit === undefined ? [] : ledger.filter(({ description }) => description === rule.name);
  const completedAt = done
    .map(({ occurredAt }) => occurredAt)
    .filter((at) => instant(at) > now - 365 * day)
    .toSorted()
    .at(-1);
  if (status !== undefined && status !== 'enrolled') return { ...rule, state: 'locked' };
  return completedAt === undefined ? { ...rule, state: 'available' } : { ...rule, state: 'completed', completedAt };
}

/** What a member may give to friends, whose code it carries. */
export function referralOf({ program, referral }: Programme, code: string): Referral {
  const { join } = program.links;
  return {
    ...(join !== undefined && { url: `${join}?referral=${encodeURIComponent(code)}` }),
    code,
    ...referral,
  };
}
