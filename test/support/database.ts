import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '../../demo/api/migrate.js';
import { openDatabaseAt } from '../../demo/api/database.js';
import { seed } from '../../demo/api/seed.js';
import { programmes } from '../../src/sandbox/programmes.js';

/** The PostgreSQL that the tests run on; nothing where they run on the embedded database. */
const server = process.env['DATABASE_URL'];

export const onPostgres = server !== undefined;

/** A database of a test's own. */
export interface OwnDatabase {
  /** For `openDatabaseAt`. */
  readonly address: string;
  remove(): Promise<void>;
}

/** An empty database. */
export function emptyDatabase(): Promise<OwnDatabase> {
  return server === undefined ? ownFile() : ownDatabase(server, 'template0');
}

/** A database with the programmes as they are at `now`. */
export async function seededDatabase(now: Date): Promise<OwnDatabase> {
  if (server !== undefined) return ownDatabase(server, await (template ??= seededTemplate(server, now)));
  const own = await ownFile();
  await fill(own.address, now);
  return own;
}

/** Made once and copied for each test: filling one takes ten times as long as copying it. */
let template: Promise<string> | undefined;

async function seededTemplate(url: string, now: Date): Promise<string> {
  const { address } = await ownDatabase(url, 'template0');
  await fill(address, now);
  return nameIn(address);
}

async function fill(address: string, now: Date): Promise<void> {
  const db = await openDatabaseAt(address);
  await migrate(db);
  await seed(db, programmes, now);
  await db.destroy();
}

async function ownFile(): Promise<OwnDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-api-'));
  return { address: join(folder, 'loyalty.db'), remove: () => rm(folder, { recursive: true }) };
}

async function ownDatabase(url: string, copied: string): Promise<OwnDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '_')}`;
  await command(url, `create database ${name} template ${copied}`);
  const address = new URL(url);
  address.pathname = `/${name}`;
  return { address: address.href, remove: () => command(url, `drop database ${name} with (force)`) };
}

const nameIn = (address: string): string => new URL(address).pathname.slice(1);

async function command(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}
