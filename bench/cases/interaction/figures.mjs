// How soon a survey should be answered, and where it is not.
import { withReasons } from '../../misses.mjs';
import { median, quantile, readingsOf } from '../../turns.mjs';
import { reasons } from './reasons.mjs';

/** Times the time of plain DOM. */
const most = 1.3;

/** One way of each peer to show a survey of its own; the kit as two bundlers make it. */
export const rowsOf = (peers) =>
  peers.filter(
    ({ id, rows, role }) =>
      rows.includes('survey') && !id.endsWith('-bare') && role !== 'loader' && !/^(one-file|loader)$/.test(id),
  );

/** How long each press waited for the next paint, all readings together. */
export const waitsOf = (results, of) => readingsOf(results, of).flatMap(({ waits }) => waits);

/** Medians, and of the presses what only two of a hundred exceed. */
export function figuresOf(results, of) {
  const readings = readingsOf(results, of);
  const all = (figure) => readings.map((each) => each[figure]).filter((each) => typeof each === 'number');
  const [opened, thanked, sent] = ['opened', 'thanked', 'sent'].map((figure) => median(all(figure)));
  return { opened, thanked, sent, wait: quantile(waitsOf(results, of), 0.98), all };
}

export const titles = {
  opened: 'press to question',
  thanked: 'to thanks',
  sent: 'to the server’s answer',
  wait: 'next paint, p98',
};

/** Each figure that is behind a peer, or too far behind the floor, in a sentence. */
export function missesOf(results, peers) {
  const ours = figuresOf(results, 'kit');
  const byVite = figuresOf(results, 'kit-vite');
  const misses = Object.entries(titles).flatMap(([figure, title]) => {
    const said = (other, limit) =>
      `${Math.round(ours[figure])} ms (by Vite ${Math.round(byVite[figure])}), ${(ours[figure] / other).toFixed(2)} (${(byVite[figure] / other).toFixed(2)}) × ${limit}`;
    const behind = rowsOf(peers)
      .filter(({ role }) => role === 'library' || role === 'vendor')
      .map(({ id, title }) => ({ title, other: figuresOf(results, id)[figure] }))
      .filter(({ other }) => ours[figure] >= other)
      .map(({ title, other }) => said(other, `${title} instead of less than 1`));
    const floor = figuresOf(results, 'plain')[figure];
    const missed =
      ours[figure] > most * floor ? [said(floor, `plain DOM instead of at most ${most}`), ...behind] : behind;
    return missed.length ? [{ page: figure, title, missed }] : [];
  });
  return withReasons(misses, reasons, 'interaction');
}
