import { Hono } from 'hono';
import type { Fetch } from '../src/conformance/subject.js';
import { Refusal } from '../src/server/refusal.js';
import type { Api, ApiEnv } from './api/api-env.js';
import { findMember } from './api/callers.js';
import { verifyToken } from './api/tokens.js';
import type { PageBackend } from './backends/backend.js';
import { backingRoutes } from './backing.js';
import type { DescribedApi } from './store-page.js';

/** What a page says of the API that it asks itself. */
export const describedFor =
  ({ mapping, path }: PageBackend) =>
  (programme: string): DescribedApi => ({
    baseUrl: `/api/${programme}/${path}`,
    mapping: JSON.stringify(mapping),
  });

/** The shop's own API, which a page asks without a translator on the way. */
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
    .route(
      '/',
      backingRoutes(api, backend, ({ id }) => id, own),
    );
}
