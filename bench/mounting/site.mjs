// Serves the pages on which many are mounted, with their pictures, and the one on which every element comes and goes.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { openApi } from '../api.mjs';
import { bundle } from '../bundle.mjs';
import { peers } from '../peers.mjs';
import { codeOf, wholeKit } from './code.mjs';
import { givenBy } from './given.mjs';

const read = (...names) => names.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8')).join('\n');
const picture = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3H0z"/></svg>';
const types = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml', json: 'application/json' };

const documentOf = (id, files, scripts) => {
  const sheets = ['/page.css', '/loyalty.css'].filter((name) => files.has(name));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${id}</title><link rel="icon" href="data:,">
${sheets.map((name) => `<link rel="stylesheet" href="/${id}${name}">`).join('')}
<script>${scripts}</script><script type="module" src="/${id}/page.js"></script>`;
};

let opened;

/** Opened once for all cases; it does not keep the run from ending. */
export const mountingSite = () => (opened ??= open());

async function open() {
  const api = await openApi();
  const given = await givenBy(api);
  const built = new Map();
  const [kit] = peers;
  const shop = `window.shop = { token: ${JSON.stringify(api.token)} };`;

  async function build(id) {
    const peer = peers.find((each) => each.id === id);
    const files = await bundle(peer ? codeOf(peer) : wholeKit, peer ?? kit);
    for (const [name, content] of Object.entries((peer ?? kit).files?.() ?? {})) files.set(name, content);
    const data = `window.given = ${JSON.stringify(given).replaceAll('<', '\\u003c')}; window.api.open(window.given);`;
    const scripts = peer ? [read('answers.js', 'page.js'), shop, data] : [read('coming-and-going.js'), shop];
    return files.set('/', documentOf(id, files, scripts.join('\n')));
  }

  const server = createServer(async (request, response) => {
    if (request.url.startsWith('/api/')) return api.answer(request, response);
    if (request.url.startsWith('/images/')) return response.setHeader('content-type', types.svg).end(picture);
    const [, id, rest] = /^\/(\w+)(\/.*)$/.exec(request.url) ?? [];
    if (id !== 'elements' && !peers.some((peer) => peer.id === id)) return response.writeHead(404).end();
    if (!built.has(id)) built.set(id, build(id));
    const content = (await built.get(id)).get(rest);
    if (!content) return response.writeHead(404).end();
    response.setHeader('content-type', rest === '/' ? 'text/html' : types[rest.split('.').at(-1)]).end(content);
  });
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}`;
}
