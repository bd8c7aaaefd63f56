// Runs test suites one after another and ends with one line, `N passed, N failed`: node scripts/test.mjs node browser
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium, ensureFirefox, ensureWebKit } from './browsers.mjs';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { runInGroup } from './run-in-group.mjs';
import { startWordPress } from './wordpress.mjs';

const mocha = (...files) => [
  'mocha',
  '--reporter',
  'scripts/mocha-reporter.cjs',
  '--forbid-only',
  '--forbid-pending',
  ...files,
];

/** Named one by one: to the runner braces without a star are no pattern. */
const rendering = (...names) => names.map((name) => `test/ssr/${name}.test.ts`);

/** What each suite runs, and whether it needs a browser. The browser's own list is in web-test-runner.config.js. */
const suites = {
  node: {
    run: mocha(
      'test/{bridges,domain,i18n,client,adapters,sandbox,server,tokens}/**/*.test.ts',
      'test/{browser,contract,frameworks}/**/*.node.test.ts',
      ...rendering('beside-hydrate', 'edge', 'example', 'rendering', 'streaming'),
      'test/hostile/fuzz-decoders.test.ts',
      '--ignore',
      'test/adapters/specs/**',
    ),
  },
  // Adapters, and the demo store on them, against vendors' own documents, where they stand beside the repository.
  specs: { run: mocha('--timeout', '180000', 'test/adapters/specs/*.test.ts'), browser: true },
  browser: { run: ['wtr'], browser: true },
  e2e: { run: mocha('test/e2e/**/*.test.ts', ...rendering('hydrating', 'before-script')), browser: true },
  // The three builds on pages as merchants have them.
  embedding: { run: mocha('test/embedding/**/*.test.ts'), browser: true },
  hostile: { run: mocha('test/hostile/{data,page}-*.test.ts'), browser: true },
  // Answers that are wrong in a few places, decoded and shown; FUZZ_SCALE makes it longer.
  fuzz: { run: mocha('test/hostile/fuzz-*.test.ts'), browser: true },
  // The plugin in a real WordPress.
  wordpress: { run: mocha('test/platforms/wordpress/*.test.ts'), browser: true, wordpress: true },
  postgres: { run: mocha('test/server/**/*.test.ts'), postgres: true },
  redis: { run: mocha('test/server/handler-keys.test.ts', 'test/server/key-stores.test.ts'), redis: true },
  chaos: { run: mocha('test/chaos/**/*.test.ts'), browser: true },
  ci: { run: mocha('test/ci/**/*.test.ts'), browser: true },
  // What bench/budget.json allows: figures that are the same on any machine.
  bench: { run: mocha('test/bench/*.test.ts'), browser: true },
  // What a merchant pastes, in pages with the limits of the platform it is for.
  platforms: { run: mocha('test/platforms/*.test.ts'), browser: true },
  // Store pages in frameworks, on the packed kit; EXAMPLES names some of them.
  examples: { run: mocha('test/examples/*.test.ts'), browser: true },
  firefox: { run: ['wtr'], engine: { name: 'Firefox', find: ensureFirefox } },
  webkit: { run: ['wtr'], engine: { name: 'WebKitGTK', find: ensureWebKit } },
};

const folder = mkdtempSync(join(tmpdir(), 'test-counts-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const total = { passed: 0, failed: 0, failures: [] };

for (const name of process.argv.slice(2)) {
  const suite = suites[name];
  if (!suite) throw new Error(`There is no suite "${name}", only ${Object.keys(suites).join(', ')}.`);
  if (suite.engine && !suite.engine.find()) {
    console.log(`\n${name}: left out, ${suite.engine.name} is not here and cannot be installed`);
    continue;
  }
  const counts = await countsOf(name, suite);
  if (!counts) continue;
  const { passed, failed, failures = [] } = counts;
  const more = suite.engine ? `; ${ofChromium()} more need what only the driver of Chromium can do` : '';
  console.log(`\n${name}: ${passed} of ${passed + failed}${more}`);
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures.map((failure) => `${name}: ${failure}`));
}

// Said again at the end: what is further up may be far away.
for (const failure of total.failures) console.log(`\nFAILED ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** How many tests other engines leave out. */
function ofChromium() {
  const files = readdirSync('test', { recursive: true }).filter((file) => file.endsWith('.chromium.test.ts'));
  return files.flatMap((file) => readFileSync(join('test', file), 'utf8').match(/^ *it\(/gm) ?? []).length;
}

async function countsOf(name, { run, browser, engine, postgres, redis, wordpress }) {
  const database = postgres && startPostgres();
  if (postgres && !database) {
    console.log(`\n${name}: left out, PostgreSQL is not here and cannot be installed`);
    return undefined;
  }
  const cache = redis && startRedis();
  if (redis && !cache) {
    console.log(`\n${name}: left out, Redis is not here and cannot be installed`);
    return undefined;
  }
  const blog = wordpress && startWordPress();
  if (wordpress && !blog) {
    console.log(`\n${name}: left out, WordPress is not here and cannot be installed`);
    return undefined;
  }
  const server = database || cache || blog;
  if (server) console.log(`\n${name}: on ${server.version}`);
  const file = join(folder, `${name}.json`);
  const env = {
    ...process.env,
    TEST_COUNTS: file,
    ...(browser && { CHROME_PATH: await ensureChromium() }),
    ...(engine && { WTR_BROWSER: name }),
    ...(database && { DATABASE_URL: database.url }),
    ...(cache && { REDIS_SOCKET: cache.socket }),
    ...(blog && { WORDPRESS: blog.path, WORDPRESS_DATABASE: blog.socket }),
  };
  const [command, ...options] = run;
  const status = await runInGroup(join('node_modules', '.bin', command), options, env);
  if (server) server.stop();
  const counts = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { passed: 0, failed: 0 };
  // A runner that dies, or finds a fault outside of any test, is a failure of its own.
  return status === 0 || counts.failed > 0
    ? counts
    : { ...counts, failed: 1, failures: [`ended with status ${status}`] };
}
