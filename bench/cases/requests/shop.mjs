// The account page before the demo's own API, with its database: a process of its own. Every question is counted on its way there.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { bundle } from '../../bundle.mjs';
import { expectedOf, watch } from '../../shown.mjs';
import { pages } from './pages.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const programme = 'coffee-stars';
const member = 'coffee-mid';
const bundles = new Map();

/** `isForgetful`: no answer may be kept by anybody. */
export async function openShop(peer, { isForgetful = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-shop-'));
  const { origin, close } = await openDemo(folder);
  const page = pages[peer];
  if (!bundles.has(peer)) bundles.set(peer, await bundle(page.code, page));
  const files = bundles.get(peer);
  /** Seconds that the answers for everybody are said to have been on their way, as a cache between would say. */
  let age = 0;
  let asked = [];

  const tokenOf = async () => {
    const response = await fetch(`${origin}/demo/${programme}/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ member }),
    });
    return (await response.json()).token;
  };

  async function read(path, token) {
    const response = await fetch(`${origin}/api/${programme}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return response.json();
  }

  /** What the page must show now. */
  async function expectedNow(token) {
    const paths = ['/program', '/member', '/rewards?limit=12', '/surveys/due'];
    const [known, standing, rewards, surveys] = await Promise.all(paths.map((path) => read(path, token)));
    const parts = { program: known, member: standing, rewards: rewards.items, survey: surveys.items[0] };
    const { badge, tier, rewards: offers } = expectedOf(parts);
    return [...badge, ...tier, ...offers];
  }

  /** As a shop's own server would, with a token of this minute. */
  async function documentOf() {
    const token = await tokenOf();
    const expected = JSON.stringify(await expectedNow(token));
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${peer}</title><link rel="icon" href="data:,">
<script>window.shop = ${JSON.stringify({ token })};</script>
${files.has('/page.css') ? '<link rel="stylesheet" href="/files/page.css">' : ''}
<script type="module" src="/files/page.js"></script>
</head><body>${page.body}<script>(${watch})(${expected});</script></body></html>`;
  }

  function ask(request, response) {
    const path = request.url.replace(/^\/api/, '');
    const options = { method: request.method, headers: { ...request.headers, host: new URL(origin).host } };
    const onward = forward(`${origin}/api/${programme}${path}`, options, (answer) => {
      const headers = { ...answer.headers };
      if (isForgetful) {
        delete headers.etag;
        headers['cache-control'] = 'no-store';
      }
      if (age && path === '/program') headers.age = String(age);
      response.writeHead(answer.statusCode, headers);
      const entry = {
        name: `${request.method === 'GET' ? '' : `${request.method} `}${path}`,
        status: answer.statusCode,
        bytes: answer.rawHeaders.reduce((total, text) => total + text.length + 2, 0),
      };
      asked.push(entry);
      answer.on('data', (chunk) => (entry.bytes += chunk.length));
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  }

  const server = createServer(async (request, response) => {
    const path = request.url;
    if (path.startsWith('/api/')) return ask(request, response);
    const file = files.get(path.replace('/files', ''));
    if (file) {
      const type = path.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.writeHead(200, { 'content-type': type, 'cache-control': 'max-age=31536000, immutable' }).end(file);
    } else if (path === '/') {
      const content = await documentOf();
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'no-cache' }).end(content);
    } else response.writeHead(404).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    origin: `http://127.0.0.1:${server.address().port}/`,
    /** What was asked since the last time, in order. */
    take() {
      const taken = asked;
      asked = [];
      return taken;
    },
    get count() {
      return asked.length;
    },
    set age(seconds) {
      age = seconds;
    },
    async close() {
      server.close();
      server.closeAllConnections();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openDemo(folder) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/serve.ts'], {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: folder, BACKEND: 'rest' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (!origin) continue;
    return {
      origin,
      async close() {
        child.kill('SIGTERM');
        if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
      },
    };
  }
  throw new Error('The demo ended before it was open.');
}
