import { minorDigits } from '../../domain/minor-digits.js';
import { at, type Place } from './pointer.js';
import type { ValueSpec } from './spec.js';

/** Money, dates, words for yes and numbers in another unit, of what is neither a list nor an object. */
export function converted(
  value: unknown,
  { to, scale = 1, money }: ValueSpec,
  here: Place,
  numberOf: (value: unknown) => number | undefined,
): unknown {
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
}
