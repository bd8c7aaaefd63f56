import { Hono } from 'hono';
import type { Fetch } from '../src/conformance/subject.js';
import type { Api, ApiContext, ApiEnv } from './api/api-env.js';
import { callerOf } from './api/callers.js';
import type { MemberRow } from './api/schema.js';
import type { StoreBackend } from './backends/backend.js';

interface Listed {
  readonly role: MemberRow['role'] | 'guest';
}

interface Placed {
  readonly order: { readonly total: number };
}

/** The id by which a backend knows a member of the shop; nothing where it does not. */
export type IdOf = (member: Pick<MemberRow, 'id' | 'role'>) => string | undefined;

/** The parts of the shop that know its backend: who can sign in, and what an order earns. `own` is the demo's own API. */
export function backingRoutes(
  api: Api,
  { buy, redeemed, points }: Pick<StoreBackend, 'buy' | 'redeemed' | 'points'>,
  idOf: IdOf,
  own: Fetch,
): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/demo/:programme/members', async (c) => {
      const { items } = (await (await asOwn(c)).json()) as {
        readonly items: readonly (Listed & { readonly id: string })[];
      };
      return c.json({ items: items.filter(({ id, role }) => role === 'guest' || idOf({ id, role }) !== undefined) });
    })
    .post('/demo/:programme/orders', async (c) => {
      const member = await callerOf(api, c);
      const id = member && idOf(member);
      // The shop's books have the order; its points are the backend's alone.
      const { order } = (await (await asOwn(c, 'authorization')).json()) as Placed;
      const amount = id === undefined ? 0 : await buy(id, order.total);
      const currency = c.var.programme.program.currencies[0]?.code ?? 'points';
      return c.json({ order, earned: amount > 0 ? [{ currency, amount }] : [] }, 201);
    })
    .get('/demo/:programme/backend', (c) => c.json({ redeemed: redeemed(), points: points() }));

  async function asOwn(c: ApiContext, without = ''): Promise<Response> {
    const { raw, method } = c.req;
    const headers = new Headers(raw.headers);
    if (without) headers.delete(without);
    const body = method === 'GET' ? null : await c.req.text();
    return own(raw.url, { method, headers, body });
  }
}
