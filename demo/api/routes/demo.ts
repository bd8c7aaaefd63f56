import { Hono } from 'hono';
import type { Api, ApiEnv } from '../api-env.js';
import { atomically } from '../atomically.js';
import { callerOf, findMember } from '../callers.js';
import { readBody, shapeOf } from '../contract.js';
import { inLanguage } from '../language.js';
import { showMember } from '../members.js';
import { placeOrder, type Purchase } from '../orders.js';
import { Refusal } from '../../../src/server/refusal.js';
import { signToken } from '../tokens.js';

const tokenRequest = shapeOf<{ readonly member: string }>({
  type: 'object',
  required: ['member'],
  properties: { member: { type: 'string', minLength: 1, maxLength: 128 } },
});

const purchase = shapeOf<Purchase>({
  type: 'object',
  properties: {
    product: { type: 'string', minLength: 1, maxLength: 128 },
    amount: { type: 'integer', minimum: 1, maximum: 100_000_000 },
    nights: { type: 'integer', minimum: 0, maximum: 365 },
  },
  oneOf: [{ required: ['product'] }, { required: ['amount'] }],
});

/** What the demo's shop would do itself: its products, its sign-in and its checkout. Not a part of the contract. */
export function demoRoutes(api: Api): Hono<ApiEnv> {
  const { db, key, clock } = api;

  return (
    new Hono<ApiEnv>()
      .get('/products', (c) => c.json(inLanguage(c, { items: c.var.programme.products })))
      .get('/members', async (c) => {
        const members = await db
          .selectFrom('members')
          .select(['id', 'role', 'givenName', 'displayId', 'status'])
          .where('programId', '=', c.var.programme.program.id)
          .orderBy('position')
          .execute();
        return c.json({ items: [{ id: 'guest', role: 'guest', status: 'guest' }, ...members] });
      })
      .post('/token', async (c) => {
        const { value } = await readBody(c, tokenRequest);
        const { id: programId } = c.var.programme.program;
        const member = await findMember(api, programId, value.member);
        if (!member) throw new Refusal('not-found', 'There is no such member');
        return c.json(await signToken(key, programId, member.id));
      })
      // What the backend has by now, for who looks behind the page: of the member `mid`, who is an example of most.
      .get('/backend', async (c) => {
        const { programme } = c.var;
        const mid = await findMember(
          api,
          programme.program.id,
          programme.members.find(({ role }) => role === 'mid')?.id ?? '',
        );
        if (!mid) throw new Refusal('not-found', 'There is no such member');
        const { balances } = await atomically(db, (trx) => showMember(trx, programme, mid, clock()));
        const rows = await db.selectFrom('redemptions').selectAll().where('memberId', '=', mid.id).execute();
        const redeemed = rows.filter(({ status }) => status !== 'cancelled').length;
        return c.json({ redeemed, points: balances[0]?.amount });
      })
      .post('/orders', async (c) => {
        const member = await callerOf(api, c);
        const { value } = await readBody(c, purchase);
        const placed = await atomically(db, (trx) => placeOrder(trx, c.var.programme, member, value, clock()));
        return c.json(placed, 201);
      })
  );
}
