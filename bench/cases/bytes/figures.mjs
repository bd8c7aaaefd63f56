// What the bytes of a page should be at most, and which are not.

/** Bytes, brotli. */
const goals = { badge: 11 * 1024, survey: 15 * 1024, all: 32 * 1024 };

/** Why a row misses its figure. */
const reasons = {
  badge: 'No reason is written down yet.',
};

const kib = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`;

/** Each figure a row does not reach, in a sentence. */
export function misses(results, peers, pages) {
  const brotli = (page, id) => results[`${page} ${id}`]?.brotli;
  return pages.flatMap((page) => {
    const ours = brotli(page, 'kit');
    const own = goals[page];
    const missed = own && ours > own ? [`${kib(ours)} instead of at most ${kib(own)}`] : [];
    for (const { id, title, role } of peers) {
      const theirs = brotli(page, id);
      if (!theirs) continue;
      const times = (ours / theirs).toFixed(2);
      if (role === 'vendor' && ours > theirs / 2) missed.push(`${times} × ${title} instead of at most 0.5 ×`);
      if (role === 'library' && !id.endsWith('-bare') && ours >= theirs)
        missed.push(`${times} × ${title} instead of less than it`);
    }
    return missed.length ? [{ page, missed, reason: reasons[page] }] : [];
  });
}
