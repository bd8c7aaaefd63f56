import sqlite from 'node-sqlite3-wasm';
import { sqlKeys, sqlTables, type SqlQuery } from 'loyalty-elements/server/sql';

/**
 * Keys of writes in a file: a wish that comes again after a restart buys nothing twice. Several servers need a database
 * that they share: with `pg`, `query` is `async (text, values) => (await pool.query(text, [...values])).rows`.
 */
export async function keysIn(file: string) {
  const database = new sqlite.Database(file);
  const query: SqlQuery = (text, values) => Promise.resolve(database.all(text, [...values]));
  for (const statement of sqlTables) await query(statement, []);
  return sqlKeys({ query, mark: () => '?' });
}
