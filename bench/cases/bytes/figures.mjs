// What the bytes of a page should be at most, and which are not.
import { withReasons } from '../../misses.mjs';

/** Bytes, brotli. */
const goals = { badge: 11 * 1024, survey: 15 * 1024, all: 32 * 1024 };

/** Why a page misses its figure: what its files hold, before they are packed, and what was tried. */
const reasons = {
  badge: `11 scripts (15.5 KB packed one by one, 14.1 as one) and the stylesheet that keeps boxes (1.2). Before they are packed Lit is 14.6 KB,
what elements share (base class, states, attributes, styles) 9.5, what asks and reads answers 7.2, the badge 3.9, words, numbers and rules
2.6. What asks a second time, keeps and sends was moved behind the first answers: it is in _later_.`,
  survey: `An element that waits for its moment is 17.0 KB packed, of which Lit, what elements share and the client are most; the form that is
opened is 5.3 more, and comes when it is opened. A page that opens no survey has 18.2 with the stylesheet.`,
  feedback: `15 scripts, 21.1 KB packed one by one, 19.3 as one; by Vite it is within the figure. Before they are packed the form is 16.8 KB with
its styles, Lit 14.6, what elements share 11.1, the client 5.9, words 3.9. Sentry's form asks for name, e-mail and message.`,
  rewards: `16 scripts, 25.2 KB packed one by one, 22.8 as one. Before they are packed the list is 19.8 KB with its styles, Lit 14.7, what
elements share 14.1, the client 9.1, words and rules 6.3. The dialog of a redemption comes when a pointer or the focus is near. The
lists beside it redeem nothing.`,
  all: `34 scripts, 42.2 KB packed one by one, 37.4 as one, and what an open survey needs. Before they are packed the five elements are 51.4 KB
with their styles, what elements share 21.7, Lit 14.7, words and rules 13.2, the client 10.0. The pages beside it ask once, keep nothing
beyond the page, and have one language.`,
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
