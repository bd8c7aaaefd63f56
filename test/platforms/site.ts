import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createApi } from '../../demo/api/create-api.js';
import { openDatabaseAt } from '../../demo/api/database.js';
import { signToken } from '../../demo/api/tokens.js';
import { listen } from '../../demo/listen.js';
import { restAdapter } from '../../src/adapters/rest.js';
import type { Caller } from '../../src/client/endpoint.js';
import { memoryKeys } from '../../src/server/key-store.js';
import { createLoyaltyFetch } from '../../src/server/loyalty-fetch.js';
import { builtKit } from '../e2e/built-kit.js';
import { seededDatabase } from '../support/database.js';

export const programme = 'coffee-stars';
/** By which the platform knows the member who is signed in in these tests, and by which the programme does. */
export const customer = '7041';
export const member = 'coffee-mid';

type Handle = (request: Request) => Promise<Response>;

export interface SiteOptions {
  /** How the merchant's server knows who is asking. */
  readonly identify: (request: Request) => Promise<Caller | null>;
  /** What the platform itself answers. `loyalty` is the merchant's server. */
  readonly platform?: (app: Hono, loyalty: Handle) => void;
  /** The origin of the shop where another server has its pages. */
  readonly shop?: string;
}

/** A shop on a platform: its pages, and at another address a CDN with the kit and the merchant's server on the demo's API. */
export interface Site {
  /** Of the shop's pages. */
  readonly origin: string;
  /** Where the kit is served, for any page. */
  readonly cdn: string;
  /** Where the merchant's server serves the contract. */
  readonly loyalty: string;
  /** Requests so far: `GET /loyalty/member`. */
  readonly asked: readonly string[];
  /** The points of the member, as a page shows them. */
  balance(): Promise<string>;
  /** Makes a page of the shop and gives its address. */
  page(html: string): string;
  close(): Promise<void>;
}

export async function openSite({ identify, platform, shop }: SiteOptions): Promise<Site> {
  await builtKit();
  const key = { secret: 'what the demo signs with, 32 bytes at least', clock: () => new Date() };
  const database = await seededDatabase(new Date());
  const db = await openDatabaseAt(database.address);
  const api = createApi({ db, secret: key.secret });
  const asked: string[] = [];
  const pages: string[] = [];

  const app = new Hono();
  const server = createServer((request, response) => void answer(request, response));
  const port = await listen(server, 0);
  const origin = `http://127.0.0.1:${port}`;
  const elsewhere = `http://localhost:${port}`;

  const askApi = async (path: string, as: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.delete('x-customer');
    if (as) headers.set('authorization', `Bearer ${(await signToken(key, programme, as)).token}`);
    return api.request(`/api/${programme}${path}`, { ...init, headers });
  };
  const loyalty = createLoyaltyFetch({
    adapter: restAdapter({
      baseUrl: `${origin}/api`,
      headersFor: (caller) => ({ 'x-customer': caller?.id ?? '' }),
      fetch: (url, init) => {
        const known: Readonly<Record<string, string>> = { [customer]: member };
        const { 'x-customer': id = '' } = init.headers as Readonly<Record<string, string>>;
        return askApi(url.slice(`${origin}/api`.length), known[id] ?? '', init);
      },
    }),
    identify,
    idempotency: memoryKeys(),
    cors: { origins: [shop ?? origin] },
  });

  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    asked.push(`${c.req.method} ${pathname}${search}`);
    await next();
    // As a CDN does.
    if (/^\/(cdn|extensions)\//.test(pathname)) c.header('access-control-allow-origin', '*');
  });
  app.use('/cdn/*', serveStatic({ root: 'dist' }));
  app.all('/loyalty/*', (c) => loyalty(c.req.raw));
  app.get('/page/:place', (c) => c.html(pages[Number(c.req.param('place'))] ?? ''));
  platform?.(app, loyalty);
  const answer = getRequestListener(app.fetch);

  return {
    ...{ origin, asked, cdn: `${elsewhere}/cdn`, loyalty: `${elsewhere}/loyalty` },
    balance: async () => {
      const response = await askApi('/member', member);
      const { balances } = (await response.json()) as { readonly balances: readonly { readonly amount: number }[] };
      return (balances[0]?.amount ?? NaN).toLocaleString('en');
    },
    page: (html) => `${origin}/page/${pages.push(html) - 1}`,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await db.destroy();
      await database.remove();
    },
  };
}
