import type { Kysely } from 'kysely';
import { isPostgresAddress, openPostgres } from './postgres.js';
import type { Schema } from './schema.js';
import { openDatabase } from './sqlite.js';

/** Opens what an address names: `postgres://…` a PostgreSQL, anything else a file of the embedded database. */
export async function openDatabaseAt(address: string): Promise<Kysely<Schema>> {
  return isPostgresAddress(address) ? openPostgres(address) : openDatabase(address);
}
