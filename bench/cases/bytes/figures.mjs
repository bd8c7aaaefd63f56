// What the bytes of a page should be at most, and which are not.

/** Bytes, brotli. */
const goals = { badge: 11 * 1024, survey: 15 * 1024, all: 32 * 1024 };

/** Why a page misses its figure, as far as it was looked into: what its files hold, before they are packed. */
const reasons = {
  badge: `esbuild makes a file of whatever any later part could share, and a page that has \`configure\` from the entry of all
elements carries the later parts of all elements in its count: 27 scripts, among them 7 KB of words of other elements. With
\`configure\` from its own module they were 7, and 4.8 KB lighter (brotli). Of the rest Lit is 15 KB, the client 13, what elements
share (base class, states, notices, attributes) 9, and the badge itself 3 with 4 of styles.`,
  survey: `The same files (4.4 KB of 28.8); then the form and the answer that is kept before it is sent, 21 KB beside the
client's 12 and Lit's 15, and 7 KB of styles.`,
  feedback: `The same files (3.9 KB of 27.8); then the form itself, 14 KB, with drafts, the check for private data and the box
of what waits. Sentry's form has one step and keeps nothing.`,
  rewards: `The same files (4.3 KB of 32.5); then 16 KB of list, cards and the safe redemption, 14 of client, and 8 of styles.
The libraries' lists redeem nothing, keep nothing and ask once.`,
  all: `The same files (1.3 KB of 51.0; packed together they would be 44.1); 39 KB are the five elements, 24 what they share, 19 styles,
15 the client, 15 Lit, 11 words. The libraries' pages have one try a request, no cache, no outbox, no drafts and one language.`,
};

const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

/** Each figure a page does not reach, in a sentence. */
export function misses(results, peers, pages) {
  const brotli = (page, id) => results[`${page} ${id}`]?.brotli;
  return pages.flatMap((page) => {
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
    return missed.length ? [{ page, missed, reason: reasons[page] ?? 'Why is not known yet.' }] : [];
  });
}
