import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { openShop, type Shop } from '../e2e/shop.js';
import { openBrowser } from '../e2e/shopper.js';

/** Mounts before the first look: what is made once is no leak. */
const warmUp = 200;
const mounts = 1000;

/** Bytes of heap that may be kept after all mounts together: what the engine itself learns. */
const tolerance = 256 * 1024;

interface Mounting {
  /** Mounts an element as often as asked, each time with its requests on their way, and removes it. */
  mount(tag: string, times: number): Promise<void>;
  /** Mounts one and leaves it until all that it asks for has come. */
  settle(tag: string): Promise<void>;
  signIn(): Promise<void>;
  /** Timers that are still to fire. */
  readonly timers: number;
}
declare const mounting: Mounting;

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly timers: number;
  readonly heap: number;
}

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly declarations?: readonly { readonly tagName?: string }[] }[];
};
const tags = modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));

describe('An element that was mounted a thousand times', () => {
  let browser: Browser;
  let shop: Shop;
  let page: Page;
  let session: CDPSession;

  before(async function () {
    this.timeout(120_000);
    [shop, browser] = await Promise.all([openShop(), openBrowser()]);
  });

  after(async () => {
    await browser.close();
    await shop.remove();
  });

  beforeEach(async () => {
    page = await browser.newPage();
    session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.addInitScript({ path: 'test/ci/mounting.js' });
    await page.route('**/mounting', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><title>Mounting</title><script src="/cdn/loyalty-elements.iife.js"></script>',
      }),
    );
    await page.goto(`${shop.origin}/mounting`);
    await page.evaluate(() => mounting.signIn());
  });

  afterEach(() => page.close());

  async function counts(): Promise<Counts> {
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
    return {
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      timers: await page.evaluate(() => mounting.timers),
      heap: metric('JSHeapUsedSize'),
    };
  }

  async function growth(tag: string, patience = 60_000): Promise<Counts> {
    const settle = () => page.evaluate((name) => mounting.settle(name), tag);
    const mount = (times: number) =>
      page.evaluate(([name, count]) => mounting.mount(name, count), [tag, times] as const);
    await mount(warmUp);
    await settle();
    await mount(warmUp);
    await settle();
    const before = await counts();
    await mount(mounts);
    // What is still on its way, such as a picture, is let go of when it has come.
    for (const end = Date.now() + patience; ;) {
      const after = await counts();
      const grown = {
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        timers: after.timers - before.timers,
        heap: after.heap - before.heap,
      };
      const isBack = grown.nodes <= 0 && grown.listeners <= 0 && grown.timers <= 0 && grown.heap < tolerance;
      if (isBack || Date.now() > end) return grown;
    }
  }

  for (const tag of tags) {
    it(`leaves no node, no listener, no timer and no memory: <${tag}>`, async () => {
      const { nodes, listeners, timers, heap } = await growth(tag);
      console.log(`      ${String(Math.round(heap / 1024))} KiB of heap`);
      expect(Math.max(nodes, listeners, timers), JSON.stringify({ nodes, listeners, timers })).to.be.at.most(0);
      expect(heap).to.be.below(tolerance);
    }).timeout(240_000);
  }

  it('would be found if it left something', async () => {
    const { nodes, listeners, heap } = await growth('planted-leak', 2000);
    expect(nodes).to.be.at.least(mounts);
    expect(listeners).to.be.at.least(mounts);
    expect(heap).to.be.above(tolerance);
  }).timeout(120_000);
});
