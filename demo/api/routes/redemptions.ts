import { Hono } from 'hono';
import type { Api, ApiContext, ApiEnv } from '../api-env.js';
import { atomically } from '../atomically.js';
import { memberOf, requireActive } from '../callers.js';
import { contractShape, readBody } from '../contract.js';
import { once } from '../keyed-writes.js';
import { cursorOf, limitOf } from '../paging.js';
import { inLanguage } from '../language.js';
import { jsonAnswer, Refusal } from '../../../src/server/refusal.js';
import { quote, type RedemptionRequest } from '../quote.js';
import { redeem } from '../redeeming.js';
import { cancel, redemptionsOf, showRedemption } from '../redemptions.js';

const shape = contractShape<RedemptionRequest>('RedemptionRequest');

export function redemptionRoutes(api: Api): Hono<ApiEnv> {
  const { db, clock, faults } = api;

  return new Hono<ApiEnv>()
    .post('/redemptions/preview', faults.at('redemptions.preview'), async (c) => {
      const member = await memberOf(api, c);
      const { value } = await readBody(c, shape);
      const { programme } = c.var;
      const { preview } = await atomically(db, (trx) => quote(trx, programme, member, value, clock()));
      return c.json(inLanguage(c, preview));
    })
    .post('/redemptions', faults.at('redemptions.create'), async (c) => {
      const member = await memberOf(api, c);
      const { text, value } = await readBody(c, shape);
      const write = { operation: 'redemptions.create', ownerId: member.id, bodyText: text };
      return once(api, c, write, async (trx, key) => {
        const row = await redeem(trx, c.var.programme, member, value, { key, clock });
        return jsonAnswer(inLanguage(c, showRedemption(row, clock())), 201);
      });
    })
    .get('/redemptions', faults.at('redemptions.list'), async (c) => {
      const member = await memberOf(api, c);
      const query = { limit: limitOf(c), after: cursorOf(c, 2), key: keyAsked(c), now: clock() };
      return c.json(inLanguage(c, await redemptionsOf(db, member, query)));
    })
    .delete('/redemptions/:id', faults.at('redemptions.cancel'), async (c) => {
      const member = await memberOf(api, c);
      requireActive(member);
      const row = await atomically(db, (trx) => cancel(trx, member, c.req.param('id'), clock));
      return c.json(inLanguage(c, showRedemption(row, clock())));
    });
}

function keyAsked(c: ApiContext): string | undefined {
  const key = c.req.query('idempotencyKey');
  if (key !== undefined && !/^[ !#-[\]-~]{1,255}$/.test(key)) {
    throw new Refusal('invalid-request', 'idempotencyKey must be 1 to 255 visible characters, without quotes');
  }
  return key;
}
