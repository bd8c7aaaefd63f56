// One page of a peer, kept open for its rounds, and what it holds.
import { mountingSite } from './site.mjs';

/** Without motion, which would not be the same work; with what the page needs to count, and what comes to it by itself. */
export async function openTab(id, browser, isReady = 'window.peer') {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${id}: ${error.message}`));
  const session = await context.newCDPSession(page);
  // Durations are then those of the page's own thread: what else the machine does is not in them.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${await mountingSite()}/${id}/`);
  await page.waitForFunction(`${isReady} !== undefined`);
  await page.waitForFunction(() => window.peer?.isWhole?.() ?? true);

  async function metrics() {
    const { metrics: all } = await session.send('Performance.getMetrics');
    return (name) => all.find((each) => each.name === name)?.value;
  }

  /** Milliseconds until it is painted, as the page says, and those that its thread has worked. */
  async function timed(change) {
    const before = await metrics();
    const ms = await change();
    const after = await metrics();
    return { ms, worked: (after('TaskDuration') - before('TaskDuration')) * 1000 };
  }

  /** What is there after all that can go has gone. */
  async function held() {
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    const of = await metrics();
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  }

  return { page, timed, held, close: () => context.close() };
}

const tabs = new Map();
let row;

/** Leaves nothing that could disturb the next row, or the next case. */
export async function closeTabs() {
  await Promise.all([...tabs.values()].map((tab) => tab.close()));
  tabs.clear();
}

/** The page of a peer for a row; those of another row are closed. */
export async function tabFor(wanted, key, open) {
  if (wanted !== row) await closeTabs();
  row = wanted;
  if (!tabs.has(key)) tabs.set(key, await open());
  const tab = tabs.get(key);
  await tab.page.bringToFront();
  return tab;
}

/** Measures the steps of a case; after the last one its pages are closed. */
export const closing = (steps, measure) => ({
  steps: (peers) => steps(peers).map((step, at, { length }) => ({ ...step, isLast: at === length - 1 })),
  async measure(step, given) {
    const result = await measure(step, given);
    if (step.isLast) await closeTabs();
    return result;
  },
});
