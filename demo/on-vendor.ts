import { Hono } from 'hono';
import { combine } from '../src/adapters/combine.js';
import { restAdapter } from '../src/adapters/rest.js';
import { contractCapabilities, type Adapter } from '../src/client/adapter.js';
import type { Caller } from '../src/client/endpoint.js';
import { operationNames } from '../src/conformance/conformance.js';
import type { Fetch } from '../src/conformance/subject.js';
import { jwtIdentity } from '../src/server/identity/jwt.js';
import { memoryKeys } from '../src/server/key-store.js';
import { createLoyaltyFetch } from '../src/server/loyalty-fetch.js';
import type { Api, ApiEnv } from './api/api-env.js';
import { findMember } from './api/callers.js';
import type { MemberRow } from './api/schema.js';
import type { StoreBackend } from './backends/backend.js';
import { backingRoutes } from './backing.js';

/** What no loyalty vendor has a place for. */
const voice = ['surveys.due', 'responses.submit', 'feedback.submit', 'cases.list'];

/** The demo's own API, for what its members say. */
const voiceAdapter = (programme: string, own: Fetch): Adapter => ({
  ...restAdapter({ baseUrl: `http://127.0.0.1/api/${programme}`, fetch: own }),
  capabilities: { ...contractCapabilities, lacks: operationNames.filter((name) => !voice.includes(name)) },
});

/**
 * The contract at its usual address, with a vendor behind it.
 *
 * @param own answers as the demo's own API does.
 */
export function onVendor(api: Api, backend: StoreBackend, own: Fetch): Hono<ApiEnv> {
  const doors = new Map<string, (request: Request) => Promise<Response>>();
  const idOf = ({ role }: Pick<MemberRow, 'role'>): string | undefined => backend.members[role];

  function doorOf(programme: string): (request: Request) => Promise<Response> {
    const known = doors.get(programme);
    if (known) return known;
    const { secret, clock } = api.key;
    const now = () => clock().getTime();
    const proved = jwtIdentity({ key: { secret }, audience: programme, handOn: true, now });
    const door = createLoyaltyFetch({
      adapter: combine(backend.adapter, voiceAdapter(programme, own)),
      // The demo forgets everything with its process, points included.
      idempotency: memoryKeys(now),
      identify: async (request) => inVendorsWords(programme, await proved(request)),
      now,
    });
    doors.set(programme, door);
    return door;
  }

  async function inVendorsWords(programme: string, caller: Caller | null): Promise<Caller | null> {
    const member = caller && (await findMember(api, programme, caller.id));
    const id = member ? idOf(member) : undefined;
    return id === undefined ? null : { ...caller, id };
  }

  return new Hono<ApiEnv>()
    .all('/api/:programme/*', (c) => doorOf(c.req.param('programme'))(c.req.raw))
    .route('/', backingRoutes(api, backend, idOf, own));
}
