import { minorDigits } from '../../domain/minor-digits.js';
import type { Place } from './pointer.js';
import type { ValueSpec } from './spec.js';

/** Follows a pointer, as what is on the page already does. */
export type At = (pointer: string, here: Place) => unknown;

/** A number, also from a text such as "1234.50"; not from "" or "12 points". */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

/** Money, dates, words for yes and numbers in another unit. */
export const convertedBy =
  (at: At) =>
  (value: unknown, { to, scale = 1, money }: ValueSpec, here: Place): unknown => {
    if (!(to ?? money) && scale === 1) return value;
    // A list or an object is no text, and no number.
    if (value === undefined || Object(value) === value) return undefined;
    if (to === 'text') return `${value as number}`;
    if (to === 'boolean') return /^(true|1|y|yes)$/i.test(value as string);
    const number = numberOf(value);
    if (number === undefined) return undefined;
    const { currency, minor } = money ?? {};
    const code = typeof currency === 'object' ? at(currency.at, here) : currency;
    const unit = to === 'seconds' ? 1000 : money && !minor ? 10 ** minorDigits(String(code)) : 1;
    // 1.15 × 100 is 115: what binary fractions add to a product is taken off again.
    const exact = Number((number * scale * unit).toPrecision(15));
    if (money) return { amount: Math.round(exact), currency: code };
    if (to === 'integer') return Math.round(exact);
    if (!to?.endsWith('seconds')) return exact;
    return Math.abs(exact) <= 8.64e15 ? new Date(exact).toISOString() : undefined;
  };
