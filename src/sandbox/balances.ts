import { instant } from '../domain/instant.js';
import type { Balance, ExpiringPoints } from '../domain/points.js';
import type { LedgerEntry } from './ledger.js';

/** Whether an entry counts at `now`: pending points do from `availableAt` on. */
export const counts = ({ availableAt }: LedgerEntry, now: number): boolean => !(instant(availableAt) > now);

/**
 * A member's balance in one currency: the sum of the entries that count.
 *
 * Spending takes the oldest points first, so the oldest are the last to be left and the first to expire.
 */
export function balanceOf(ledger: readonly LedgerEntry[], currency: string, now: number, asOf: string): Balance {
  const entries = ledger.filter((entry) => entry.currency === currency);
  const counted = entries.filter((entry) => counts(entry, now));
  const pending = entries.filter((entry) => !counts(entry, now));
  const left = leftOf(counted);
  const lapsed = left.filter(({ expiresAt }) => instant(expiresAt) <= now);
  const expiring = left.filter((lot): lot is ExpiringPoints => instant(lot.expiresAt) > now);
  return {
    currency,
    amount: sum(counted) - sum(lapsed),
    ...(pending.length > 0 && { pending: pending.map(({ amount, availableAt }) => ({ amount, availableAt })) }),
    ...(expiring.length > 0 && { expiring }),
    lifetime: sum(counted.filter(({ type }) => type === 'earn')),
    asOf,
  };
}

interface Lot {
  readonly amount: number;
  readonly expiresAt?: string | undefined;
}

/** What is left of each entry that gave points, oldest first. */
function leftOf(counted: readonly LedgerEntry[]): readonly Lot[] {
  let taken = -sum(counted.filter(({ amount }) => amount < 0));
  return counted
    .filter(({ amount }) => amount > 0)
    .toSorted((a, b) => instant(a.occurredAt) - instant(b.occurredAt))
    .map(({ amount, expiresAt }) => {
      const used = Math.min(taken, amount);
      taken -= used;
      return { amount: amount - used, expiresAt };
    })
    .filter(({ amount }) => amount > 0);
}

function sum(entries: readonly { readonly amount: number }[]): number {
  return entries.reduce((total, { amount }) => total + amount, 0);
}
