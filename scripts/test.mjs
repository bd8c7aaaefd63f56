// Runs test suites one after another and ends with one line, `N passed, N failed`: node scripts/test.mjs node browser
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browsers.mjs';

const mocha = (...files) => [
  'mocha',
  '--reporter',
  'scripts/mocha-reporter.cjs',
  '--forbid-only',
  '--forbid-pending',
  ...files,
];

/** What each suite runs, and whether it needs a browser. The browser's own list is in web-test-runner.config.js. */
const suites = {
  node: { run: mocha('test/{domain,i18n,client,sandbox,server}/**/*.test.ts', 'test/contract/**/*.node.test.ts') },
  browser: { run: ['wtr'], browser: true },
  e2e: { run: mocha('test/e2e/**/*.test.ts'), browser: true },
  ci: { run: mocha('test/ci/**/*.test.ts'), browser: true },
  hostile: { run: mocha('test/hostile/**/*.test.ts'), browser: true },
};

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
const total = { passed: 0, failed: 0, failures: [] };

for (const name of process.argv.slice(2)) {
  const suite = suites[name];
  if (!suite) throw new Error(`There is no suite "${name}", only ${Object.keys(suites).join(', ')}.`);
  const { passed, failed, failures = [] } = await countsOf(name, suite);
  console.log(`\n${name}: ${passed} of ${passed + failed}`);
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures.map((failure) => `${name}: ${failure}`));
}

rmSync(folder, { recursive: true });
// Said again at the end: what is further up may be far away.
for (const failure of total.failures) console.log(`\nFAILED ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

async function countsOf(name, { run, browser }) {
  const file = join(folder, `${name}.json`);
  const env = { ...process.env, TEST_COUNTS: file, ...(browser && { CHROME_PATH: await ensureChromium() }) };
  const [command, ...options] = run;
  const { status } = spawnSync(join('node_modules', '.bin', command), options, { stdio: 'inherit', env });
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  // A runner that dies, or finds a fault outside of any test, is a failure of its own.
  return status === 0 || counts.failed > 0
    ? counts
    : { ...counts, failed: 1, failures: [`ended with status ${status}`] };
}
