import { minorDigits } from '../domain/minor-digits.js';
import { toMajor, type Money } from '../domain/money.js';
import { formatNumber } from './formats.js';

/** Money with its currency's own digits, whatever the browser's tables say; whole amounts without decimals. */
export function formatMoney(money: Money, locale: string): string {
  const { currency } = money;
  const major = toMajor(money);
  const digits = Number.isInteger(major) ? 0 : minorDigits(currency);
  return formatNumber(major, locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
