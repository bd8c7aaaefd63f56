import type { Kysely } from 'kysely';

/** Orders that belong to no member. An order of a member must name one, and its points refer to it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('guest_orders')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('program_id', 'text', (c) => c.notNull().references('programmes.id'))
    .addColumn('number', 'text', (c) => c.notNull())
    .addColumn('total', 'bigint', (c) => c.notNull())
    .addColumn('currency', 'text', (c) => c.notNull())
    .addColumn('nights', 'bigint', (c) => c.notNull())
    .addColumn('placed_at', 'text', (c) => c.notNull())
    .execute();
}
