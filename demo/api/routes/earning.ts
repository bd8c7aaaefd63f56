import { Hono } from 'hono';
import type { CartLine } from '../../../src/domain/earning.js';
import { boughtWith, earnedFor } from '../../../src/sandbox/earning-rules.js';
import type { Api, ApiEnv } from '../api-env.js';
import { cached, privateCache } from '../caching.js';
import { callerOf, memberOf, requireActive } from '../callers.js';
import { contractShape, readBody } from '../contract.js';
import { earningRulesFor, referralFor } from '../earning.js';
import { inLanguage } from '../language.js';
import { Refusal } from '../../../src/server/refusal.js';

const shape = contractShape<{ readonly lines: readonly CartLine[] }>('Cart');

export function earningRoutes(api: Api): Hono<ApiEnv> {
  const { db, clock, faults } = api;

  return new Hono<ApiEnv>()
    .get('/earning-rules', faults.at('earning-rules.list'), async (c) => {
      const items = await earningRulesFor(db, c.var.programme.program.id, await callerOf(api, c), clock());
      return cached(c, inLanguage(c, { items }), privateCache);
    })
    .get('/referral', faults.at('referral.get'), async (c) => {
      const member = await memberOf(api, c);
      requireActive(member);
      return c.json(inLanguage(c, await referralFor(db, c.var.programme, member, clock())));
    })
    .post('/earnings/estimate', faults.at('earnings.estimate'), async (c) => {
      const member = await callerOf(api, c);
      const { lines } = (await readBody(c, shape)).value;
      const { programme } = c.var;
      const bought = boughtWith(programme, lines);
      if (!bought) throw new Refusal('invalid-request', 'The programme cannot count this cart');
      // As an order is posted: whose membership is blocked or not complete earns nothing. A guest might join.
      const rates = (member?.status ?? 'enrolled') === 'enrolled' ? programme.rules.earn : [];
      return c.json({ items: earnedFor(rates, bought).filter(({ amount }) => amount > 0) });
    });
}
