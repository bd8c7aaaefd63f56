import type { Currency } from '../domain/points.js';
import { cached } from './cached.js';
import { pluralOf } from './phrase.js';

export function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  if (!Number.isFinite(value)) return '–';
  return cached(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options)).format(value);
}

/** `1.2K`, `12万`. */
export const formatCompact = (value: number, locale: string): string =>
  formatNumber(value, locale, { notation: 'compact', maximumFractionDigits: 1 });

/** The number of whole points, for showing: an amount is in the currency's smallest unit. */
export const wholePoints = (amount: number, currency: Currency | undefined): number =>
  amount / 10 ** (currency?.decimalPlaces ?? 0);

/** The programme's own name for so many points. */
export function pointName(value: number, currency: Currency | undefined, locale: string): string {
  const { one = '', other = '' } = currency?.name ?? {};
  return pluralOf(locale, value) === 'one' ? one : other;
}

/** "2 nights or $340". */
export const formatEither = (choices: readonly string[], locale: string): string =>
  cached(`e${locale}`, () => new Intl.ListFormat(locale, { type: 'disjunction' })).format(choices);
