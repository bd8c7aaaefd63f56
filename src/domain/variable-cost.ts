import { multiplyMoney, type Money } from './money.js';
import type { VariableCost } from './rewards.js';

/** The amounts that can be chosen: `min`, `min + step` and so on to `max`. */
export interface AmountRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** What is wrong with an amount. `between`: it is none of the steps. */
export type AmountFault = 'low' | 'high' | 'between';

/** What a member can choose. A balance that is not known is no limit; one that buys nothing leaves the least. */
export function amountRange(cost: VariableCost, balance = Infinity): AmountRange {
  const { min } = cost;
  const step = Math.max(1, cost.step);
  const steps = Math.floor((Math.min(cost.max, balance) - min) / step);
  return { min, step, max: min + step * Math.max(0, steps || 0) };
}

export function amountFault(amount: number, { min, max, step }: AmountRange): AmountFault | undefined {
  if (!(amount >= min)) return 'low';
  if (amount > max) return 'high';
  return (amount - min) % step === 0 ? undefined : 'between';
}

/** The nearest amount that can be chosen; of two that are equally near the lower. */
export function nearestAmount(amount: number, { min, max, step }: AmountRange): number {
  const steps = Math.ceil((amount - min) / step - 0.5) || 0;
  return Math.min(max, Math.max(min, min + steps * step));
}

/** What an amount is worth: each step is worth `valuePerStep`. */
export function amountValue(amount: number, { step, valuePerStep }: VariableCost): Money | undefined {
  return multiplyMoney(valuePerStep, amount, Math.max(1, step));
}
