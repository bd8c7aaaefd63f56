// What a page loads until its widget is shown, and by itself after that: every script and stylesheet, packed as a CDN would.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { pages } from '../../peers.mjs';

export { report } from './report.mjs';

export const name = 'bytes';

/** A reading is as good on any machine. */
export const hasShort = true;

/** Each page of each peer, and one page that loads ten thousand bytes more: a measure that does not see them is wrong. */
export const steps = (peers) => [
  ...Object.keys(pages).flatMap((page) =>
    peers.filter(({ rows }) => rows.includes(page)).map((peer) => ({ key: `${page} ${peer.id}`, peer, page })),
  ),
  { key: 'control', peer: peers[0], page: 'badge', query: '?planted' },
];

export async function measure({ peer, page, query = '' }, { browser, origin }) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  try {
    const tab = await context.newPage();
    if (peer.role === 'kit') await tab.addInitScript(putOff);
    return await load(tab, `${origin}/${peer.id}/${page}${query}`);
  } finally {
    await context.close();
  }
}

/** What comes a second after the page's start is not needed to be shown: a slow machine must not reach it before `letGo`. */
function putOff() {
  const { setTimeout } = window;
  const held = [];
  window.setTimeout = (run, ms, ...more) => {
    if (ms === 1000) held.push(() => run(...more));
    return setTimeout(run, ms === 1000 ? 60_000 : ms, ...more);
  };
  window.letGo = () => {
    for (const run of held.splice(0)) run();
  };
}

/** Milliseconds without a request after which a page has loaded all that it loads by itself. */
const rest = 1200;

async function load(tab, address) {
  const asked = [];
  const failed = [];
  // Nothing leaves this machine.
  await tab.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  tab.on('request', (request) => asked.push(request));
  tab.on('pageerror', (error) => failed.push(error.message));
  await tab.goto(address);
  await tab.waitForSelector('html[data-ready]', { state: 'attached', timeout: 20_000 }).catch(async () => {
    const missing = await tab.evaluate('window.missing');
    throw new Error(`${address} has not shown ${JSON.stringify(missing)}; ${failed.join('; ')}`);
  });
  const shown = await weigh(asked);
  await tab.evaluate(() => window.letGo?.());
  for (let before = -1; before !== asked.length;) {
    before = asked.length;
    await tab.waitForTimeout(rest);
  }
  const whole = await weigh(asked);
  return { ...shown, later: whole.brotli - shown.brotli };
}

/** Scripts and stylesheets among what was asked for until now. */
async function weigh(asked) {
  const files = [];
  for (const request of [...asked]) {
    const response = await request.response();
    const type = response?.headers()['content-type'] ?? '';
    if (!response?.ok() || !/javascript|css/.test(type)) continue;
    files.push(packed(await response.body()));
  }
  const sum = (way) => files.reduce((total, file) => total + file[way], 0);
  return { files: files.length, raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli') };
}

const packed = (content) => ({
  raw: content.length,
  gzip: gzipSync(content, { level: 9 }).length,
  brotli: brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length,
});

/** The control is true when exactly its ten thousand bytes were added. */
export const faultOf = (results, peers) => {
  const added = results.control.raw - results[`badge ${peers[0].id}`].raw;
  return added === 10_000 ? undefined : `Ten thousand bytes were planted, and ${added} were seen.`;
};

/** Budgets that hold what was measured now, with two steps of room: on a busy machine a later part may come before the widget is shown. */
export const budgetOf = (results) =>
  Object.fromEntries(
    Object.entries(results)
      .filter(([key]) => key !== 'control')
      .map(([key, { brotli }]) => [key, (Math.ceil(brotli / 256) + 2) * 256]),
  );

/** What ours weighs more than it may, brotli; a row without a budget is a fault as well. */
export const over = (results, budget) =>
  Object.entries(results)
    .filter(([key, { brotli }]) => key !== 'control' && !(brotli <= budget[key]))
    .map(
      ([key, { brotli }]) =>
        `bytes: ${key} has ${brotli}, and may have ${budget[key] ?? 'no bytes: it has no budget'}.`,
    );
