import type { Kysely } from 'kysely';
import type { Programme } from '../../src/sandbox/programme.js';
import { Refusal } from '../../src/server/refusal.js';
import type { Schema } from './schema.js';

/**
 * A programme as it was put into the database. Its rewards and members are those of the first day: what became of them is in
 * tables of their own.
 *
 * @throws Refusal 404 where there is no such programme.
 */
export async function loadProgramme(db: Kysely<Schema>, id: string): Promise<Programme> {
  const row = await db.selectFrom('programmes').select('dataSet').where('id', '=', id).executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such programme');
  return JSON.parse(row.dataSet) as Programme;
}

/** Codes of the programme's currencies of points. */
export function currencyCodes({ program }: Programme): readonly string[] {
  return program.currencies.map(({ code }) => code);
}
