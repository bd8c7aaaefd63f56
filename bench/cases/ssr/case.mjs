// How many account pages a second a server writes, and what they weigh: ours, React's, and the floors.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { openApi } from '../../api.mjs';
import { median, rounds } from '../../turns.mjs';
import { moduleOf, wayIds } from './ways.mjs';

export { report } from './report.mjs';

export const name = 'ssr';

/** What the page weighs is the same on any machine. */
export const hasShort = true;

/** Milliseconds of one reading, and of those that warm up, until what is hot is compiled. */
const [ms, warm] = [500, 2000];

/** All in one step: they take turns. Without its peers, as in the short form, only what ours weighs. */
export const steps = (peers) => {
  const ids = wayIds.filter((id) => peers.some((peer) => peer.id === id));
  return ids.length > 1
    ? [{ key: 'pages', ids: [...ids, 'planted'], isTimed: true }]
    : [{ key: 'pages', ids: [...ids, 'planted'] }];
};

/** By way: pages and seconds of each round, and the bytes of one page. `planted` is ours, written twice over. */
export async function measure({ ids, isTimed }) {
  const data = await given();
  const servers = new Map();
  try {
    for (const id of ids) servers.set(id, await open(id));
    const results = {};
    for (const [id, ask] of servers) results[id] = { ...packed((await ask({ data })).html), readings: [] };
    if (!isTimed) return results;
    for (const ask of servers.values()) await ask({ data, ms: warm });
    for (let round = 0; round < rounds; round += 1) {
      for (const [id, ask] of servers) results[id].readings.push(await ask({ data, ms }));
    }
    return results;
  } finally {
    for (const ask of servers.values()) ask.end();
  }
}

async function open(id) {
  const options = { env: { ...process.env, NODE_ENV: 'production' } };
  const child = fork(new URL('renderer.mjs', import.meta.url), [await moduleOf(id)], options);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(`The server of ${id} has ended.`)));
  ended.catch(() => undefined);
  const answer = async () => (await Promise.race([once(child, 'message'), ended]))[0];
  await answer();
  const ask = (what) => {
    child.send(what);
    return answer();
  };
  return Object.assign(ask, { end: () => child.kill() });
}

/** What the page is about, as all other cases have it. */
async function given() {
  const api = await openApi();
  const paths = ['/program', '/member', '/rewards?limit=12', '/surveys/due'];
  const [program, member, { items: rewards }, { items: surveys }] = await Promise.all(
    paths.map((path) => api.get(path)),
  );
  return { program, member, rewards, survey: surveys.find(({ type }) => type === 'nps') };
}

const packed = (html) => ({
  raw: Buffer.byteLength(html),
  gzip: gzipSync(html, { level: 9 }).length,
  brotli: brotliCompressSync(html).length,
});

/** Pages in a second of one core: what it worked, and not what it waited for a busy machine. */
export const rateOf = ({ readings }) => median(readings.map(({ pages, seconds }) => pages / seconds));

/** Twice the page must weigh twice, and take about twice as long. */
function plantedFault({ pages: { kit, planted } }) {
  const faults = [];
  if (planted.raw !== 2 * kit.raw)
    faults.push(`ssr: a page of ${kit.raw} bytes was written twice, and ${planted.raw} were seen.`);
  const ratio = kit.readings.length ? rateOf(kit) / rateOf(planted) : 2;
  if (ratio < 1.5) faults.push(`ssr: a page was written twice, and took ${ratio.toFixed(2)} times as long.`);
  return faults;
}

export const faultOf = (results) => plantedFault(results).join('\n') || undefined;

/** With little room: names of months differ in length. */
export const budgetOf = ({ pages: { kit } }) => ({ brotli: Math.ceil(kit.brotli / 256) * 256 });

export const over = ({ pages: { kit } }, budget) =>
  kit.brotli <= budget.brotli
    ? []
    : [`ssr: the page has ${kit.brotli} bytes, and may have ${budget.brotli ?? 'none: it has no budget'}.`];
