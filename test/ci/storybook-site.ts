import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

export interface StorybookEntry {
  readonly id: string;
  readonly type: 'docs' | 'story';
  readonly tags?: readonly string[];
  readonly title: string;
  readonly name: string;
}

/** The built Storybook, on a free port of this machine. */
export interface StorybookSite {
  readonly origin: string;
  readonly entries: readonly StorybookEntry[];
}

/** A browser that sends this header gets a drawing in place of each picture: photographs weigh much, and the kit does not draw them. */
export const drawingsOnly = 'x-drawings-only';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">
  <rect width="800" height="600" fill="#d9c7a7"/><circle cx="400" cy="300" r="200" fill="#8a5a33"/></svg>`;

let site: Promise<StorybookSite> | undefined;

/** One for all tests of a run; it goes with the process. */
export const storybookSite = (): Promise<StorybookSite> => (site ??= build());

export const storiesIn = ({ entries }: StorybookSite): readonly StorybookEntry[] =>
  entries.filter(({ type }) => type === 'story');

/** Builds Storybook into a folder of its own, as `npm run build-storybook` does, and serves it. */
async function build(): Promise<StorybookSite> {
  const folder = mkdtempSync(join(tmpdir(), 'storybook-'));
  const options = ['build', '--quiet', '--disable-telemetry', '-o', folder];
  const { status, stderr } = spawnSync('node_modules/.bin/storybook', options, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`Storybook could not be built: ${stderr}`);
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, StorybookEntry>>;
  };
  const app = new Hono()
    // Browsers ask for one by themselves.
    .get('/favicon.ico', (c) => c.body(null, 204))
    .get('/images/*', async (c, next) => {
      if (!c.req.header(drawingsOnly)) return next();
      return c.body(drawing, 200, { 'content-type': 'image/svg+xml' });
    })
    .use('/assets/*', async (c, next) => {
      await next();
      c.header('cache-control', 'max-age=3600');
    })
    .use(serveStatic({ root: relative(process.cwd(), folder) }));
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await once(server, 'listening');
  server.unref();
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, entries: Object.values(entries) };
}
