import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.js';

/** A conflict with another transaction that a second run does not meet: serialization, deadlock, an id just taken. */
const conflicts: ReadonlySet<unknown> = new Set(['40001', '40P01', '23505']);

const attempts = 6;

/**
 * Runs `work` in a transaction, all of it or nothing.
 *
 * Where a database with many writers ends it because of another one, it is run again: `work` must have no effects besides
 * those of its transaction. SQLite has one writer and never does.
 */
export async function atomically<T>(db: Kysely<Schema>, work: (trx: Transaction<Schema>) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (attempt >= attempts || !isConflict(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 10 * 2 ** attempt));
    }
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && conflicts.has(error.code);
}
