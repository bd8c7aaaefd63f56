// Serves the pages of all peers, their files and the API from this machine.
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { openApi } from './api.mjs';
import { bundle } from './bundle.mjs';
import { pages } from './peers.mjs';
import { expectedOf, watch } from './shown.mjs';

/** A picture for every reward. */
const picture = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3H0z"/></svg>');
const types = { js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml' };
const typeOf = (path) => types[path.split('.').at(-1)] ?? 'application/octet-stream';

/** Holds the page up for 400 ms, moves it when it is there, and holds each press up for 200: who does not see that measures nothing. */
const hindrance = `const hold = (ms) => { for (const until = performance.now() + ms; performance.now() < until;); };
hold(400);
addEventListener('shown', () => document.body.prepend(Object.assign(document.createElement('h1'), { textContent: 'Here' })));
addEventListener('click', () => hold(200), true);`;

const given = async (api) => {
  const [program, member, { items: rewards }, { items: surveys }] = await Promise.all(
    ['/program', '/member', '/rewards?limit=12', '/surveys/due'].map((path) => api.get(path)),
  );
  const [survey] = surveys;
  const known = { program, member };
  const data = { badge: known, tier: known, rewards: { ...known, rewards }, survey: { survey }, feedback: {} };
  return { data, expected: expectedOf({ ...known, rewards, survey }) };
};

/** What the page's own script imports, and what that imports: they are named in its head, as Vite does it. */
function importsOf(files) {
  const found = new Set(files.has('/page.js') ? ['/page.js'] : []);
  for (const file of found)
    for (const [, name] of String(files.get(file)).matchAll(/(?:from|import)\s*"\.(\/[\w-]+\.js)"/g)) found.add(name);
  return [...found].slice(1);
}

const hint = (address) => `<link rel="modulepreload" href="${address}">`;

function documentOf({ head = '', body = '', stages, isShown }, { files, expected, shop, query }) {
  const here = `/${shop.page}`;
  const named = query.has('unnamed') ? [] : importsOf(files).map((file) => `${here}${file}`);
  const ready = isShown
    ? `const look = () => { if (${isShown}) document.documentElement.dataset.ready = ''; else requestAnimationFrame(look); }; look();`
    : `(${watch})(${JSON.stringify(expected)});`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${shop.page}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<script>window.shop = ${JSON.stringify(shop).replaceAll('<', '\\u003c')};
window.pressed = ${query.has('pressed') ? `new Promise((go) => document.addEventListener('click', go, { once: true }))` : 'Promise.resolve()'};</script>
${query.has('planted') ? '<script src="/planted.js"></script>' : ''}
${query.has('hindered') ? '<script src="/hindrance.js"></script>' : ''}
${files.has('/page.css') ? `<link rel="stylesheet" href="${here}/page.css">` : ''}
<style>[hidden] { display: none !important }</style>
${head}
${files.has('/page.js') ? `<script type="module" src="${here}/page.js"></script>` : ''}
${[...named, ...query.getAll('hint')].map(hint).join('')}
</head><body>${query.has('pressed') ? '<button id="open">Tell us</button>' : ''}${stages.map((name) => `<div id="${name}"></div>`).join('')}${body}
<script>${ready}</script></body></html>`;
}

export async function openSite(peers) {
  const api = await openApi();
  const { data, expected } = await given(api);
  const built = new Map();

  /** The page of a peer with its files; built when it is first asked for. */
  const pageOf = (peer, name) => {
    const key = `${peer.id}/${name}`;
    if (!built.has(key)) {
      const page = peer.page(pages[name]);
      const files = page.code ? (peer.bundle ?? bundle)(page.code, peer) : new Map();
      built.set(
        key,
        Promise.resolve(files).then((files) => ({ page, files })),
      );
    }
    return built.get(key);
  };

  async function find(pathname, searchParams) {
    if (pathname.startsWith('/images/')) return { type: types.svg, content: picture };
    // Ten thousand bytes that say nothing: the figure of a page that loads them must rise by as much.
    if (pathname === '/planted.js') return { type: types.js, content: Buffer.from(`//${'x'.repeat(9998)}`) };
    if (pathname === '/hindrance.js') return { type: types.js, content: Buffer.from(hindrance) };
    const [, id, rest = ''] = /^\/([\w-]+)(\/.*)$/.exec(pathname) ?? [];
    const peer = peers.find((each) => each.id === id);
    if (!peer) return undefined;
    const own = peer.files?.()[rest];
    if (own) return { type: typeOf(rest), content: own };
    const beside = peer.directory && new URL(`.${rest}`, peer.directory);
    if (beside && existsSync(beside) && rest.includes('.'))
      return { type: typeOf(rest), content: readFileSync(beside) };
    const [, name, file] = /^\/(\w+)(\/.*)?$/.exec(rest) ?? [];
    if (!peer.rows.includes(name)) return undefined;
    const { page, files } = await pageOf(peer, name);
    if (file) return files.has(file) ? { type: typeOf(file), content: files.get(file) } : peer.answer?.(rest);
    api.renew();
    const isPressed = searchParams.has('pressed');
    const shop = { page: `${id}/${name}`, token: api.token, isPressed, ...(page.isGiven && { given: data }) };
    const wanted = pages[name].flatMap((each) => peer.says?.[each] ?? expected[each]);
    const content = documentOf(page, { files, expected: wanted, shop, query: searchParams });
    return { type: 'text/html', content: Buffer.from(content) };
  }

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    try {
      if (pathname.startsWith('/api/')) return await api.answer(request, response);
      const found = await find(pathname, searchParams);
      if (found) response.setHeader('content-type', found.type).end(found.content);
      else response.writeHead(404).end();
    } catch (error) {
      console.error(`${pathname}: ${error.message}`);
      response.writeHead(500).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
