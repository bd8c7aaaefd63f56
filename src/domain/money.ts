import { minorDigits } from './minor-digits.js';

/** An amount of money in integer minor units (cents, yen, fils) of an ISO 4217 currency. */
export interface Money {
  /** Integer minor units: 1250 is 12.50 USD, 1250 JPY or 1.250 KWD. May be negative. */
  readonly amount: number;
  /** ISO 4217 code, upper case. */
  readonly currency: string;
}

/**
 * The exact amount in whole units: `-12.50`, `1250`, `1.250`. `Intl.NumberFormat` takes such a string without loss.
 *
 * Empty when the amount is no safe integer: nothing is shown rather than a wrong price.
 */
export function toDecimal({ amount, currency }: Money): string {
  if (!Number.isSafeInteger(amount)) return '';
  const digits = minorDigits(currency);
  const sign = amount < 0 ? '-' : '';
  const minor = `${Math.abs(amount)}`.padStart(digits + 1, '0');
  return digits ? `${sign}${minor.slice(0, -digits)}.${minor.slice(-digits)}` : sign + minor;
}

/** The amount in whole units, as near as a number can be. `NaN` when the amount is no safe integer. */
export function toMajor(money: Money): number {
  return parseFloat(toDecimal(money));
}

/** The sum; nothing when the currencies differ or the sum is no safe integer. */
export function addMoney(a: Money, b: Money): Money | undefined {
  const amount = a.amount + b.amount;
  return a.currency === b.currency && Number.isSafeInteger(amount) ? { ...a, amount } : undefined;
}

/**
 * `money` × `factor` ÷ `divisor`, exact, then rounded to a minor unit; halves go away from zero, as `Intl` rounds.
 *
 * Factor and divisor are integers, so that a tax of 15 % is 115 ÷ 100 and not 1.15. Nothing when one of them is no
 * safe integer, when the divisor is not positive, and when the result is no safe integer.
 */
export function multiplyMoney({ amount, currency }: Money, factor: number, divisor = 1): Money | undefined {
  if (![amount, factor, divisor].every((part) => Number.isSafeInteger(part)) || divisor < 1) return undefined;
  const product = BigInt(amount) * BigInt(factor);
  const by = BigInt(divisor);
  const half = product < 0n ? -by : by;
  const result = Number((2n * product + half) / (2n * by));
  return Number.isSafeInteger(result) ? { amount: result, currency } : undefined;
}
