import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { build } from 'esbuild';
import { Hono } from 'hono';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import type { LoyaltyClient } from '../../src/client/client.js';
import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import { startApi } from '../server/running-api.js';

/** A shop whose pages are rendered on a server: its own address for pages, scripts and the API, which is the demo's. */
export interface ServedSite {
  readonly origin: string;
  /** What browsers have asked the API: `GET /member`. */
  readonly asked: string[];
  /** A client of the server, in the name of one member or of nobody. */
  clientOf(member?: string): Promise<LoyaltyClient>;
  tokenOf(member: string): Promise<string>;
  /** Makes a page of what stands in its body, and gives its address. */
  page(body: string, options?: PageOptions): string;
  /** Lets scripts that are held go. */
  release(): void;
  close(): Promise<void>;
}

interface PageOptions {
  /** What the script does after it has imported the kit. */
  readonly script?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly policy?: string;
  /** Its script comes with `release()`. */
  readonly isHeld?: boolean;
  /** How many milliseconds the parts take that the script asks for when it runs. */
  readonly slowness?: number;
}

const programme = '/api/coffee-stars';

/** The script of a page and the parts that it asks for, by name. */
async function scriptsOf(code: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    splitting: true,
    write: false,
    outdir: '/',
    entryNames: 'page',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(1), text]));
}

/** What a page needs before its script runs. */
function atOnce(scripts: ReadonlyMap<string, string>, name = 'page.js', found = new Set([name])): ReadonlySet<string> {
  for (const [, next = ''] of (scripts.get(name) ?? '').matchAll(/^(?:} from|import(?: {.*} from)?) "\.\/(.+)";$/gm))
    if (!found.has(next)) atOnce(scripts, next, found.add(next));
  return found;
}

export async function openServedSite(): Promise<ServedSite> {
  const api = await startApi();
  // Tokens are of today, as the browser is.
  api.setNow(new Date());
  const asked: string[] = [];
  let release = (): void => undefined;
  let released = Promise.resolve();
  const pages: { readonly body: string; readonly options: PageOptions }[] = [];
  const app = new Hono();
  app.get('/page/:place', (c) => {
    const { body, options } = pages[Number(c.req.param('place'))] ?? { body: '', options: {} };
    if (options.policy) c.header('content-security-policy', options.policy);
    const { lang = 'en', dir = 'ltr' } = options;
    return c.html(`<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Shop</title>
      <link rel="icon" href="data:,"><link rel="stylesheet" href="/loyalty.css"><body>${body}
      <script type="module" src="/script/${c.req.param('place')}/page.js"></script></body></html>`);
  });
  const scripts = new Map<string, Promise<ReadonlyMap<string, string>>>();
  app.get('/script/:place/:name', async (c) => {
    const { place, name } = c.req.param();
    const { script = '', isHeld = false, slowness = 0 } = pages[Number(place)]?.options ?? {};
    const all = scripts.get(place) ?? scriptsOf(script);
    const text = (await scripts.set(place, all).get(place))?.get(name) ?? '';
    if (isHeld) await released;
    if (slowness && !atOnce(await all).has(name)) await setTimeout(slowness);
    c.header('content-type', 'text/javascript');
    return c.body(text);
  });
  app.use('/loyalty.css', serveStatic({ path: 'src/loyalty.css' }));
  app.use('/images/*', serveStatic({ root: 'demo' }));
  app.all(`${programme}/*`, async (c) => {
    const { pathname, search } = new URL(c.req.url);
    asked.push(`${c.req.method} ${pathname.slice(programme.length)}${search}`);
    const { method, headers } = c.req.raw;
    const body = method === 'GET' ? undefined : await c.req.text();
    return fetch(`${api.origin}${pathname}${search}`, { method, headers, ...(body !== undefined && { body }) });
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  async function tokenOf(member: string): Promise<string> {
    const { body } = await api.demo<{ readonly token: string }>('POST', '/token', { body: { member } });
    return body.token;
  }

  return {
    origin,
    asked,
    tokenOf,
    async clientOf(member) {
      const token = member === undefined ? null : await tokenOf(member);
      return createLoyaltyClient({ baseUrl: `${api.origin}${programme}`, getToken: () => Promise.resolve(token) });
    },
    page(body, options = {}) {
      released = new Promise((resolve) => (release = resolve));
      pages.push({ body, options });
      return `${origin}/page/${String(pages.length - 1)}`;
    },
    release: () => {
      release();
    },
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await api.stop();
    },
  };
}
