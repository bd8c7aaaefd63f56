import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { listen } from '../../demo/listen.js';
import { sandboxes } from '../../demo/sandboxes.js';
import { builtKit } from '../e2e/built-kit.js';
import { hostLit } from './page-host-lit.js';

export interface Asked {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** A shop on this machine whose pages say what a test wants, with real headers; under another name it is a stranger. */
export interface Site {
  readonly origin: string;
  /** The same server as another site: whatever arrives here from a page of `origin` has left the shop. */
  readonly elsewhere: string;
  readonly port: number;
  readonly asked: Asked[];
  /** Reports of broken policies. */
  readonly reports: string[];
  /** What the backend waits for before it answers, until told otherwise. */
  hold(until: ((asked: Asked) => Promise<void>) | undefined): void;
  /** Files that are not to be had, until told otherwise. */
  lose(files: RegExp | undefined): void;
  /** What a file waits for before it is sent, until told otherwise. */
  slow(until: ((path: string) => Promise<void>) | undefined): void;
  /** Makes a page and gives its path. */
  page(html: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

const policyHeader = 'content-security-policy';

/** @param more files by path, besides those that every site has. */
export async function openSite(more: Readonly<Record<string, string>> = {}): Promise<Site> {
  await builtKit();
  const kit = await readFile('dist/cdn/loyalty-elements.iife.js', 'utf8');
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  const inGate = `\`${version}\``;
  if (kit.split(inGate).length !== 2) throw new Error('The version stands in the script once');
  const files: Readonly<Record<string, string>> = {
    '/kit.js': kit,
    '/kit-next.js': kit.replace(inGate, '`7.0.0`'),
    '/kit-patch.js': kit.replace(inGate, `\`${version}9\``),
    '/loyalty-elements.barcode.js': await readFile('dist/cdn/loyalty-elements.barcode.js', 'utf8'),
    '/loyalty.css': await readFile('src/loyalty.css', 'utf8'),
    '/oracle.js': await readFile('test/hostile/page-oracle.js', 'utf8'),
    '/host-lit.js': await hostLit(),
  };
  const built: Record<string, string> = {};
  /** What lies in the folder of the build. */
  const fromBuild = async (path: string): Promise<string | undefined> =>
    (built[path] ??= await readFile(`dist${path}`, 'utf8').catch(() => ''));
  const asked: Asked[] = [];
  const reports: string[] = [];
  const pages: { readonly html: string; readonly headers: Readonly<Record<string, string>> }[] = [];

  let gone: RegExp | undefined;
  let slow: ((path: string) => Promise<void>) | undefined;
  let held: ((asked: Asked) => Promise<void>) | undefined;

  const app = new Hono();
  app.use(async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const one = {
      host: c.req.header('host') ?? '',
      method: c.req.method,
      path: pathname + search,
      authorization: c.req.header('authorization'),
    };
    asked.push(one);
    if (pathname.startsWith('/sandbox')) await held?.(one);
    await next();
    // Strangers' answers may be read: a leak must not go unnoticed because the browser stops it.
    c.header('access-control-allow-origin', '*');
    c.header('access-control-allow-headers', '*');
  });
  app.options('*', (c) => c.body(null, 204));
  app.post('/reports', async (c) => {
    reports.push(await c.req.text());
    return c.body(null, 204);
  });
  app.get('/page/:place', (c) => {
    const page = pages[Number(c.req.param('place'))];
    if (!page) return c.notFound();
    const { [policyHeader]: policy, ...headers } = page.headers;
    return c.html(page.html, 200, { ...headers, ...(policy && { [policyHeader]: `${policy}; report-uri /reports` }) });
  });
  app.route('/sandbox', sandboxes());
  app.get('*', async (c) => {
    const { path } = c.req;
    if (gone?.test(path)) return c.notFound();
    await slow?.(path);
    const file = files[path] ?? more[path] ?? (/^\/cdn\/[\w/.-]+$/.test(path) ? await fromBuild(path) : undefined);
    if (!file) return c.notFound();
    return c.body(file, 200, { 'content-type': c.req.path.endsWith('.css') ? 'text/css' : 'text/javascript' });
  });

  const answer = getRequestListener(app.fetch);
  const server = createServer((request, response) => void answer(request, response));
  const port = await listen(server, 0);
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    elsewhere: `http://localhost:${String(port)}`,
    port,
    asked,
    reports,
    hold: (until) => void (held = until),
    lose: (files) => void (gone = files),
    slow: (until) => void (slow = until),
    page: (html, headers = {}) => `/page/${String(pages.push({ html, headers }) - 1)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

let visit = 0;

/** The address of a backend of its own. */
export const backend = (scenario = 'mid'): string =>
  `/sandbox/v${String((visit += 1))}/coffee-stars/${scenario === 'guest' ? 'guest' : 'mid'}/mid`;

const fallback = (tag: string): string => `<${tag}><a class="fallback" href="/account">Your points</a></${tag}>`;

export const widgets = [
  '<loyalty-points-badge show="value expiring"><a class="fallback" href="/account">Your points</a></loyalty-points-badge>',
  ...['tier-progress', 'rewards-list', 'your-rewards', 'feedback-form', 'nps-survey'].map((noun) =>
    fallback(`loyalty-${noun}`),
  ),
].join('\n');

/** A page with the oracle first, the kit, and all widgets. Scripts carry the nonce `n`. */
export function shopPage({
  head = '',
  before = '',
  kit = `<script nonce="n" src="/kit.js" data-base-url="${backend()}"></script>`,
  after = '',
  body = widgets,
} = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>
    <link rel="icon" href="data:,">
    <script nonce="n" src="/oracle.js"></script>${head}</head>
    <body>${before}${body}${kit}${after}</body></html>`;
}
