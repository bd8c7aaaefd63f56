import { build } from 'esbuild';
import { expect } from 'chai';
import type { Browser } from 'playwright-core';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { openBrowser } from './shopper.js';

const page = (baseUrl: string) => `
  import '/src/elements/points-badge/define.js';
  import { configure } from '/src/lit/page-client.js';
  configure({ baseUrl: '${baseUrl}', getToken: async () => 'token' });
`;

const shop =
  '<!doctype html><script type="module" src="/stdin.js"></script><loyalty-points-badge></loyalty-points-badge>';

describe('A page that cannot load the rest of the client', function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => (browser = await openBrowser()));
  after(() => browser.close());

  async function partsOf(contents: string): Promise<ReadonlyMap<string, string>> {
    const { outputFiles } = await build({
      stdin: { contents: contents.replaceAll("'/src", "'./src"), resolveDir: process.cwd() },
      ...{ bundle: true, splitting: true, format: 'esm', outdir: '/', write: false, logLevel: 'error' },
    });
    return new Map(outputFiles.map(({ path, text }) => [path, text]));
  }

  it('says that it does not work, and works once the member tries again', async () => {
    const parts = await partsOf(page('/loyalty'));
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
          body: shop,
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

  it('says that its address is none when what says so can be loaded', async () => {
    const parts = await partsOf(page('javascript:0'));
    const tab = await browser.newPage();
    let isBlocked = true;
    await tab.route('http://shop.localhost/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: shop });
      if (isBlocked && pathname.startsWith('/refusal')) return route.abort();
      return route.fulfill({ contentType: 'text/javascript', body: parts.get(pathname) ?? '' });
    });
    const failure = tab.waitForEvent('requestfailed');
    await tab.goto('http://shop.localhost/');
    expect((await failure).url()).to.contain('/refusal');
    isBlocked = false;
    // The page itself may hear of that failure later than its driver; until then it does not listen.
    await tab.waitForFunction(() => {
      dispatchEvent(new Event('online'));
      const badge = document.querySelector('loyalty-points-badge')?.shadowRoot;
      return badge?.textContent.includes('This could not be loaded.');
    });
    await tab.getByText('This could not be loaded.').waitFor();
    await tab.close();
  });
});
