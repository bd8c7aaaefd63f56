import type { Kysely } from 'kysely';
import type { EarningRule, Referral } from '../../src/domain/earning.js';
import { referralOf, ruleFor, type OfferedRule } from '../../src/sandbox/earning-rules.js';
import type { Programme } from '../../src/sandbox/programme.js';
import { makeCode } from './codes.js';
import { entriesOf } from './ledger.js';
import { Refusal } from '../../src/server/refusal.js';
import type { MemberRow, Schema } from './schema.js';

/** The programme's ways to earn, and how each stands for the member who asks. */
export async function earningRulesFor(
  db: Kysely<Schema>,
  programId: string,
  member: MemberRow | undefined,
  now: Date,
): Promise<readonly EarningRule[]> {
  const rows = await db
    .selectFrom('earningRules')
    .select('details')
    .where('programId', '=', programId)
    .orderBy('position')
    .execute();
  const entries = member ? await entriesOf(db, member) : [];
  return rows.map(({ details }) => ruleFor(JSON.parse(details) as OfferedRule, member?.status, entries, now.getTime()));
}

/** What the member may give to friends. The code is drawn when it is asked for first, and stays. */
export async function referralFor(
  db: Kysely<Schema>,
  programme: Programme,
  { programId, id: memberId }: MemberRow,
  now: Date,
): Promise<Referral> {
  if (!programme.referral) throw new Refusal('not-found', 'This programme has nothing for friends');
  await db
    .insertInto('referralCodes')
    .values({ programId, memberId, code: makeCode(), madeAt: now.toISOString() })
    .onConflict((conflict) => conflict.columns(['programId', 'memberId']).doNothing())
    .execute();
  const { code } = await db
    .selectFrom('referralCodes')
    .select('code')
    .where('programId', '=', programId)
    .where('memberId', '=', memberId)
    .executeTakeFirstOrThrow();
  return referralOf(programme, code);
}
