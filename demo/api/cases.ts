import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Attachment } from '../../src/domain/attachments.js';
import type { Case, Feedback } from '../../src/domain/feedback.js';
import type { Program } from '../../src/domain/program.js';
import type { Page } from '../../src/domain/rewards.js';
import type { Programme } from '../../src/sandbox/programme.js';
import { filesOf, storeFiles, type ReceivedFile } from './attachments.js';
import { pageOf } from './paging.js';
import { Refusal } from '../../src/server/refusal.js';
import type { CaseMessageRow, CaseRow, MemberRow, Schema } from './schema.js';
import { promiseWithin, yearIn } from './working-days.js';

export interface FeedbackToStore {
  readonly programme: Programme;
  readonly memberId: string | null;
  readonly feedback: Feedback;
  readonly files: readonly ReceivedFile[];
  readonly now: Date;
}

/**
 * Opens a case for a feedback, numbered through the shop's year: `C-2026-000123`.
 *
 * One feedback id is one case: sent again under another key it gives the case that is open already.
 *
 * @throws Refusal 422 where the id was used by somebody else.
 */
export async function openCase(
  trx: Kysely<Schema>,
  { programme, memberId, feedback, files, now }: FeedbackToStore,
): Promise<Case> {
  const { program, rules } = programme;
  const before = await trx
    .selectFrom('cases')
    .selectAll()
    .where('programId', '=', program.id)
    .where('feedbackId', '=', feedback.id)
    .executeTakeFirst();
  if (before) {
    if (before.memberId !== memberId) throw new Refusal('invalid-request', 'This id is in use', { status: 422 });
    return withMessages(trx, before);
  }

  const at = now.toISOString();
  const numbered = await nextNumber(trx, program, now);
  const { kind, topic = null, rating = null, orderNumber = null, contact } = feedback;
  const row: CaseRow = {
    ...{ id: randomUUID(), programId: program.id, memberId, feedbackId: feedback.id, ...numbered, kind, topic, rating },
    ...{ orderNumber, contactBy: contact?.by ?? null, contactValue: contact?.value ?? null },
    ...{ status: 'received', promisedAt: promiseWithin(rules.answerDays, now, program.timeZone), createdAt: at },
  };
  await trx.insertInto('cases').values(row).execute();
  const first = { caseId: row.id, position: 1, author: 'member' as const, text: feedback.message, at };
  await trx.insertInto('caseMessages').values(first).execute();
  await storeFiles(trx, row.id, files);
  return showCase(row, [first], feedback.attachments);
}

async function nextNumber(
  trx: Kysely<Schema>,
  program: Program,
  now: Date,
): Promise<Pick<CaseRow, 'year' | 'sequence' | 'number'>> {
  const year = yearIn(now, program.timeZone);
  const { last } = await trx
    .selectFrom('cases')
    .select((select) => select.fn.max<number | null>('sequence').as('last'))
    .where('programId', '=', program.id)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  const sequence = (last ?? 0) + 1;
  return { year, sequence, number: `C-${year}-${String(sequence).padStart(6, '0')}` };
}

/** A member's cases, newest first. */
export async function casesOf(
  db: Kysely<Schema>,
  { programId, id }: MemberRow,
  limit: number,
  after: readonly string[] | undefined,
): Promise<Page<Case>> {
  let query = db.selectFrom('cases').selectAll().where('programId', '=', programId).where('memberId', '=', id);
  if (after) {
    const [createdAt = '', caseId = ''] = after;
    query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('createdAt', 'id'), '<', tuple(createdAt, caseId)));
  }
  const rows = await query
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  const { items, ...next } = pageOf(
    rows,
    limit,
    (row) => row,
    ({ createdAt, id: caseId }) => [createdAt, caseId],
  );
  return { items: await Promise.all(items.map((row) => withMessages(db, row))), ...next };
}

/** One of the member's cases; nothing where it is not theirs. */
export async function findCase(db: Kysely<Schema>, member: MemberRow, id: string): Promise<Case | undefined> {
  const row = await db
    .selectFrom('cases')
    .selectAll()
    .where('programId', '=', member.programId)
    .where('memberId', '=', member.id)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && withMessages(db, row);
}

async function withMessages(db: Kysely<Schema>, row: CaseRow): Promise<Case> {
  const messages = await db
    .selectFrom('caseMessages')
    .selectAll()
    .where('caseId', '=', row.id)
    .orderBy('position')
    .execute();
  return showCase(row, messages, await filesOf(db, row.id));
}

function showCase(
  { id, number, kind, status, promisedAt }: CaseRow,
  messages: readonly CaseMessageRow[],
  attachments: readonly Attachment[] = [],
): Case {
  const said = messages.map(({ author, text, at }) => ({ from: author, text, at }));
  return { id, number, kind, status, promisedAt, messages: said, ...(attachments.length > 0 && { attachments }) };
}
