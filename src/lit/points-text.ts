import type { Currency } from '../domain/points.js';
import { sayIn } from '../i18n/catalogue.js';
import { units } from '../i18n/en/units.js';
import { formatCompact, formatNumber, pointName, wholePoints } from '../i18n/formats.js';

/** "1,250 stars": an amount in the programme's own name for it. */
export function pointsText(amount: number, currency: Currency | undefined, locale: string, compact = false): string {
  const value = wholePoints(amount, currency);
  const number = compact ? formatCompact(value, locale) : formatNumber(value, locale);
  const name = pointName(value, currency, locale);
  return name ? sayIn(locale, 'units', units).points({ amount: number, name }) : number;
}
