import { PostgresAdapter, sql, type Kysely, type RawBuilder } from 'kysely';

/** What the databases call differently, for the migrations. */

const isPostgres = (db: Kysely<unknown>): boolean => db.getExecutor().adapter instanceof PostgresAdapter;

/** The column type of bytes. */
export const bytes = (db: Kysely<unknown>): 'bytea' | 'blob' => (isPostgres(db) ? 'bytea' : 'blob');

/** Makes a table append-only: the database itself refuses to change or remove a row. */
export async function appendOnly(db: Kysely<unknown>, table: string): Promise<void> {
  for (const statement of isPostgres(db) ? refusalsOfPostgres(table) : refusalsOfSqlite(table)) {
    await statement.execute(db);
  }
}

function refusalsOfPostgres(table: string): readonly RawBuilder<unknown>[] {
  const refuse = sql.ref(`${table}_refuses_change`);
  return [
    sql`create function ${refuse}() returns trigger language plpgsql as
      $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    sql`create trigger ${refuse} before update or delete or truncate on ${sql.table(table)}
      for each statement execute function ${refuse}()`,
  ];
}

function refusalsOfSqlite(table: string): readonly RawBuilder<unknown>[] {
  return ['update', 'delete'].map(
    (verb) => sql`create trigger ${sql.ref(`${table}_refuses_${verb}`)} before ${sql.raw(verb)} on ${sql.table(table)}
      begin select raise(abort, ${sql.lit(`${table} is append-only`)}); end`,
  );
}
