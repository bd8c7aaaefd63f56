// What the bytes of a page should be at most, and which are not.

/** Bytes, brotli. */
const goals = { badge: 11 * 1024, survey: 15 * 1024, all: 32 * 1024 };

/** Why a page misses its figure, as far as it was looked into: what its files hold, before they are packed. */
const reasons = {
  badge: `esbuild makes a file of whatever any later part could share, and where \`configure\` comes from the entry of all elements, the
later parts of all elements count: 27 scripts, among them 7 KB of words of other elements. With \`configure\` from its own module they
were 7, and 4.8 KB lighter (brotli). Of the rest Lit is 15 KB, the client 13, what elements share (base class, states, notices,
attributes) 9, and the badge itself 3, with 4 of styles.`,
  survey: `The same files (4.4 KB, brotli). Then the survey element and its form, 21 KB beside the client's 12 and Lit's 15, and 7 KB of
styles.`,
  feedback: `The same files (3.9 KB, brotli). Then the form itself, 14 KB, of which delivery that outlives the page is 3.8, writing and
drafts 3.2, and notices 2.1. Sentry's form asks for name, e-mail and message.`,
  rewards: `The same files (4.3 KB, brotli). Then 16 KB of list, of which 6 are there to bring a redemption that an earlier page began to
its outcome, 14 of client and 8 of styles. The lists beside it redeem nothing.`,
  all: `The same files (1.3 KB, brotli), and 47 scripts packed one by one: together they would have 44.1 KB instead of 51.0. Before they
are packed, 39 KB are the five elements, 24 what they share, 19 styles, 15 the client, 15 Lit and 11 words. The pages beside it ask once,
keep nothing beyond the page, and have one language.`,
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
