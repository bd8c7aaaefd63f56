// A figure that depends on the machine is read again and again, each peer in turn: A B C A B C. So a busy minute of the machine
// falls on all of them.

/** Readings that count, after one round to warm up. */
export const rounds = 9;

/** Each step in each round; `of` is what is measured, whatever the round. */
export const inTurn = (steps, times = rounds) =>
  Array.from({ length: times + 1 }, (_, round) =>
    steps.map((step) => ({ ...step, key: `${step.key} #${round}`, of: step.key, round })),
  ).flat();

/** What was read of `of`, without the round to warm up. */
export const readingsOf = (results, of) =>
  Object.entries(results)
    .filter(([key]) => key.startsWith(`${of} #`) && !key.endsWith(' #0'))
    .map(([, result]) => result);

/** The value below which that part of all lies; between two values it is in between. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const low = Math.floor(at);
  return sorted.length ? sorted[low] + (at - low) * ((sorted[low + 1] ?? sorted[low]) - sorted[low]) : undefined;
}

export const median = (values) => quantile(values, 0.5);

/** From the first quartile to the third. */
export const spread = (values) => [quantile(values, 0.25), quantile(values, 0.75)];
