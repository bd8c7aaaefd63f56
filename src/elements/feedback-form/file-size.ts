import { formatNumber } from '../../i18n/formats.js';

/** "2.4 MB", or "12.3 kB" for what is small. */
export function fileSize(bytes: number, locale: string): string {
  const [unit, size] = bytes < 1e5 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return formatNumber(bytes / size, locale, { style: 'unit', unit, maximumFractionDigits: 1 });
}
