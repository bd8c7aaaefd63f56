import type { Programme, ProgrammeEntry, ProgrammeMember } from '../../src/sandbox/programme.js';
import type { LedgerRow, OrderRow } from './schema.js';

const dayMs = 86_400_000;

export interface History {
  readonly orders: readonly OrderRow[];
  readonly entries: readonly LedgerRow[];
}

/** Turns a member's example history into rows, with times that end at `now`. */
export function historyOf({ program, rules }: Programme, member: ProgrammeMember, now: Date): History {
  const at = (days: number): string => new Date(now.getTime() + days * dayMs).toISOString();
  const rowId = (kind: string, place: number): string => `${program.id}:${member.id}:${kind}:${place}`;
  const { history } = member;

  const orders = history.flatMap((entry, place): OrderRow | [] => {
    if (!entry.orderTotal) return [];
    const { amount: total, currency } = entry.orderTotal;
    return {
      ...{ id: rowId('order', place), programId: program.id, memberId: member.id, total, currency },
      ...{ number: orderNumber(member, place), nights: nightsOf(history, entry), placedAt: at(-entry.daysAgo) },
    };
  });

  const entries = history.map((entry, place): LedgerRow => {
    const { type, amount, currency, description, daysAgo, availableInDays } = entry;
    const life = type === 'earn' ? rules.expiryDays[currency] : undefined;
    const orderPlace = history.findIndex((other) => other.orderTotal && isSameStay(other, entry));
    return {
      ...{ id: rowId('entry', place), programId: program.id, memberId: member.id, type, amount, currency, description },
      occurredAt: at(-daysAgo),
      availableAt: availableInDays === undefined ? null : at(availableInDays),
      expiresAt: life === undefined ? null : at(life - daysAgo),
      orderId: orderPlace < 0 ? null : rowId('order', orderPlace),
      redemptionId: null,
    };
  });
  return { orders, entries };
}

function orderNumber({ displayId }: ProgrammeMember, place: number): string {
  return `${displayId.replace(/\D/g, '')}-${String(place + 1).padStart(3, '0')}`;
}

/** The nights of a stay are an entry of their own, beside the one that carries the order. */
function nightsOf(history: readonly ProgrammeEntry[], order: ProgrammeEntry): number {
  return history.find((entry) => entry.currency === 'nights' && isSameStay(entry, order))?.amount ?? 0;
}

function isSameStay(a: ProgrammeEntry, b: ProgrammeEntry): boolean {
  return a.daysAgo === b.daysAgo && a.description === b.description && a.type === b.type;
}
