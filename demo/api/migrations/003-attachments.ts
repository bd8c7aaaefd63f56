import { sql, type Kysely } from 'kysely';
import { bytes } from '../dialect.js';

/** Files that came with a message. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('case_attachments')
    .addColumn('case_id', 'text', (c) => c.notNull().references('cases.id'))
    .addColumn('position', 'bigint', (c) => c.notNull())
    .addColumn('id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('type', 'text', (c) => c.notNull())
    .addColumn('size', 'bigint', (c) => c.notNull().check(sql`size = length(bytes)`))
    .addColumn('bytes', bytes(db), (c) => c.notNull())
    .addPrimaryKeyConstraint('case_attachments_key', ['case_id', 'position'])
    .execute();
}
