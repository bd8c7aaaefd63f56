// What the bytes of a page should be at most, and which are not.
import { withReasons } from '../../misses.mjs';

/** Bytes, brotli. */
const goals = { badge: 11 * 1024, survey: 15 * 1024, all: 32 * 1024 };

/** Why a page misses its figure: what its files hold, before they are packed, and what was tried. */
const reasons = {
  badge: `12 scripts (12.3 KB packed one by one, 11.4 in the one that Vite makes) and the stylesheet that keeps boxes (0.9). Lighter than every library
with its fetch. Before they are packed Lit's base class is 7.9 KB, what elements share (base class, states, attributes, styles) 8, what asks and
reads answers 6.4, the badge and what paints it 5, words, numbers and rules 2.5. Lit's rendering, and what asks a second time, keeps and sends
were moved behind the first answers: they are in _later_. Tried: one file of the package for what all pages share, which saves 0.8 KB by esbuild
and costs pages of several elements up to 1.3 KB by Vite.`,
  survey: `An element that waits for its moment is 16.3 KB packed, of which Lit, what elements share and the client are most; the form that is
opened is 5 more. The number that is asked for, its words and its rules are the rest. What keeps an answer, and the rest of the client, come a second
after the question is on screen, so that an answer is safe though the network goes meanwhile: they are in _later_.`,
  rewards: `17 scripts, 23.2 KB packed one by one, 21.2 in the two that Vite makes; by Vite it is lighter than Shoelace. Before they are packed the list is 15.0 KB
with its styles, Lit 14.7, what elements share 13.7, the client 7.5, words and rules 6.1. What redeems was moved behind the list, its
dialog comes when a pointer or the focus is near. The lists beside it redeem nothing.`,
  all: `43 scripts, 45.5 KB packed one by one, 41.1 in the nine that Vite makes, with what an open survey needs (see there). Before they are packed the five elements
are 55.7 KB with their styles, what elements share 14.9, Lit 14.7, words and rules 12.6, the client 7.6. The pages beside it ask once,
keep nothing beyond the page, and have one language.`,
};

const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

/** Each figure a page does not reach, in a sentence. */
export function misses(results, peers, pages) {
  const brotli = (page, id) => results[`${page} ${id}`]?.brotli;
  const found = pages.flatMap((page) => {
    const [ours, byVite] = [brotli(page, 'kit'), brotli(page, 'kit-vite')];
    const own = goals[page];
    const missed = own && ours > own ? [`${kib(ours)} (by Vite ${kib(byVite)}) instead of at most ${kib(own)}`] : [];
    for (const { id, title, role } of peers) {
      const theirs = brotli(page, id);
      if (!theirs) continue;
      const times = `${(ours / theirs).toFixed(2)} (by Vite ${(byVite / theirs).toFixed(2)}) × ${title}`;
      if (role === 'vendor' && ours > theirs / 2) missed.push(`${times} instead of at most 0.5`);
      if (role === 'library' && !id.endsWith('-bare') && ours >= theirs) missed.push(`${times} instead of less than 1`);
    }
    return missed.length ? [{ page, missed }] : [];
  });
  return withReasons(found, reasons, 'bytes');
}
