import { Hono } from 'hono';
import { combine } from '../src/adapters/combine.js';
import { restAdapter } from '../src/adapters/rest.js';
import { contractCapabilities, type Adapter } from '../src/client/adapter.js';
import type { Caller } from '../src/client/endpoint.js';
import { operationNames } from '../src/conformance/conformance.js';
import type { Fetch } from '../src/conformance/subject.js';
import { jwtIdentity } from '../src/server/identity/jwt.js';
import { createLoyaltyFetch } from '../src/server/loyalty-fetch.js';
import type { Api, ApiContext, ApiEnv } from './api/api-env.js';
import { callerOf, findMember } from './api/callers.js';
import type { MemberRow } from './api/schema.js';
import type { StoreBackend } from './backends/backend.js';

/** What no loyalty vendor has a place for. */
const voice = ['surveys.due', 'responses.submit', 'feedback.submit', 'cases.list'];

/** The id by which the vendor knows a member of the shop. */
const vendorId = ({ members }: StoreBackend, { role }: Pick<MemberRow, 'role'>): string | undefined => members[role];

/** The demo's own API, for what its members say. */
const voiceAdapter = (programme: string, own: Fetch): Adapter => ({
  ...restAdapter({ baseUrl: `http://127.0.0.1/api/${programme}`, fetch: own }),
  capabilities: { ...contractCapabilities, lacks: operationNames.filter((name) => !voice.includes(name)) },
});

/**
 * The contract at its usual address, with a vendor behind it, and the parts of the shop that know the vendor.
 *
 * @param own answers as the demo's own API does.
 */
export function onBackend(api: Api, backend: StoreBackend, own: Fetch): Hono<ApiEnv> {
  const doors = new Map<string, (request: Request) => Promise<Response>>();

  function doorOf(programme: string): (request: Request) => Promise<Response> {
    const known = doors.get(programme);
    if (known) return known;
    const { secret, clock } = api.key;
    const now = () => clock().getTime();
    const proved = jwtIdentity({ key: { secret }, audience: programme, handOn: true, now });
    const door = createLoyaltyFetch({
      adapter: combine(backend.adapter, voiceAdapter(programme, own)),
      identify: async (request) => inVendorsWords(programme, await proved(request)),
      now,
    });
    doors.set(programme, door);
    return door;
  }

  async function inVendorsWords(programme: string, caller: Caller | null): Promise<Caller | null> {
    const member = caller && (await findMember(api, programme, caller.id));
    const id = member && vendorId(backend, member);
    return id === undefined || id === null ? null : { ...caller, id };
  }

  return new Hono<ApiEnv>()
    .all('/api/:programme/*', (c) => doorOf(c.req.param('programme'))(c.req.raw))
    .get('/demo/:programme/members', async (c) => {
      const { items } = (await (await asOwn(c)).json()) as { readonly items: readonly Listed[] };
      return c.json({
        items: items.filter(({ role }) => role === 'guest' || vendorId(backend, { role }) !== undefined),
      });
    })
    .post('/demo/:programme/orders', async (c) => {
      const member = await callerOf(api, c);
      const id = member && vendorId(backend, member);
      // The shop's books have the order; the points of it are the vendor's alone.
      const { order } = (await (await asOwn(c, ['authorization'])).json()) as Placed;
      const amount = id === undefined ? 0 : await backend.buy(id, order.total);
      const currency = c.var.programme.program.currencies[0]?.code ?? 'points';
      return c.json({ order, earned: amount > 0 ? [{ currency, amount }] : [] }, 201);
    })
    .get('/demo/:programme/backend', (c) => c.json({ redeemed: backend.redeemed(), points: backend.points() }));

  async function asOwn(c: ApiContext, without: readonly string[] = []): Promise<Response> {
    const { raw, method } = c.req;
    const headers = new Headers(raw.headers);
    for (const name of without) headers.delete(name);
    const body = method === 'GET' ? null : await c.req.text();
    return own(raw.url, { method, headers, body });
  }
}

interface Listed {
  readonly role: MemberRow['role'] | 'guest';
}

interface Placed {
  readonly order: { readonly total: number };
}
