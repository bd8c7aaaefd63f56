import { minorDigits, toMajor, type Money } from '../domain/money.js';
import type { Currency } from '../domain/points.js';
import { pluralOf } from './phrase.js';

const made = new Map<string, unknown>();

/** Making an `Intl` object costs a hundred times as much as using one. */
function cached<T>(key: string, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** The locale if this browser takes it, else English. */
export function usableLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

export function formatNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  if (!Number.isFinite(value)) return '–';
  return cached(`n${locale}${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options)).format(value);
}

/** `1.2K`, `12万`. */
export const formatCompact = (value: number, locale: string): string =>
  formatNumber(value, locale, { notation: 'compact', maximumFractionDigits: 1 });

/** Money with its currency's own digits, whatever the browser's tables say; whole amounts without decimals. */
export function formatMoney(money: Money, locale: string): string {
  const digits = money.amount % 10 ** minorDigits(money.currency) === 0 ? 0 : minorDigits(money.currency);
  const style = { style: 'currency', currency: money.currency, currencyDisplay: 'narrowSymbol' } as const;
  return formatNumber(toMajor(money), locale, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** The number of whole points, for showing: an amount is in the currency's smallest unit. */
export const wholePoints = (amount: number, currency: Currency | undefined): number =>
  amount / 10 ** (currency?.decimalPlaces ?? 0);

/** The programme's own name for so many points. */
export function pointName(value: number, currency: Currency | undefined, locale: string): string {
  const { one = '', other = '' } = currency?.name ?? {};
  return pluralOf(locale, value) === 'one' ? one : other;
}

const dayMs = 86_400_000;

/** A day as people say it, of the programme's zone: "in 3 days" within a week, else "31 March". */
export function formatDay(
  time: string,
  locale: string,
  { now, timeZone = 'UTC' }: { now: number; timeZone?: string },
): string {
  const at = Date.parse(time);
  if (Number.isNaN(at)) return time.slice(0, 10);
  // A date without a time is a day already, not a moment in London.
  const zone = time.length > 10 ? usableZone(timeZone) : 'UTC';
  const days = Math.round(
    (dayNumber(at, zone) - dayNumber(now, time.length > 10 ? zone : usableZone(timeZone))) / dayMs,
  );
  if (days >= 0 && days < 7) {
    return cached(`r${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })).format(days, 'day');
  }
  const sameYear = Math.abs(days) < 300;
  const year = sameYear ? {} : ({ year: 'numeric' } as const);
  const options = { day: 'numeric', month: 'long', timeZone: zone, ...year } as const;
  return cached(`d${locale}${zone}${String(sameYear)}`, () => new Intl.DateTimeFormat(locale, options)).format(at);
}

/** An hour and minute of the member's own clock. */
export const formatClock = (at: number, locale: string): string =>
  cached(`c${locale}`, () => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' })).format(at);

/** Midnight UTC of the calendar day that `at` falls on in `zone`; Canada writes a day as ISO 8601 does. */
const dayNumber = (at: number, zone: string): number =>
  Date.parse(cached(`p${zone}`, () => new Intl.DateTimeFormat('en-CA', { timeZone: zone })).format(at));

function usableZone(zone: string): string {
  return cached(`z${zone}`, () => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    } catch {
      return 'UTC';
    }
  });
}
