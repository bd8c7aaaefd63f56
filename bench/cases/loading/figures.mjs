// How soon a page should be there, and which are not.
import { median, readingsOf } from '../../turns.mjs';
import { withReasons } from '../../misses.mjs';
import { reasons } from './reasons.mjs';
import { ways } from './rows.mjs';

/** Times the time of plain DOM. */
const most = 1.3;

/** Each figure a page does not reach, in a sentence: behind a peer, or too far behind the floor. */
export function missesOf(results, peers, pages) {
  const misses = pages.flatMap((page) => {
    const of = (id, figure) => median(readingsOf(results, `${page} ${id}`).map((each) => each[figure]));
    const missed = ['visible', 'usable'].flatMap((figure) => {
      const ours = of('kit', figure);
      const byVite = of('kit-vite', figure);
      // By Vite only some pages are read.
      const more = (text) => (byVite === undefined ? '' : ` (${text()})`);
      const said = (other, limit) =>
        `${figure} after ${Math.round(ours)} ms${more(() => `by Vite ${Math.round(byVite)}`)}, ${(ours / other).toFixed(2)}${more(() => (byVite / other).toFixed(2))} × ${limit}`;
      const behind = ways(page, peers)
        .filter(({ id, role }) => (role === 'library' || role === 'vendor') && ours >= of(id, figure))
        .map(({ id, title }) => said(of(id, figure), `${title} instead of less than 1`));
      const floor = of('plain', figure);
      return ours > most * floor ? [said(floor, `plain DOM instead of at most ${most}`), ...behind] : behind;
    });
    return missed.length ? [{ page, missed }] : [];
  });
  return withReasons(misses, reasons, 'loading');
}
