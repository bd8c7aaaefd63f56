// Many of a widget are put into a page: milliseconds until they are painted, nodes of the page, heap of its scripts.
import { mounted } from '../../mounting/code.mjs';
import { unexplained, unseen } from '../../mounting/figures.mjs';
import { closing, openTab, tabFor } from '../../mounting/tab.mjs';
import { inTurn } from '../../turns.mjs';
import { misses, reasons } from './figures.mjs';
import { rows } from './rows.mjs';

export { report } from './report.mjs';

export const name = 'mount';

/** Nodes are the same on any machine. */
export const hasShort = true;

const control = { id: 'planted', isPlanted: true };

/** What is held, once; and, of all peers, the time in turn. */
function stepsOf(peers) {
  const [kit] = peers;
  const isShort = peers.every(({ role }) => role === 'kit');
  return Object.keys(rows).flatMap((row) => {
    const planted = row === 'badges' ? [{ ...kit, ...control }] : [];
    const each = [...mounted(peers), ...planted].map((peer) => ({ key: `${row} ${peer.id}`, row, peer }));
    const held = each.map((step) => ({ ...step, key: `${step.key} held` }));
    return [...held, ...(isShort ? [] : inTurn(each))];
  });
}

async function measureOne({ row, peer, round }, { browser }) {
  const { id, isPlanted } = peer;
  const { widget, count, words } = rows[row];
  let isCold = false;
  const tab = await tabFor(row, id, () => {
    // A run that was stopped goes on in a page that has mounted nothing yet.
    isCold = round > 0;
    return openTab(isPlanted ? 'kit' : id, browser);
  });
  const mount = () =>
    tab.page.evaluate((asked) => window.mounting.mount(...asked), [widget, count, words, isPlanted ?? false]);
  const leave = () => tab.page.evaluate(() => window.mounting.unmount());
  if (isCold) await mount().then(leave);
  if (round !== undefined) {
    const reading = await tab.timed(mount);
    await leave();
    return reading;
  }
  // What is made once is held by the page, not by what is mounted.
  await mount();
  await leave();
  const before = await tab.held();
  await mount();
  await tab.page.evaluate(() => window.mounting.rest());
  const after = await tab.held();
  await leave();
  return { nodes: after.nodes - before.nodes, heap: after.heap - before.heap };
}

export const { steps, measure } = closing(stepsOf, measureOne);

const nodesOf = (results, key) => results[`${key} held`].nodes;

export function faultOf(results, peers) {
  const planted = nodesOf(results, 'badges planted') - nodesOf(results, 'badges kit');
  // With the place they stand in.
  const faults = planted === 1001 ? [] : [`mount: 1001 nodes were planted, and ${planted} were seen.`];
  if (peers.some(({ role }) => role !== 'kit'))
    faults.push(...unseen(name, results, 'badges'), ...unexplained(name, misses(results), reasons));
  return faults.join('\n') || undefined;
}

const ours = Object.keys(rows).map((row) => `${row} kit`);

/** Nodes, with little room. */
export const budgetOf = (results) =>
  Object.fromEntries(ours.map((key) => [key, Math.ceil(nodesOf(results, key) / 100) * 100]));

export const over = (results, budget) =>
  ours
    .filter((key) => !(nodesOf(results, key) <= budget[key]))
    .map(
      (key) => `mount: ${key} has ${nodesOf(results, key)} nodes, and may have ${budget[key] ?? 'none: no budget'}.`,
    );
