import { minorDigits, toMajor, type Money } from '../domain/money.js';
import { formatNumber } from './formats.js';

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
