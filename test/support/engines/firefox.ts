import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureFirefox } from '../../../scripts/browsers.mjs';
import type { Engine } from './engine.js';
import { endGroup, startGroup } from './processes.js';

/** It asks nothing and fetches nothing of its own. */
const preferences = [
  ['browser.shell.checkDefaultBrowser', false],
  ['browser.aboutwelcome.enabled', false],
  ['browser.startup.homepage_override.mstone', 'ignore'],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['toolkit.startup.max_resumed_crashes', -1],
  ['browser.sessionstore.resume_from_crash', false],
  ['app.update.enabled', false],
  // It would open the page once more for a picture of it, out of sight, in a jar of cookies and records of its own.
  ['browser.pagethumbnails.capturing_disabled', true],
] as const;

/** Milliseconds: a browser on a busy machine takes its time. */
const patience = 300_000;

export function firefoxEngine(): Engine | undefined {
  const executablePath = ensureFirefox();
  if (!executablePath) return undefined;
  return {
    name: 'firefox',
    version: spawnSync(executablePath, ['--version'], { encoding: 'utf8' }).stdout.trim(),
    async launch() {
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        headless: true,
        timeout: patience,
        protocolTimeout: patience,
      });
      return {
        async newPage() {
          const page = await browser.newPage();
          page.setDefaultNavigationTimeout(patience);
          return {
            goto: async (url) => {
              await page.goto(url);
            },
            evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
            close: () => page.close(),
          };
        },
        close: () => browser.close(),
      };
    },
    start(url, profile) {
      mkdirSync(profile, { recursive: true });
      const lines = preferences.map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
      writeFileSync(join(profile, 'user.js'), lines.join('\n'));
      // The one before was killed and has left it.
      for (const lock of ['lock', '.parentlock']) rmSync(join(profile, lock), { force: true });
      const child = startGroup(executablePath, ['--headless', '--no-remote', '--profile', profile, url]);
      return Promise.resolve({ kill: () => endGroup(child) });
    },
  };
}
