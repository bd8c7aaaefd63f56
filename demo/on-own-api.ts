import { Hono } from 'hono';
import type { MappingSpec } from '../src/adapters/mapping.js';
import type { Fetch } from '../src/conformance/subject.js';
import { Refusal } from '../src/server/refusal.js';
import type { Api, ApiEnv } from './api/api-env.js';
import { findMember } from './api/callers.js';
import { verifyToken } from './api/tokens.js';
import type { PageBackend } from './backends/backend.js';
import { backingRoutes } from './backing.js';

/** Where a page finds how the shop's own API is asked. */
export const pageScript = (programme: string): string => `/demo/${programme}/backend.js`;

/** The shop's own API, which a page asks without a translator on the way, and the script that tells the page how. */
export function onOwnApi(api: Api, backend: PageBackend, own: Fetch): Hono<ApiEnv> {
  const { path, tokenHeader, sessionOf, fetch } = backend;

  /** The session of the API for the member whose token this is: one proof, however the API calls it. */
  async function sessionFor(programme: string, token: string): Promise<string> {
    const id = await verifyToken(api.key, programme, token);
    const member = id === undefined ? undefined : await findMember(api, programme, id);
    if (!member) throw new Refusal('unauthorized', 'This token is not valid');
    return sessionOf(member.id);
  }

  return new Hono<ApiEnv>()
    .all(`/api/:programme/${path}/*`, async (c) => {
      const { raw, method } = c.req;
      const headers = new Headers(raw.headers);
      const token = headers.get(tokenHeader);
      headers.delete(tokenHeader);
      if (token) headers.set(tokenHeader, await sessionFor(c.req.param('programme'), token));
      const body = method === 'GET' ? null : await c.req.text();
      return fetch(raw.url, { method, headers, body });
    })
    .get('/demo/:programme/backend.js', (c) => {
      const baseUrl = `/api/${c.req.param('programme')}/${path}`;
      const spec: MappingSpec = { ...backend.mapping, baseUrl };
      const script = `import { mapping } from '/cdn/loyalty-elements.mapping.js';
export const backend = { baseUrl: '${baseUrl}', adapter: mapping(${JSON.stringify(spec)}) };
`;
      return c.body(script, 200, { 'content-type': 'text/javascript' });
    })
    .route(
      '/',
      backingRoutes(api, backend, ({ id }) => id, own),
    );
}
