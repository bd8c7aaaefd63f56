// The long form: every payload in every field, in every engine of this machine. It can be stopped at any time, and goes on
// where it was: npm run test:hostile:long [-- chromium firefox webkit]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Engine, EngineBrowser, EnginePage } from '../support/engines/engine.js';
import { engines } from '../support/engines/engines.js';
import { jsonLines } from '../support/json-lines.js';
import { table, type Line } from './results.js';
import { openHostileShop, type HostileShop, type Job } from './support/hostile-shop.js';
import { allPayloads, own } from './support/payloads.js';
import { fewerModes } from './support/replies.js';
import { findings, showIn, troubles } from './support/showing.js';

const file = '.scratch/hostile.jsonl';
mkdirSync('.scratch', { recursive: true });

const lines = () => jsonLines<Line>(file);

const payloads = allPayloads();
const batch = 40;
const list = createHash('sha256').update(JSON.stringify(payloads)).digest('hex').slice(0, 8);
const source = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
const asked = process.argv.slice(2);
const found = (await engines()).filter(({ name }) => asked.length === 0 || asked.includes(name));

/** A page of an engine, and another one where it has died or fallen silent. */
async function inPages(engine: Engine, use: (page: EnginePage) => Promise<void>): Promise<void> {
  let browser: EngineBrowser | undefined;
  try {
    browser = await engine.launch();
    await use(await browser.newPage());
  } finally {
    await browser?.close().catch(() => undefined);
  }
}

const silence = (): Promise<never> =>
  new Promise((_, reject) => {
    const patience = AbortSignal.timeout(900_000);
    patience.addEventListener('abort', () => reject(new Error('the page fell silent')));
  });

async function runIn({ name: engine, version }: Engine, page: EnginePage, shop: HostileShop): Promise<void> {
  const show = (job: Job) => Promise.race([showIn(page, shop, job), silence()]);
  const keep = (line: Pick<Line, 'part' | 'from' | 'shown' | 'fields' | 'hits' | 'canary' | 'troubles'>) =>
    appendFileSync(
      file,
      `${JSON.stringify({ engine, version, source, list, at: new Date().toISOString(), ...line } satisfies Line)}\n`,
    );
  const isDone = (part: string, from: number) =>
    lines().some((line) => [line.engine, line.list, line.part, line.from].join() === [engine, list, part, from].join());

  if (!isDone('control', 0)) {
    // In a shop of its own: what it has let loose may come late.
    const other = await openHostileShop();
    const report = await showIn(page, other, { payloads: own, mode: 'texts', control: true });
    const { shown } = report;
    const { hits, canary } = findings(report, other);
    await other.close();
    keep({ part: 'control', from: 0, shown, fields: 0, hits: hits.length, canary: canary.length, troubles: [] });
  }
  if (!isDone('fields', 0)) {
    const { fields, stuck } = await show({ payloads: [''], mode: 'all', inPage: true });
    keep({ part: 'fields', from: 0, shown: 1, fields: fields.length, hits: 0, canary: 0, troubles: stuck });
  }
  for (const mode of fewerModes) {
    for (let from = 0; from < payloads.length; from += batch) {
      if (isDone(mode, from)) continue;
      const report = await show({ payloads: payloads.slice(from, from + batch), mode, inPage: true });
      const all = findings(report, shop);
      const line = { part: mode, from, shown: report.shown, fields: 0, hits: all.hits.length };
      keep({ ...line, canary: all.canary.length + all.stray.length, troubles: troubles(all) });
    }
  }
}

async function run(engine: Engine): Promise<void> {
  const shop = await openHostileShop();
  try {
    // What has died goes on in another browser; where it dies again at the same place, a person must look.
    for (let lives = 20; ; lives -= 1) {
      try {
        await inPages(engine, (page) => runIn(engine, page, shop));
        return;
      } catch (error) {
        console.log(`${engine.name}: ${String(error)}`);
        if (lives === 0) throw error;
      }
    }
  } finally {
    await shop.close();
  }
}

// Whoever stops it stops its browsers, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const write = (): void => writeFileSync('test/hostile/results.md', table(lines(), list, payloads.length));
const ends = await Promise.allSettled(found.map(run));
write();
const wrong = lines().filter((line) => line.list === list && line.troubles.length > 0);
for (const { engine, part, from, troubles } of wrong) console.log(engine, part, from, troubles.slice(0, 5));
process.exit(wrong.length > 0 || ends.some(({ status }) => status === 'rejected') ? 1 : 0);
