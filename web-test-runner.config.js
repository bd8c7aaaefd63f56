import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { plainReporter } from './scripts/plain-reporter.mjs';
import { engines } from './scripts/test-engines.mjs';

const engine = process.env.WTR_BROWSER ?? 'chromium';

/** A page under the policy that a careful shop has. Modules share the page's own Lit, so its policy is named, too. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html loyalty-elements',
].join('; ');

function strictPage(context, next) {
  if (context.path !== '/strict-page.html') return next();
  context.set('content-security-policy', policy);
  context.type = 'html';
  context.body = `<!doctype html><html lang="en"><title>Strict page</title>
    <script type="module" src="/test/support/strict-page.ts"></script></html>`;
  return undefined;
}

/** A busy machine is no fault: what a test waits for may take longer than the second that is the default. */
const patience = {
  name: 'patience',
  transform: ({ path, body }) =>
    path.endsWith('/testing-helpers/src/helpers.js')
      ? String(body).replace('timeout = 1000', 'timeout = 8000')
      : undefined,
};

/** Forced colours, without movement: what the runner's own command for media does not know. Chromium's only. */
const devtoolsOf = new WeakMap();
const forcedColors = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return undefined;
    const page = session.browser.getPage(session.id);
    // What it emulates ends with it.
    const devtools = devtoolsOf.get(page) ?? (await page.createCDPSession());
    devtoolsOf.set(page, devtools);
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: payload },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    return { done: true };
  },
};

export default {
  // test/{sandbox,server} and *.node.test.ts read files and open databases: scripts/test.mjs runs them in Node.
  // Other engines run what meets a browser, but for *.chromium.test.ts: what their drivers cannot do.
  files:
    engine === 'chromium'
      ? ['test/{domain,i18n,client,browser,lit,elements,contract}/**/*.test.ts', '!test/**/*.node.test.ts']
      : ['test/{i18n,client,browser,lit,elements}/**/*.test.ts', '!test/**/*.{node,chromium}.test.ts'],
  nodeResolve: true,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { ui: 'bdd', timeout: 20_000 } },
  // esbuild reads decorators from the tsconfig it is given, and does not follow `extends`.
  middleware: [strictPage],
  plugins: [
    patience,
    forcedColors,
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), plainReporter()],
  concurrency: engine === 'chromium' ? 2 : 1,
  browsers: [await engines[engine]()],
};
