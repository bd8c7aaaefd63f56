import type { Kysely } from 'kysely';
import type { ResponseReceipt, Survey, SurveyResponse, SurveyScores } from '../../src/domain/survey.js';
import type { Programme } from '../../src/sandbox/programme.js';
import { Refusal } from '../../src/server/refusal.js';
import type { MemberRow, ResponseRow, Schema } from './schema.js';

const dayMs = 86_400_000;

/** Days for which a survey is not put again to a member. */
const restDays = { complete: 90, declined: 30 } as const;

export interface ResponseToStore {
  readonly programId: string;
  readonly memberId: string | null;
  readonly response: SurveyResponse;
  readonly now: Date;
}

/**
 * Stores a response where its revision is the highest so far, and says what is stored now.
 *
 * One statement decides, so that late and repeated saves may come in any order and at the same time.
 *
 * @throws Refusal 403 where the response is another member's.
 */
export async function storeResponse(db: Kysely<Schema>, toStore: ResponseToStore): Promise<ResponseReceipt> {
  const row = asRow(toStore);
  const { memberId, ...replaced } = row;
  await db
    .insertInto('surveyResponses')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['programId', 'id'])
        .doUpdateSet(replaced)
        .where('surveyResponses.revision', '<', row.revision)
        .where((where) =>
          where.or([where('surveyResponses.memberId', 'is', null), where('surveyResponses.memberId', '=', memberId)]),
        ),
    )
    .execute();
  const stored = await db
    .selectFrom('surveyResponses')
    .select(['id', 'revision', 'memberId'])
    .where('programId', '=', row.programId)
    .where('id', '=', row.id)
    .executeTakeFirstOrThrow();
  if (stored.memberId !== null && stored.memberId !== memberId) {
    throw new Refusal('forbidden', 'This response belongs to somebody else');
  }
  return { id: stored.id, revision: stored.revision };
}

function asRow({ programId, memberId, response, now }: ResponseToStore): ResponseRow {
  const { score = null, expected = null, perceived = null, comment = null } = response;
  const { id, surveyId, revision, state, locale, clientTime, elapsedMs, metadata = {} } = response;
  const answer = { score, expected, perceived, comment, metadata: JSON.stringify(metadata) };
  const receivedAt = now.toISOString();
  return { programId, memberId, id, surveyId, revision, state, locale, clientTime, elapsedMs, receivedAt, ...answer };
}

/** All numbers given, also in answers that were not finished. */
export async function scoresOf(
  db: Kysely<Schema>,
  programId: string,
  surveyId: string,
): Promise<readonly SurveyScores[]> {
  const rows = await db
    .selectFrom('surveyResponses')
    .select(['score', 'expected', 'perceived'])
    .where('programId', '=', programId)
    .where('surveyId', '=', surveyId)
    .where('state', '!=', 'declined')
    .execute();
  return rows.map(({ score, expected, perceived }) => ({
    ...(score !== null && { score }),
    ...(expected !== null && { expected }),
    ...(perceived !== null && { perceived }),
  }));
}

/** The programme's surveys without those that the member has answered or declined not long ago. */
export async function dueSurveys(
  db: Kysely<Schema>,
  { program, surveys }: Programme,
  member: MemberRow | undefined,
  now: Date,
): Promise<readonly Survey[]> {
  if (!member) return surveys;
  const given = await db
    .selectFrom('surveyResponses')
    .select(['surveyId', 'state', 'receivedAt'])
    .where('programId', '=', program.id)
    .where('memberId', '=', member.id)
    .execute();
  const resting = given.flatMap(({ surveyId, state, receivedAt }) => {
    const rests = state !== 'partial' && now.getTime() - Date.parse(receivedAt) < restDays[state] * dayMs;
    return rests ? surveyId : [];
  });
  return surveys.filter(({ id }) => !resting.includes(id));
}
