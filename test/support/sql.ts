import { CompiledQuery, type Kysely } from 'kysely';
import type { Schema } from '../../demo/api/schema.js';
import type { SqlQuery } from '../../src/server/sql.js';

/** The query function a merchant would make of a driver, made of the one that the tests have. */
export const queryOf =
  (db: Kysely<Schema>): SqlQuery =>
  async (text, values) =>
    (await db.withoutPlugins().executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, [...values]))).rows;
