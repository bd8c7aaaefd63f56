/**
 * How many digits a currency has after the decimal point: 0, 2 or 3; 2 for a code that is not known.
 *
 * From ISO 4217, list one. `Intl` is no source: its data gives IQD 0 digits, and differs from browser to browser.
 */
export function minorDigits(currency: string): 0 | 2 | 3 {
  if (/^(?:BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|UYI|VND|VUV|XAF|XOF|XPF)$/.test(currency)) return 0;
  return /^(?:BHD|IQD|JOD|KWD|LYD|OMR|TND)$/.test(currency) ? 3 : 2;
}
