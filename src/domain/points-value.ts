import { multiplyMoney, type Money } from './money.js';
import type { Balance, Currency } from './points.js';

/** What `amount` smallest units of points are worth; exact, halves rounded away from zero. Nothing without a `unitValue`. */
export function pointsToMoney(amount: number, { unitValue, decimalPlaces }: Currency): Money | undefined {
  return unitValue && multiplyMoney(unitValue, amount, 10 ** decimalPlaces);
}

/** What the usable points are worth: the backend's own figure, else by the value of a point. */
export function balanceValue(balance: Balance, currency: Currency | undefined): Money | undefined {
  if (balance.value) return balance.value;
  return currency?.code === balance.currency ? pointsToMoney(balance.amount, currency) : undefined;
}
