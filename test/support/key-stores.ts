import { Redis } from 'ioredis';
import { createClient } from 'redis';
import { openDatabaseAt } from '../../demo/api/database.js';
import { memoryKeys, type KeyStore } from '../../src/server/key-store.js';
import { redisKeys } from '../../src/server/redis.js';
import { sqlKeys, sqlTables } from '../../src/server/sql.js';
import { emptyDatabase, onPostgres } from './database.js';
import { queryOf } from './sql.js';

/** The socket of the Redis that the tests run on; nothing where there is none. */
const socket = process.env['REDIS_SOCKET'];

export type KeyStoreKind = 'memory' | 'SQLite' | 'PostgreSQL' | 'Redis by redis' | 'Redis by ioredis';

/** Where the tests keep keys. */
export const keyStoreKinds: readonly KeyStoreKind[] = socket
  ? ['Redis by redis', 'Redis by ioredis']
  : ['memory', onPostgres ? 'PostgreSQL' : 'SQLite'];

export interface OpenKeyStore {
  readonly keys: KeyStore;
  /** Another process's view of the same keys; nothing where they are one process's own. */
  readonly second?: () => Promise<OpenKeyStore>;
  /** What Redis knows of the lives of its keys, in milliseconds. */
  readonly lives?: () => Promise<readonly number[]>;
  close(): Promise<void>;
}

export function openKeyStore(kind: KeyStoreKind, now: () => number): Promise<OpenKeyStore> {
  if (kind === 'memory') return Promise.resolve({ keys: memoryKeys(now), close: () => Promise.resolve() });
  if (kind === 'SQLite' || kind === 'PostgreSQL') return openDatabase(now);
  const open = kind === 'Redis by redis' ? openRedis : openIoredis;
  return open(now, `test-${crypto.randomUUID()}:`);
}

async function openDatabase(now: () => number): Promise<OpenKeyStore> {
  const database = await emptyDatabase();
  const open = async () => {
    const db = await openDatabaseAt(database.address);
    return { db, query: queryOf(db) };
  };
  const { db, query } = await open();
  for (const statement of sqlTables) await query(statement, []);
  return {
    keys: sqlKeys({ query, now }),
    ...(onPostgres && {
      second: async () => {
        const other = await open();
        return { keys: sqlKeys({ query: other.query, now }), close: () => other.db.destroy() };
      },
    }),
    close: async () => {
      await db.destroy();
      await database.remove();
    },
  };
}

async function openRedis(now: () => number, prefix: string): Promise<OpenKeyStore> {
  const client = createClient({ socket: { path: socket ?? '', tls: false } });
  await client.connect();
  return {
    keys: redisKeys({ client, prefix, now }),
    second: () => openRedis(now, prefix),
    lives: async () => Promise.all((await client.keys(`${prefix}*`)).map((name) => client.pTTL(name))),
    close: () => {
      client.destroy();
      return Promise.resolve();
    },
  };
}

function openIoredis(now: () => number, prefix: string): Promise<OpenKeyStore> {
  const client = new Redis({ path: socket ?? '' });
  return Promise.resolve({
    keys: redisKeys({ client, prefix, now }),
    second: () => openIoredis(now, prefix),
    lives: async () => Promise.all((await client.keys(`${prefix}*`)).map((name) => client.pttl(name))),
    close: () => {
      client.disconnect();
      return Promise.resolve();
    },
  });
}
