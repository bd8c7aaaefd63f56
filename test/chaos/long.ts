// The long form: all figures that are promised. It can be stopped at any time, and goes on where it was:
// npm run test:chaos:long [-- redeem no-database key-per-click answers chromium firefox webkit]
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { engines } from '../support/engines/engines.js';
import { jsonLines } from '../support/json-lines.js';
import { answersRun, type AnswersDesign, type AnswersOutcome, type Lives } from './answers-run.js';
import { openFaultServer } from './fault-server.js';
import { crashingTabs, killedBrowser } from './lives.js';
import { redeemMany } from './redeem-many.js';
import type { RedeemDesign, RedeemOutcome } from './redeem-run.js';
import { table, type Line } from './results.js';

const file = '.scratch/chaos.jsonl';
mkdirSync('.scratch', { recursive: true });

/** Parts may run side by side: all is in the file, and nowhere else. */
const lines = () => jsonLines<Line>(file);

const source = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout.trim();

const keep = (line: Omit<Line, 'source'>): void => appendFileSync(file, `${JSON.stringify({ source, ...line })}\n`);

const found = await engines();
const versions = Object.fromEntries(found.map(({ name, version }) => [name, version]));
const asked = process.argv.slice(2);
const wants = (part: string) => asked.length === 0 || asked.includes(part);
const done = (suite: string) => lines().filter((line) => line.suite === suite);

const server = await openFaultServer();
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });

/** Adds runs until so many were promised to redeem once; what a page had in memory only is not. */
async function redeemAll(design: RedeemDesign, many: number): Promise<void> {
  const suite = `redeem ${design}`;
  const told = (outcome: RedeemOutcome) => keep({ suite, at: new Date().toISOString(), outcome });
  for (;;) {
    const outcomes = done(suite).map(({ outcome }) => outcome as RedeemOutcome);
    const missing = many - outcomes.filter(({ isInMemory }) => !isInMemory).length;
    if (missing <= 0) return;
    const known = new Set(outcomes.map(({ seed }) => seed));
    const all = Array.from({ length: known.size + missing }, (_, place) => `long-${place}`);
    const seeds = all.filter((seed) => !known.has(seed)).slice(0, missing);
    await redeemMany(server, browser, { seeds, design, done: told });
  }
}

/** The same where databases do not open: all of it is in memory, and counts. */
async function redeemUnkept(database: 'never' | 'sometimes', many: number): Promise<void> {
  const suite = `redeem kit, a database that ${database} opens`;
  const known = new Set(done(suite).map(({ outcome }) => (outcome as RedeemOutcome).seed));
  const seeds = Array.from({ length: many }, (_, place) => `long-${place}`).filter((seed) => !known.has(seed));
  const told = (outcome: RedeemOutcome) => keep({ suite, at: new Date().toISOString(), outcome });
  await redeemMany(server, browser, { seeds, design: 'kit', database, done: told });
}

/** Adds runs until so many answers were saved over so many deaths. */
async function answerAll(
  suite: string,
  lives: () => Lives | Promise<Lives>,
  { design, answers, deaths, runs }: { design: AnswersDesign; answers: number; deaths: number; runs: number },
): Promise<void> {
  for (;;) {
    const outcomes = done(suite).map(({ outcome }) => outcome as AnswersOutcome);
    const sum = (of: 'answers' | 'deaths') => outcomes.reduce((total, outcome) => total + outcome[of], 0);
    if (sum('answers') >= answers && sum('deaths') >= deaths) return;
    const plan = { seed: `long-${outcomes.length}`, design, deaths: Math.ceil(deaths / runs), each: 40 };
    keep({ suite, at: new Date().toISOString(), outcome: await answersRun(server, await lives(), plan) });
  }
}

try {
  if (wants('redeem')) await redeemAll('kit', 500);
  if (wants('no-database')) for (const each of ['never', 'sometimes'] as const) await redeemUnkept(each, 60);
  if (wants('key-per-click')) await redeemAll('key-per-click', 200);
  if (wants('answers')) {
    const tabs = () => crashingTabs(browser);
    await answerAll('crashes kit', tabs, { design: 'kit', answers: 1000, deaths: 150, runs: 5 });
    await answerAll('crashes delete-first', tabs, { design: 'delete-first', answers: 200, deaths: 30, runs: 1 });
  }
  for (const engine of found) {
    if (!wants(engine.name)) continue;
    const lives = () => killedBrowser(engine);
    await answerAll(`kills ${engine.name} kit`, lives, { design: 'kit', answers: 300, deaths: 30, runs: 5 });
    const control = { design: 'local-storage', answers: 20, deaths: 6, runs: 1 } as const;
    await answerAll(`kills ${engine.name} local-storage`, lives, control);
  }
} finally {
  writeFileSync('test/chaos/results.md', table(lines(), versions));
  await browser.close();
  await server.close();
}
