import type { LedgerRow } from './schema.js';

/** What is left of one entry that gave points. */
export interface Lot {
  readonly entry: LedgerRow;
  remaining: number;
}

/** Points of a lot that ran out of time unspent. */
export interface DueExpiry {
  readonly entry: LedgerRow;
  readonly amount: number;
}

/** A member's points of one currency at one moment. */
export interface Standing {
  /** Sum of every entry that counts by now. */
  readonly amount: number;
  /** Entries that count later. */
  readonly pending: readonly LedgerRow[];
  /** Lots with something left, oldest first. */
  readonly lots: readonly Lot[];
  /** Expiries that the ledger does not hold yet. */
  readonly due: readonly DueExpiry[];
  /** For each entry that took points: the lots that paid it. */
  readonly paidBy: ReadonlyMap<string, readonly LedgerRow[]>;
}

/** When an entry begins to count. */
export function countsFrom(entry: LedgerRow): string {
  return entry.availableAt ?? entry.occurredAt;
}

/**
 * Plays a ledger of one currency forward to `now`.
 *
 * Spending takes the oldest points first, by the time from which they count. What a lot still holds after its time is due to
 * expire. Spending more than there is leaves a debt that the next points pay.
 */
export function replay(entries: readonly LedgerRow[], now: string): Standing {
  const lots: Lot[] = [];
  const due: DueExpiry[] = [];
  const paidBy = new Map<string, readonly LedgerRow[]>();
  const counted = entries.filter((entry) => countsFrom(entry) <= now);
  let debt = 0;

  const expire = (until: string): void => {
    for (const lot of lots) {
      const { expiresAt } = lot.entry;
      if (lot.remaining === 0 || expiresAt === null || expiresAt >= until) continue;
      due.push({ entry: lot.entry, amount: lot.remaining });
      lot.remaining = 0;
    }
  };

  for (const entry of counted.toSorted(byTime)) {
    expire(countsFrom(entry));
    if (entry.amount < 0) {
      const [left, payers] = take(payingOrder(lots, entry), -entry.amount);
      paidBy.set(entry.id, payers);
      debt += left;
      continue;
    }
    const settled = Math.min(debt, entry.amount);
    debt -= settled;
    lots.push({ entry, remaining: entry.amount - settled });
  }
  expire(now);

  return {
    amount: counted.reduce((sum, { amount }) => sum + amount, 0),
    pending: entries.filter((entry) => countsFrom(entry) > now),
    lots: lots.filter(({ remaining }) => remaining > 0),
    due,
    paidBy,
  };
}

/** An expiry is written down at the instant at which its lot ends, and takes from that one. */
function payingOrder(lots: readonly Lot[], { type, occurredAt }: LedgerRow): readonly Lot[] {
  if (type !== 'expire') return lots;
  const ends = (lot: Lot): boolean => lot.entry.expiresAt === occurredAt;
  return [...lots.filter(ends), ...lots.filter((lot) => !ends(lot))];
}

function take(lots: readonly Lot[], amount: number): readonly [left: number, payers: readonly LedgerRow[]] {
  const payers: LedgerRow[] = [];
  let left = amount;
  for (const lot of lots) {
    const taken = Math.min(lot.remaining, left);
    if (taken === 0) continue;
    lot.remaining -= taken;
    left -= taken;
    payers.push(lot.entry);
  }
  return [left, payers];
}

/** In one instant, points come before they are spent. */
function byTime(a: LedgerRow, b: LedgerRow): number {
  const [left, right] = [countsFrom(a), countsFrom(b)];
  if (left !== right) return left < right ? -1 : 1;
  return b.amount - a.amount || (a.id < b.id ? -1 : 1);
}
