// npm run lighthouse: what Lighthouse says of the demo store with the kit and without it, by turns; prints a table and keeps it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse, { desktopConfig } from 'lighthouse';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { serve } from './proxy.mjs';

const runs = Number(process.env.RUNS ?? 7);
const forms = { mobile: undefined, desktop: desktopConfig };
const measures = {
  performance: ({ categories }) => Math.round(categories.performance.score * 100),
  accessibility: ({ categories }) => Math.round(categories.accessibility.score * 100),
  'best practices': ({ categories }) => Math.round(categories['best-practices'].score * 100),
  CLS: ({ audits }) => audits['cumulative-layout-shift'].numericValue,
  'LCP, ms': ({ audits }) => Math.round(audits['largest-contentful-paint'].numericValue),
  'TBT, ms': ({ audits }) => Math.round(audits['total-blocking-time'].numericValue),
};

const data = mkdtempSync(join(tmpdir(), 'lighthouse-'));
const store = spawn('npx', ['tsx', 'demo/serve.ts'], {
  cwd: new URL('../..', import.meta.url),
  env: { ...process.env, PORT: '0', DATA_DIR: data },
  detached: true,
});
const origin = await new Promise((resolve, reject) => {
  store.stdout.on('data', (text) => {
    const [address] = /http:\/\/127[\d.]+:\d+/.exec(text) ?? [];
    if (address) resolve(address);
  });
  store.once('exit', () => reject(new Error('The store ended before it was open.')));
});

const sites = { with: await serve(origin, true), without: await serve(origin, false) };
const port = 9333;
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: [...chromiumArgs, `--remote-debugging-port=${port}`],
});

/** Every report, by form factor and by whether the kit was there. */
const reports = {};
let version = '';
for (const [form, config] of Object.entries(forms)) {
  for (let run = 0; run < runs; run += 1) {
    for (const [kit, site] of Object.entries(sites)) {
      const { lhr } = await lighthouse(
        `${site.origin}/`,
        { port, logLevel: 'error', throttlingMethod: 'simulate' },
        config,
      );
      if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
      version = lhr.lighthouseVersion;
      ((reports[form] ??= {})[kit] ??= []).push(lhr);
      console.error(
        `${form} ${run + 1} of ${runs}, ${kit}: ${measures.performance(lhr)}, ${measures.accessibility(lhr)}`,
      );
    }
  }
}

const middle = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const spread = (numbers) => {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return least === most ? '' : ` (${least}–${most})`;
};
const lines = ['| | measure | without the kit | with it | differs by |', '| --- | --- | --- | --- | --- |'];
for (const [form, by] of Object.entries(reports)) {
  for (const [name, measure] of Object.entries(measures)) {
    const [without, withKit] = [by.without.map(measure), by.with.map(measure)];
    const difference = Math.round((middle(withKit) - middle(without)) * 1000) / 1000;
    lines.push(
      `| ${form} | ${name} | ${middle(without)}${spread(without)} | ${middle(withKit)}${spread(withKit)} | ${difference} |`,
    );
  }
}
const faults = Object.entries(reports).flatMap(([form, by]) =>
  Object.values(by.with[0].audits)
    .filter(
      ({ id, score }) =>
        score !== null && score < 1 && by.with[0].categories.accessibility.auditRefs.some((ref) => ref.id === id),
    )
    .map(({ id }) => `${form}: ${id}`),
);
const text = `# Lighthouse on the demo store, with the kit and without it

\`cd bench && npm run lighthouse\`: Lighthouse ${version}, simulated throttling, Chromium ${browser.version()}, ${cpus().length} cores;
median of ${runs} runs by turns, and from the least to the most.

${lines.join('\n')}

Accessibility audits that fail with the kit: ${faults.join(', ') || 'none'}.
`;
writeFileSync(new URL('RESULTS.md', import.meta.url), text);
console.log(text);

await browser.close();
for (const site of Object.values(sites)) site.close();
process.kill(-store.pid);
rmSync(data, { recursive: true, force: true });
