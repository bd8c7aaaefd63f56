import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../../scripts/browsers.mjs';
import type { Engine } from './engine.js';
import { endGroup, startGroup } from './processes.js';

/** Milliseconds: a browser on a busy machine takes its time. */
const patience = 300_000;

export async function chromiumEngine(): Promise<Engine> {
  const executablePath = await ensureChromium();
  return {
    name: 'chromium',
    version: spawnSync(executablePath, ['--version'], { encoding: 'utf8' }).stdout.trim(),
    async launch() {
      const browser = await chromium.launch({ executablePath, args: chromiumArgs, timeout: patience });
      const context = await browser.newContext();
      context.setDefaultNavigationTimeout(patience);
      return {
        async newPage() {
          const page = await context.newPage();
          return {
            goto: async (url) => {
              await page.goto(url);
            },
            evaluate: <T>(expression: string) => page.evaluate<T>(expression),
            close: () => page.close(),
          };
        },
        close: () => browser.close(),
      };
    },
    start(url, profile) {
      const child = startGroup(executablePath, [...chromiumArgs, '--headless', `--user-data-dir=${profile}`, url]);
      return Promise.resolve({ kill: () => endGroup(child) });
    },
  };
}
