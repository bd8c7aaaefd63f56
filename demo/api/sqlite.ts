import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { CamelCasePlugin, Kysely, SqliteDialect, type SqliteDatabase, type SqliteStatement } from 'kysely';
import sqlite from 'node-sqlite3-wasm';
import type { Schema } from './schema.js';

/** Longest a live process holds the lock: its transactions take milliseconds. */
const lockPatienceMs = 1000;

/** `returning` and the reading verbs give rows; literals are always parameters here, so words are enough. */
const reads = /^\s*(select|with|pragma|values)\b|\breturning\b/i;

/**
 * Opens the database file, and makes it and its folder where they are missing.
 *
 * `db.destroy()` closes it; so does the end of the process. A lock left by a crash is taken away.
 */
export async function openDatabase(path: string): Promise<Kysely<Schema>> {
  mkdirSync(dirname(path), { recursive: true });
  await removeStaleLock(`${path}.lock`);
  const database = new sqlite.Database(path);
  database.exec('pragma busy_timeout = 2000');
  database.exec('pragma foreign_keys = on');
  const connection = asConnection(database);
  const atExit = (): void => connection.close();
  process.once('exit', atExit);
  const close = (): void => {
    process.removeListener('exit', atExit);
    connection.close();
  };
  return new Kysely<Schema>({
    dialect: new SqliteDialect({ database: { ...connection, close } }),
    plugins: [new CamelCasePlugin()],
  });
}

/** Lets SIGTERM and SIGINT end the process through its `exit` event, where open databases are closed. */
export function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

/** The shape Kysely's SQLite dialect asks for. A statement is finalized after use: an open one keeps the file locked. */
function asConnection(database: sqlite.Database): SqliteDatabase {
  return {
    prepare: (text) => statement(database, text),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
}

function statement(database: sqlite.Database, text: string): SqliteStatement {
  const all = (values: readonly unknown[]): unknown[] => database.all(text, bindable(values));
  return {
    reader: reads.test(text),
    all,
    run: (values) => database.run(text, bindable(values)),
    iterate: (values) => all(values).values(),
  };
}

function bindable(values: readonly unknown[]): sqlite.JSValue[] {
  return values.map((value) => {
    if (value === null || value instanceof Uint8Array) return value;
    if (typeof value === 'string' || typeof value === 'bigint' || typeof value === 'boolean') return value;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new TypeError(`Not a database value: ${typeof value}`);
  });
}

/** SQLite's lock is a folder beside the file. One that does not change while we wait belongs to nobody. */
async function removeStaleLock(path: string): Promise<void> {
  const first = lockId(path);
  if (first === undefined) return;
  for (let waited = 0; waited < lockPatienceMs; waited += 50) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    if (lockId(path) !== first) return;
  }
  rmdirSync(path);
}

function lockId(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  return found && `${found.ino}:${found.mtimeMs}`;
}
