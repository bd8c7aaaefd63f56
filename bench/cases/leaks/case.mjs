// Every element comes and goes a thousand times: what of heap, nodes, listeners and timers is kept for each.
import { readFileSync } from 'node:fs';
import { closing, openTab, tabFor } from '../../mounting/tab.mjs';
import { isKept, kinds, slopeOf } from './slope.mjs';
import { control, keptBy, leaks, nothing } from './kept.mjs';

export { report } from './report.mjs';

export const name = 'leaks';

/** What is kept is kept on any machine. */
export const hasShort = true;

const cycles = 1000;
const readings = 10;

/** So many readings go before: collecting garbage takes compiled code away as well, and the engine learns it again. */
const learning = 5;

const manifest = JSON.parse(readFileSync(new URL('../../../custom-elements.json', import.meta.url), 'utf8'));
const tags = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));

const stepsOf = () => [nothing, ...tags, control].map((tag) => ({ key: tag, tag }));

async function measureOne({ tag }, { browser }) {
  const tab = await tabFor(tag, tag, () => openTab('elements', browser, 'customElements.get("loyalty-provider")'));
  const { page } = tab;
  const go = (times) => page.evaluate((asked) => window.going.through(...asked), [tag, times]);
  const settle = () => page.evaluate((asked) => window.going.settle(asked), tag);
  // What is made once is no leak.
  await go(200);
  await settle();
  // What is still on its way, such as a picture, is let go of when it has come.
  const settled = async () => {
    for (let tries = 0, before; ; tries += 1) {
      const now = { ...(await tab.held()), timers: await page.evaluate(() => window.going.timers()) };
      if (tries > 20 || (before && ['nodes', 'listeners', 'timers'].every((kind) => now[kind] >= before[kind])))
        return now;
      before = now;
      await page.evaluate(() => window.going.pause());
    }
  };
  const series = [];
  for (let at = -learning; at <= readings; at += 1) {
    await go(cycles / readings);
    const reading = await settled();
    if (at >= 0) series.push({ cycles: (at * cycles) / readings, ...reading });
  }
  return Object.fromEntries(kinds.map((kind) => [kind, slopeOf(series, kind)]));
}

export const { steps, measure } = closing(stepsOf, measureOne);

/** All that the control keeps must be seen; an element that keeps anything has no reason that would do. */
export function faultOf(results) {
  const rows = keptBy(results);
  const blind = kinds.filter((kind) => !isKept(kind, rows[control][kind]));
  const faults = blind.map((kind) => `leaks: ${kind} were planted, and not seen.`);
  for (const { tag, kind } of leaks(rows)) faults.push(`leaks: <${tag}> keeps ${kind}.`);
  return faults.join('\n') || undefined;
}

/** None may keep anything: there is nothing to write down, and `faultOf` says so. */
export const budgetOf = () => ({});
export const over = () => [];
