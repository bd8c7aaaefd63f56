import { day } from '../domain/instant.js';
import { earnedFor } from './earning-rules.js';
import type { LedgerEntry } from './ledger.js';
import type { Product, Programme, ProgrammeEntry, ProgrammeMember } from './programme.js';

/** Milliseconds as RFC 3339, in UTC. */
export const iso = (time: number): string => new Date(time).toISOString();

type Rules = Pick<Programme, 'rules'>;

/** A member's history as rows of the ledger, oldest first, as seen from `now`. */
export function ledgerOf(programme: Rules, member: ProgrammeMember, now: number): readonly LedgerEntry[] {
  return member.history.map((entry, index) => rowOf(programme, entry, `${member.id}-t${index + 1}`, now));
}

/** One row, `entry.daysAgo` days before `now`. Points that are given expire by the rule of their currency. */
export function rowOf({ rules }: Rules, entry: ProgrammeEntry, id: string, now: number): LedgerEntry {
  const { daysAgo, availableInDays, ...kept } = entry;
  const at = now - daysAgo * day;
  const life = entry.amount > 0 ? rules.expiryDays[entry.currency] : undefined;
  return {
    ...kept,
    id,
    occurredAt: iso(at),
    status: availableInDays === undefined ? 'approved' : 'pending',
    ...(availableInDays === undefined ? {} : { availableAt: iso(now + availableInDays * day) }),
    ...(life === undefined ? {} : { expiresAt: iso(at + life * day) }),
  };
}

/** What an order of a product earns, a currency an entry. */
export function earnedBy({ rules }: Rules, { name, price, nights = 0 }: Product): readonly ProgrammeEntry[] {
  return earnedFor(rules.earn, { total: price.amount, nights }).flatMap(({ currency, amount }, index) => {
    const entry = { type: 'earn', currency, amount, daysAgo: 0, description: name } as const;
    if (index === 0) return { ...entry, orderTotal: price };
    return amount > 0 ? entry : [];
  });
}
