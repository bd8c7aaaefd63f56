import { day, instant } from './instant.js';
import type { MetricProgress } from './tiers.js';

/** Over which time is counted. */
export type CountingWindow =
  /** The last so many months or days, today among them: it moves along. */
  | { readonly unit: 'months' | 'days'; readonly count: number }
  /** From one date to another. */
  | { readonly unit: 'dates'; readonly from: string; readonly to: string };

const month = 365.25 / 12;

/** Tells a window that moves with the days, and ends about now, from one that is fixed. Nothing without two dates. */
export function countingWindow(window: MetricProgress['window'], now: number): CountingWindow | undefined {
  if (!window) return undefined;
  const [from, to] = [instant(window.from), instant(window.to)];
  const length = Math.round((to - from) / day);
  if (!(length > 0)) return undefined;
  if (Math.abs(to - now) > 1.5 * day) return { unit: 'dates', ...window };
  const count = Math.round(length / month);
  // Twelve months are 365 days, three are 89 to 92.
  return Math.abs(length - count * month) <= 3 && count > 0
    ? { unit: 'months', count }
    : { unit: 'days', count: length };
}
