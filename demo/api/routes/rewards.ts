import { Hono } from 'hono';
import type { Api, ApiContext, ApiEnv } from '../api-env.js';
import { atomically } from '../atomically.js';
import { cached, privateCache } from '../caching.js';
import { callerOf } from '../callers.js';
import { inLanguage } from '../language.js';
import { cursorOf, limitOf } from '../paging.js';
import { Refusal } from '../../../src/server/refusal.js';
import { rewardsFor } from '../rewards.js';

export function rewardRoutes(api: Api): Hono<ApiEnv> {
  const { db, clock, faults } = api;

  return new Hono<ApiEnv>().get('/rewards', faults.at('rewards.list'), async (c) => {
    const member = await callerOf(api, c);
    const query = { category: categoryOf(c), limit: limitOf(c), after: cursorOf(c, 1), now: clock() };
    const page = await atomically(db, (trx) => rewardsFor(trx, c.var.programme, member, query));
    return cached(c, inLanguage(c, page), privateCache);
  });
}

function categoryOf(c: ApiContext): string | undefined {
  const category = c.req.query('category');
  if (category !== undefined && (category === '' || category.length > 80)) {
    throw new Refusal('invalid-request', 'category must have 1 to 80 characters');
  }
  return category;
}
