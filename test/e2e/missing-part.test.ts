import { build } from 'esbuild';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { openBrowser } from './shopper.js';

const page = `
  import '/src/elements/points-badge/define.js';
  import { configure } from '/src/lit/page-client.js';
  configure({ baseUrl: '/loyalty', getToken: async () => 'token' });
`;

describe('A page that cannot load the rest of the client', function () {
  this.timeout(60_000);
  let browser: Browser;
  let parts: ReadonlyMap<string, string>;
  before(async () => {
    browser = await openBrowser();
    const { outputFiles } = await build({
      stdin: { contents: page.replaceAll("'/src", "'./src"), resolveDir: process.cwd() },
      ...{ bundle: true, splitting: true, format: 'esm', outdir: '/', write: false, logLevel: 'error' },
    });
    parts = new Map(outputFiles.map(({ path, text }) => [path, text]));
  });
  after(() => browser.close());

  it('says that it does not work, and works once the member tries again', async () => {
    const tab = await browser.newPage();
    let isBlocked = true;
    let isDown = true;
    const asked: string[] = [];
    const { transport } = createSandbox({ scenario: 'mid', latencyMs: 0 });
    const answerTo = async (path: string) => {
      const headers = { authorization: 'Bearer token' };
      const { body } = await transport({ operation: '', method: 'GET', path, headers }, new AbortController().signal);
      return JSON.stringify(body);
    };
    await tab.route('http://shop.localhost/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/')
        return route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><script type="module" src="/stdin.js"></script><loyalty-points-badge></loyalty-points-badge>',
        });
      if (pathname.startsWith('/loyalty/')) {
        asked.push(pathname);
        return isDown
          ? route.fulfill({ status: 500 })
          : route.fulfill({
              status: 200,
              contentType: 'application/json',
              body: await answerTo(pathname.slice('/loyalty'.length)),
            });
      }
      if (isBlocked && pathname.startsWith('/take-over')) return route.abort();
      return route.fulfill({ contentType: 'text/javascript', body: parts.get(pathname) ?? '' });
    });
    await tab.goto('http://shop.localhost/');
    const again = tab.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    expect(asked.sort()).to.deep.equal(['/loyalty/member', '/loyalty/program']);
    asked.length = 0;
    isDown = false;
    isBlocked = false;
    await again.click();
    await tab.getByText(/\d stars/).waitFor({ timeout: 10_000 });
    await tab.close();
  });
});
