// A survey is opened by a press, answered, and sent: how long that takes, and how long each press waits for the next paint.
import { thanks } from '../../peers/handwritten/words.js';
import { inTurn, quantile } from '../../turns.mjs';
import { visit } from '../../visitor.mjs';
import { rowsOf, waitsOf } from './figures.mjs';
import { prepare } from './pressing.mjs';

export { report } from './report.mjs';

export const name = 'interaction';

/** How long a visitor looks before each press, ms. */
const reads = 250;

export const steps = (peers) => [
  ...inTurn(rowsOf(peers).map((peer) => ({ key: peer.id, peer, query: '?pressed' }))),
  ...inTurn([{ key: 'control', peer: peers.find(({ id }) => id === 'plain'), query: '?pressed&hindered' }], 3),
];

export const measure = ({ peer, query }, at) =>
  visit(at, `/${peer.id}/survey${query}`, { prepare, given: thanks }, (tab) => use(tab, peer));

async function use(tab, { id }) {
  // The page is there, and its visitor has looked at it.
  await tab.waitForLoadState('networkidle');
  const press = async (control) => {
    // Nobody reads and presses in no time.
    await tab.waitForTimeout(reads);
    const [x, y] = await tab.evaluate((name) => window.bench.placeOf(name), control);
    await tab.mouse.click(x, y);
  };
  const seen = (...awaited) => tab.evaluate((awaited) => window.bench.seen(awaited), awaited);
  await press('open');
  await tab.waitForFunction('window.shownAt', undefined, { polling: 30, timeout: 60_000 });
  const opened = await tab.evaluate('window.shownAt - window.bench.presses[0]');
  await press('number');
  const chosen = await seen('field', 'chosen');
  // The floor of Lit has no logic.
  const later =
    id === 'lit' ? [] : await send(press, seen, chosen.which === 'field' ? ['thanks'] : ['thanks', 'field']);
  const sent = await tab
    .waitForFunction(() => window.bench.sent(), undefined, {
      timeout: id === 'posthog' || id === 'lit' ? 1 : 10_000,
      polling: 30,
    })
    .then(
      (handle) => handle.jsonValue(),
      () => undefined,
    );
  const thanked = opened + chosen.after + later.reduce((sum, { after }) => sum + after, 0);
  const last = later.at(-1)?.after ?? 0;
  await tab.waitForTimeout(50);
  const waits = await tab.evaluate('window.bench.waits()');
  const presses = await tab.evaluate('window.bench.presses.length');
  return {
    opened,
    ...(later.length && { thanked, sent: sent === undefined ? null : thanked - last + Math.max(last, sent) }),
    // What is not told of was shorter.
    waits: [...waits, ...Array.from({ length: Math.max(0, presses - waits.length) }, () => 16)],
  };
}

/** Presses what goes on until there are thanks. */
async function send(press, seen, awaited) {
  await press('next');
  const now = await seen(...awaited);
  return now.which === 'thanks' ? [now] : [now, ...(await send(press, seen, ['thanks']))];
}

/** Presses that are held up for 200 ms must be seen so. */
export function faultOf(results) {
  const [plain, held] = ['plain', 'control'].map((of) => quantile(waitsOf(results, of), 0.5));
  return held - plain > 150 ? undefined : `Presses held up for 200 ms waited ${held} ms instead of ${plain}.`;
}
