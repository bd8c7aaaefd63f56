import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Engine, StartedBrowser } from '../support/engines/engine.js';
import type { Lives } from './answers-run.js';
import { patience } from './patience.js';

/** Lets the renderer of a page die, and resolves when it has. */
export async function crash(page: Page): Promise<void> {
  const crashed = new Promise<true>((resolve) => page.once('crash', () => resolve(true)));
  const die = () => page.goto('chrome://crash', { timeout: 5000 }).catch(() => undefined);
  // Where the page reloads itself just then, it goes on living.
  while (!(await Promise.race([die(), crashed])));
  await page.close();
}

/** Two tabs of Chromium whose renderers crash, one at a time. */
export async function crashingTabs(browser: Browser): Promise<Lives> {
  const context = await browser.newContext();
  context.setDefaultNavigationTimeout(patience);
  const tabs: (Page | undefined)[] = [undefined, undefined];
  const openTab = async (url: string, at: number) => {
    const page = await context.newPage();
    // Tabs of one site may share a renderer, and die with it.
    page.once('crash', () => (tabs[at] = tabs[at] === page ? undefined : tabs[at]));
    tabs[at] = page;
    await page.goto(url).catch((error: unknown) => {
      if (tabs[at] === page) throw error;
    });
  };
  return {
    async open(url) {
      for (const at of [0, 1]) if (!tabs[at]) await openTab(url('answers', `&tab=${at}`), at);
    },
    async end(roll) {
      const page = tabs[Math.floor(roll() * 2)] ?? tabs.find((tab) => tab !== undefined);
      if (page) await crash(page);
    },
    async last(url) {
      for (const tab of tabs) await tab?.close();
      tabs.fill(undefined);
      await openTab(url, 0);
    },
    close: () => context.close(),
  };
}

/** A browser over one profile that is killed as a whole. */
export function killedBrowser({ name, start }: Engine): Lives {
  const profile = mkdtempSync(join(tmpdir(), `chaos-${name}-`));
  let started: StartedBrowser | undefined;
  const end = async () => {
    await started?.kill();
    started = undefined;
  };
  return {
    async open(url) {
      started ??= await start(url('both', ''), profile);
    },
    end,
    async last(url) {
      await end();
      started = await start(url, profile);
    },
    async close() {
      await end();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
