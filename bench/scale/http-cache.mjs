// What browsers and CDNs keep (RFC 9111, and `stale-while-revalidate` of RFC 5861).

const seconds = (text, name) => 1000 * Number(new RegExp(`(?:^|[ ,])${name}=(\\d+)`).exec(text)?.[1] ?? 0);

/**
 * `isShared`: nothing that is private, or that was asked in somebody's name. `joins`: those who ask at once wait for one
 * answer. `hasStale`: whether what is old may be shown while it is asked anew.
 */
export function httpCache({ now, isShared, joins, hasStale }) {
  const kept = new Map();
  const flights = new Map();

  function rulesOf(answer) {
    const text = answer.headers['cache-control'] ?? '';
    const mayKeep = answer.status === 200 && text && !/no-store/.test(text) && !(isShared && /private/.test(text));
    if (!mayKeep) return undefined;
    const fresh = /no-cache/.test(text) ? 0 : seconds(text, 'max-age');
    return { fresh, stale: hasStale && fresh ? seconds(text, 'stale-while-revalidate') : 0 };
  }

  function keep(key, answer) {
    const rules = rulesOf(answer);
    // Its age is counted from where it was made, not from where it was kept in between.
    if (rules) kept.set(key, { answer, ...rules });
    else if (answer.status === 200) kept.delete(key);
    return answer;
  }

  async function renew(key, known, send) {
    const flight = joins && flights.get(key);
    if (flight) return flight;
    const asked = (async () => {
      const etag = known?.answer.headers.etag;
      const answer = await send(etag ? { 'if-none-match': etag } : {});
      if (answer.status !== 304 || !known) return keep(key, answer);
      return keep(key, { ...known.answer, at: answer.at });
    })();
    if (joins) flights.set(key, asked);
    try {
      return await asked;
    } finally {
      flights.delete(key);
    }
  }

  return {
    /** `send` takes headers that are added. */
    async get(key, send) {
      const known = kept.get(key);
      const age = known ? now() - known.answer.at : Infinity;
      if (known && age <= known.fresh) return known.answer;
      if (known && age <= known.fresh + known.stale) {
        renew(key, known, send).catch(() => undefined);
        return known.answer;
      }
      return renew(key, known, send);
    },
    clear: () => kept.clear(),
  };
}
