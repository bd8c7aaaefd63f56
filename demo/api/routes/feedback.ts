import { Hono } from 'hono';
import type { Api, ApiEnv } from '../api-env.js';
import { callerOf, memberOf } from '../callers.js';
import { casesOf, findCase, openCase } from '../cases.js';
import { readFeedback } from '../feedback-body.js';
import { once } from '../keyed-writes.js';
import { cursorOf, limitOf } from '../paging.js';
import { jsonAnswer, Refusal } from '../../../src/server/refusal.js';

export function feedbackRoutes(api: Api): Hono<ApiEnv> {
  const { db, clock, faults } = api;

  return new Hono<ApiEnv>()
    .post('/feedback', faults.at('feedback.create'), async (c) => {
      const memberId = (await callerOf(api, c))?.id;
      const { text, value, files } = await readFeedback(c);
      const write = { operation: 'feedback.create', ownerId: memberId ?? '', bodyText: text };
      return once(api, c, write, async (trx) => {
        const { programme } = c.var;
        return jsonAnswer(
          await openCase(trx, { programme, memberId: memberId ?? null, feedback: value, files, now: clock() }),
          201,
        );
      });
    })
    .get('/cases', faults.at('cases.list'), async (c) => {
      const member = await memberOf(api, c);
      return c.json(await casesOf(db, member, limitOf(c), cursorOf(c, 2)));
    })
    .get('/cases/:id', faults.at('cases.get'), async (c) => {
      const found = await findCase(db, await memberOf(api, c), c.req.param('id'));
      if (!found) throw new Refusal('not-found', 'There is no such case');
      return c.json(found);
    });
}
