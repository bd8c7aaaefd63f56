import { Hono } from 'hono';
import type { Api, ApiEnv } from '../api-env.js';
import { atomically } from '../atomically.js';
import { cached, privateCache } from '../caching.js';
import { memberOf } from '../callers.js';
import { inLanguage } from '../language.js';
import { showMember } from '../members.js';
import { cursorOf, limitOf } from '../paging.js';
import { transactionsOf } from '../transactions.js';

export function memberRoutes(api: Api): Hono<ApiEnv> {
  const { db, clock, faults } = api;

  return new Hono<ApiEnv>()
    .get('/member', faults.at('member.get'), async (c) => {
      const member = await memberOf(api, c);
      const shown = await atomically(db, (trx) => showMember(trx, c.var.programme, member, clock()));
      return cached(c, shown, privateCache);
    })
    .get('/transactions', faults.at('transactions.list'), async (c) => {
      const member = await memberOf(api, c);
      const query = { limit: limitOf(c), after: cursorOf(c, 2), now: clock() };
      return c.json(inLanguage(c, await transactionsOf(db, member, query)));
    });
}
