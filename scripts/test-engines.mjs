// The browsers that tests run in, by name.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, ensureChromium, ensureFirefox, ensureWebKit } from './browsers.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const present = (found, name) => {
  if (found) return found;
  throw new Error(`${name} is not here, and cannot be installed.`);
};

export const engines = {
  chromium: async () =>
    chromeLauncher({
      launchOptions: { executablePath: await ensureChromium(), args: chromiumArgs },
      // Each test file has a window of its own: the tabs of one hide each other, and a hidden tab gets no frames, no
      // focus, and timers of a second.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      concurrency: 2,
    }),

  firefox: async () => firefoxLauncher(present(ensureFirefox(), 'Firefox')),

  webkit: async () => webkitLauncher(present(ensureWebKit(), 'WebKitGTK'), 1),
};

/** Each test file has a browser of its own: on a busy machine one that has run several of them may load no other page. */
function firefoxLauncher(executablePath) {
  const launcher = chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      const { keyboard } = page;
      const press = keyboard.press.bind(keyboard);
      // Over WebDriver BiDi the key is named by what it writes.
      keyboard.press = (key, options) => press(key === 'Space' ? ' ' : key, options);
      return page;
    },
    concurrency: 1,
  });
  const stop = launcher.stopSession.bind(launcher);
  launcher.stopSession = async (id) => {
    try {
      return await stop(id);
    } finally {
      launcher.inactivePages.length = 0;
      await launcher.browser.close();
    }
  };
  return launcher;
}
