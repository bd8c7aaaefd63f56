import { Redis } from 'ioredis';
import { csvAnswers } from 'loyalty-elements/server/csv';
import { redisKeys } from 'loyalty-elements/server/redis';
import { sqlAnswers, sqlKeys, sqlTables, type SqlQuery } from 'loyalty-elements/server/sql';
import { webhookAnswers } from 'loyalty-elements/server/webhook';
import { Pool } from 'pg';

const { DATABASE_URL = '', REDIS_URL = 'redis://localhost', WEBHOOK_SECRET = '' } = process.env;

const pool = new Pool({ connectionString: DATABASE_URL });
export const query: SqlQuery = async (text, values) =>
  (await pool.query<Record<string, unknown>>(text, [...values])).rows;

/** Once, before the server starts. */
export async function makeTables(): Promise<void> {
  for (const statement of sqlTables) await query(statement, []);
}

export const keysInSql = sqlKeys({ query });
export const keysInRedis = redisKeys({ client: new Redis(REDIS_URL, { lazyConnect: true }) });

export const answersInSql = sqlAnswers({ query });
export const answersElsewhere = webhookAnswers({ url: 'https://voice.shop.example/hook', secret: WEBHOOK_SECRET });
export const answersInFile = csvAnswers({ file: '/var/lib/shop/answers.csv' });
