// npm run bench: measures each case and writes RESULTS.md and RESULTS.json. A run that was stopped goes on where it was.
// `-- --short` measures only what does not depend on the machine, of the kit alone, and fails where budget.json is exceeded;
// with `--write` that becomes the budget. Names of cases measure these alone, and keep what was read for a run of all;
// `-- --report` measures nothing, and writes of what was read to the end.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { chromium } from 'playwright-core';
import { format } from 'prettier';
import { chromiumArgs, ensureChromium } from '../scripts/browsers.mjs';
import { lacking, peers as all } from './peers.mjs';
import { openSite } from './site.mjs';
import { fingerprint, openState } from './state.mjs';

const isShort = process.argv.includes('--short');
const isReport = process.argv.includes('--report');
const named = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const file = (name) => new URL(name, import.meta.url);
const cases = await Promise.all(readdirSync(file('cases')).map((name) => import(`./cases/${name}/case.mjs`)));
const peers = isShort ? all.filter(({ role }) => role === 'kit') : all;
if (!peers.some(({ id }) => id === 'kit')) throw new Error('The kit is not built: npm run build, in the folder above.');
if (!isShort && lacking.length) throw new Error(`npm ci, here in bench: ${lacking.join(', ')} are missing.`);

const site = await openSite(peers);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
const machine = {
  processor: cpus()[0].model,
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  chromium: browser.version(),
};
const of = fingerprint(machine);
const measured = {};
try {
  const isThere = (each, { results }) => each.steps(peers).every(({ key }) => key in results);
  const wanted = cases.filter(({ name, hasShort }) => (named.length ? named.includes(name) : hasShort || !isShort));
  for (const each of wanted) {
    // What is checked is measured anew.
    const state = isShort ? { results: {}, keep: () => undefined } : openState(each.name, of);
    if (isReport && !isThere(each, state)) continue;
    for (const step of each.steps(peers)) {
      const result = state.results[step.key] ?? (await each.measure(step, { browser, origin: site.origin }));
      state.results[step.key] = result;
      state.keep(step.key, result);
      console.error(`${each.name}: ${step.key} ${JSON.stringify(result)}`);
    }
    measured[each.name] = state.results;
  }
} finally {
  await browser.close();
  site.close();
}

const faults = cases.map((each) => measured[each.name] && each.faultOf(measured[each.name], peers)).filter(Boolean);
if (isShort && process.argv.includes('--write')) {
  const budgets = cases
    .filter(({ name }) => measured[name])
    .map((each) => [each.name, each.budgetOf(measured[each.name])]);
  const text = JSON.stringify(Object.fromEntries(budgets));
  writeFileSync(file('budget.json'), await format(text, { parser: 'json', printWidth: 120 }));
} else if (isShort) {
  const budget = JSON.parse(readFileSync(file('budget.json'), 'utf8'));
  for (const each of cases.filter(({ name }) => measured[name]))
    faults.push(...each.over(measured[each.name], budget[each.name] ?? {}));
} else if (!named.length) {
  await write();
}
for (const fault of faults) console.log(fault);
if (faults.length) process.exitCode = 1;
else if (isShort) console.log('All within bench/budget.json.');

function unread({ name }) {
  return `## ${name}\n\nNot read for this build: \`npm run bench -- ${name}\`, then \`npm run bench -- --report\`.`;
}

async function write() {
  const date = new Date().toISOString().slice(0, 10);
  const versions = Object.fromEntries(peers.map(({ id, version }) => [id, version]));
  const text = `# Beside its peers

\`npm run build\`, then \`cd bench && npm ci && npm run bench\`: ${date}, Chromium ${machine.chromium}, Node ${machine.node},
${machine.processor}, ${machine.cores} cores, ${machine.memoryGiB} GiB.

${cases.map((each) => (measured[each.name] ? each.report(measured[each.name], peers) : unread(each))).join('\n\n')}
`;
  const options = { printWidth: 120 };
  writeFileSync(file('RESULTS.md'), await format(text, { ...options, parser: 'markdown' }));
  const data = JSON.stringify({ machine: { ...machine, date }, versions, cases: measured });
  writeFileSync(file('RESULTS.json'), await format(data, { ...options, parser: 'json' }));
  console.log(text);
}
