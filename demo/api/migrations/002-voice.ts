import type { Kysely } from 'kysely';

/** What members say: survey responses, and cases with their messages. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await responses(db);
  await cases(db);
}

async function responses(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('survey_responses')
    .addColumn('program_id', 'text', (c) => c.notNull().references('programmes.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('survey_id', 'text', (c) => c.notNull())
    .addColumn('member_id', 'text')
    .addColumn('revision', 'bigint', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('score', 'bigint')
    .addColumn('expected', 'bigint')
    .addColumn('perceived', 'bigint')
    .addColumn('comment', 'text')
    .addColumn('locale', 'text', (c) => c.notNull())
    .addColumn('client_time', 'text', (c) => c.notNull())
    .addColumn('elapsed_ms', 'bigint', (c) => c.notNull())
    .addColumn('metadata', 'text', (c) => c.notNull())
    .addColumn('received_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('survey_responses_key', ['program_id', 'id'])
    .execute();
  await db.schema
    .createIndex('responses_of_survey')
    .on('survey_responses')
    .columns(['program_id', 'survey_id', 'state'])
    .execute();
}

async function cases(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('cases')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('program_id', 'text', (c) => c.notNull().references('programmes.id'))
    .addColumn('member_id', 'text')
    .addColumn('feedback_id', 'text', (c) => c.notNull())
    .addColumn('year', 'bigint', (c) => c.notNull())
    .addColumn('sequence', 'bigint', (c) => c.notNull())
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('status', 'text', (c) => c.notNull())
    .addColumn('topic', 'text')
    .addColumn('rating', 'bigint')
    .addColumn('order_number', 'text')
    .addColumn('contact_by', 'text')
    .addColumn('contact_value', 'text')
    .addColumn('promised_at', 'text', (c) => c.notNull())
    .addColumn('created_at', 'text', (c) => c.notNull())
    .addUniqueConstraint('case_numbers', ['program_id', 'year', 'sequence'])
    .addUniqueConstraint('one_case_a_feedback', ['program_id', 'feedback_id'])
    .execute();
  await db.schema
    .createTable('case_messages')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('author', 'text', (c) => c.notNull())
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('case_messages_key', ['case_id', 'position'])
    .execute();
}
