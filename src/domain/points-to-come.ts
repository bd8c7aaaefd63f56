import { day, instant } from './instant.js';
import type { Balance, ExpiringPoints } from './points.js';

const sum = (entries: readonly { readonly amount: number }[]): number =>
  entries.reduce((total, { amount }) => total + amount, 0);

/** All points that are not yet usable. */
export function pendingTotal({ pending = [] }: Balance): number {
  return sum(pending);
}

/** The points that are lost next, and when; entries of the same moment are one. Nothing when none will be. */
export function nextExpiry({ expiring = [] }: Balance, now: number): ExpiringPoints | undefined {
  const left = expiring.filter(({ amount, expiresAt }) => amount > 0 && instant(expiresAt) > now);
  const next = Math.min(...left.map(({ expiresAt }) => instant(expiresAt)));
  const first = left.filter(({ expiresAt }) => instant(expiresAt) === next);
  return first[0] && { ...first[0], amount: sum(first) };
}

/** How many points are lost after `now` and not later than `days` from then. */
export function expiringWithin({ expiring = [] }: Balance, now: number, days: number): number {
  const isSoon = (wait: number) => wait > 0 && wait <= days * day;
  return sum(expiring.filter(({ amount, expiresAt }) => amount > 0 && isSoon(instant(expiresAt) - now)));
}
