import type { Kysely } from 'kysely';
import type { Member } from '../../src/domain/member.js';
import type { Balance } from '../../src/domain/points.js';
import type { Programme } from '../../src/sandbox/programme.js';
import { entriesOf, settle } from './ledger.js';
import type { Standing } from './lots.js';
import { currencyCodes } from './programme.js';
import type { LedgerRow, MemberRow, Schema } from './schema.js';
import { tierOf } from './tiers.js';

const mostItems = 200;

/** A member as the contract shows one: balances and tier, both worked out from the ledger. */
export async function showMember(
  db: Kysely<Schema>,
  programme: Programme,
  member: MemberRow,
  now: Date,
): Promise<Member> {
  const standings = await settle(db, member, currencyCodes(programme), now.toISOString());
  const entries = await entriesOf(db, member);
  const { id, displayId, givenName, status, enrolledAt } = member;
  const balances = [...standings].map(([currency, standing]) => showBalance(currency, standing, entries, now));
  const tier = await tierOf(db, programme, member, now);
  const wallet = programme.members.find((each) => each.id === id)?.wallet;
  return { id, displayId, givenName, status, enrolledAt, balances, tier, ...(wallet && { wallet }) };
}

function showBalance(currency: string, standing: Standing, entries: readonly LedgerRow[], now: Date): Balance {
  const { amount, pending, lots } = standing;
  const earned = entries.filter((entry) => entry.type === 'earn' && entry.currency === currency);
  const lifetime = earned.filter((entry) => !pending.includes(entry)).reduce((sum, entry) => sum + entry.amount, 0);
  const waiting = pending.map((entry) => ({
    amount: entry.amount,
    availableAt: entry.availableAt ?? entry.occurredAt,
  }));
  const expiring = lots.flatMap(({ entry, remaining }) => {
    return entry.expiresAt === null ? [] : { amount: remaining, expiresAt: entry.expiresAt };
  });
  return {
    currency,
    amount,
    ...(waiting.length > 0 && { pending: waiting.slice(0, mostItems) }),
    ...(expiring.length > 0 && {
      expiring: expiring.toSorted((a, b) => (a.expiresAt < b.expiresAt ? -1 : 1)).slice(0, mostItems),
    }),
    lifetime,
    asOf: now.toISOString(),
  };
}
