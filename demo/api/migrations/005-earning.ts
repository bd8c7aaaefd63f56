import type { Kysely } from 'kysely';

/** Ways to earn, and the codes that members give to friends. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('earning_rules')
    .addColumn('program_id', 'text', (c) => c.notNull().references('programmes.id'))
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('details', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('earning_rules_key', ['program_id', 'id'])
    .execute();
  await db.schema
    .createTable('referral_codes')
    .addColumn('program_id', 'text', (c) => c.notNull())
    .addColumn('member_id', 'text', (c) => c.notNull())
    .addColumn('code', 'text', (c) => c.notNull().unique())
    .addColumn('made_at', 'text', (c) => c.notNull())
    .addPrimaryKeyConstraint('referral_codes_key', ['program_id', 'member_id'])
    .addForeignKeyConstraint('codes_member', ['program_id', 'member_id'], 'members', ['program_id', 'id'])
    .execute();
}
