// What visitors do, and from when on it is counted.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as passed } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../../scripts/browsers.mjs';

/** Milliseconds without a question after which a page has asked all it will: upkeep begins a second after its start. */
const rest = 1500;

/** A browser that keeps what it was told from one start to the next, and the pages it shows of one shop. */
export async function openVisitor(shop) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-browser-'));
  const executablePath = await ensureChromium();
  let context;

  async function start() {
    context = await chromium.launchPersistentContext(folder, {
      ...{ executablePath, args: chromiumArgs, viewport: { width: 1000, height: 800 } },
    });
  }

  /** Until nothing has been asked for a while. */
  async function quiet() {
    for (let before = -1; before !== shop.count;) {
      before = shop.count;
      await passed(rest);
    }
  }

  async function show(tab) {
    await tab.goto(shop.origin);
    await tab.waitForSelector('html[data-ready]', { state: 'attached', timeout: 30_000 }).catch(async () => {
      throw new Error(`${shop.origin} has not shown ${JSON.stringify(await tab.evaluate('window.missing'))}`);
    });
    return tab;
  }

  await start();
  return {
    quiet,
    /** Shows the page in the first tab. */
    async view() {
      const tab = await show(context.pages()[0]);
      await quiet();
      return tab;
    },
    /** Three tabs, all at once. */
    async together() {
      const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
      await Promise.all(tabs.map(show));
      await quiet();
    },
    /** Three tabs, one after the other. */
    async inTurn() {
      for (let tab = 0; tab < 3; tab += 1) {
        await show(await context.newPage());
        await quiet();
      }
    },
    /** The browser is closed, and started again later. */
    async leave() {
      await context.close();
      await start();
    },
    async close() {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Redeems the first reward that the member can have, and waits for its code. */
async function redeem(tab) {
  const list = tab.locator('loyalty-rewards-list');
  await list.locator('[part~="redeem"]').first().click();
  await list.locator('dialog [part~="confirm"]:enabled').click();
  await list.locator('[part~="code"]').first().waitFor();
}

/** By name: what happens before it is counted, and what is counted. */
export const visits = {
  cold: { counted: (visitor) => visitor.view() },
  warm: { before: (visitor) => visitor.view(), counted: (visitor) => visitor.view() },
  revisit: {
    before: async (visitor) => {
      await visitor.view();
      await visitor.leave();
    },
    counted: (visitor) => visitor.view(),
  },
  late: {
    before: async (visitor, shop) => {
      // Of an hour ago, by what the first visit was told.
      shop.age = 3600;
      await visitor.view();
      await visitor.leave();
    },
    counted: (visitor) => visitor.view(),
  },
  redeemed: {
    only: 'kit',
    before: (visitor) => visitor.view(),
    counted: async (visitor, tab) => {
      await redeem(tab);
      await visitor.quiet();
    },
  },
  after: {
    only: 'kit',
    // Nobody has closed the code: it is shown again.
    before: async (visitor) => {
      await redeem(await visitor.view());
      await visitor.quiet();
    },
    counted: (visitor) => visitor.view(),
  },
  together: { counted: (visitor) => visitor.together() },
  'in turn': { counted: (visitor) => visitor.inTurn() },
};
