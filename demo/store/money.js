/** Money of the API, which comes in the currency's smallest unit. */
export function formatMoney({ amount, currency }) {
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  });
  return format.format(amount / 10 ** format.resolvedOptions().maximumFractionDigits);
}
