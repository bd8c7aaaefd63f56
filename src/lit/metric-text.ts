import { toMajor } from '../domain/money.js';
import type { Program } from '../domain/program.js';
import type { Metric } from '../domain/tiers.js';
import { sayIn } from '../i18n/catalogue.js';
import { metrics } from '../i18n/en/metrics.js';
import { formatNumber } from '../i18n/formats.js';
import { formatMoney } from '../i18n/money-text.js';
import { pointsText } from './points-text.js';

interface Measured {
  readonly metric: Metric;
  /** ISO 4217 for `spend`, a points code for `points`. */
  readonly currency?: string;
}

/**
 * "2 nights", "$120", "120 stars": so much of a metric, in its own words.
 *
 * Points are called as the programme calls them. A metric that has no words is called by its name.
 */
export function metricText(amount: number, { metric, currency }: Measured, program: Program, locale: string): string {
  const say = sayIn(locale, 'metrics', metrics);
  const phrase = Object.hasOwn(say, metric) ? say[metric as keyof typeof say] : undefined;
  const code = metric === 'points' ? currency : metric;
  const points = program.currencies.find((each) => each.code === (code ?? each.code));
  if (points && (metric === 'points' || !phrase)) return pointsText(amount, points, locale);
  if (phrase)
    return phrase(
      { amount: metric === 'spend' ? money(amount, currency, locale) : formatNumber(amount, locale) },
      amount,
    );
  const name = metric.replaceAll('-', ' ');
  return pointsText(amount, { code: metric, name: { one: name, other: name }, decimalPlaces: 0 }, locale);
}

/** A code that is none would throw in `Intl`: then the bare amount, with the two digits most currencies have. */
const money = (amount: number, currency = '', locale: string): string =>
  /^[A-Z]{3}$/.test(currency)
    ? formatMoney({ amount, currency }, locale)
    : formatNumber(toMajor({ amount, currency }), locale);
