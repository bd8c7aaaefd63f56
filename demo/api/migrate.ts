import { Migrator, type Kysely } from 'kysely';
import * as loyalty from './migrations/001-loyalty.js';
import * as voice from './migrations/002-voice.js';
import * as attachments from './migrations/003-attachments.js';
import * as guestOrders from './migrations/004-guest-orders.js';
import * as earning from './migrations/005-earning.js';
import type { Schema } from './schema.js';

const migrations = {
  '001-loyalty': loyalty,
  '002-voice': voice,
  '003-attachments': attachments,
  '004-guest-orders': guestOrders,
  '005-earning': earning,
};

/** Brings the database to the newest schema; does nothing where it is there already. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw new Error('the database could not be brought up to date', { cause: error });
}
