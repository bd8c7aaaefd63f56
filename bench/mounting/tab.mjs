// One page of a peer, kept open for its rounds, and what it holds.
import { mountingSite } from './site.mjs';

/** Without motion, which would not be the same work; with what the page needs to count. */
export async function openTab(id, browser, isReady = 'window.peer') {
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.on('pageerror', (error) => console.error(`${id}: ${error.message}`));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${await mountingSite()}/${id}/`);
  await page.waitForFunction(`${isReady} !== undefined`);

  /** What is there after all that can go has gone. */
  async function held() {
    for (let pass = 0; pass < 3; pass += 1) await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((each) => each.name === name)?.value;
    return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
  }

  return { page, held, close: () => context.close() };
}

const tabs = new Map();
let row;

/** The page of a peer for a row; those of another row are closed. */
export async function tabFor(wanted, key, open) {
  if (wanted !== row) {
    await Promise.all([...tabs.values()].map(async (tab) => (await tab).close()));
    tabs.clear();
    row = wanted;
  }
  if (!tabs.has(key)) tabs.set(key, await open());
  const tab = tabs.get(key);
  await tab.page.bringToFront();
  return tab;
}
