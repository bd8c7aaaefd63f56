import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromiumArgs, ensureChromium } from './scripts/browsers.mjs';
import { plainReporter } from './scripts/plain-reporter.mjs';

export default {
  files: [
    'test/{domain,client,elements,lit,i18n,browser,sandbox,contract}/**/*.test.ts',
    '!test/contract/openapi.test.ts',
    '!test/**/*.node.test.ts',
  ],
  nodeResolve: true,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  // esbuild reads decorators from the tsconfig it is given, and does not follow `extends`.
  plugins: [esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json' })],
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode|Multiple versions of Lit/.test(String(args[0])),
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), plainReporter()],
  concurrency: 2,
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await ensureChromium(), args: chromiumArgs },
      // Pages of parallel test files are hidden tabs otherwise: no animation frames, no focus.
      createPage: async ({ context }) => {
        const page = await context.newPage();
        await page.emulateFocusedPage(true);
        return page;
      },
      concurrency: 2,
    }),
  ],
};
