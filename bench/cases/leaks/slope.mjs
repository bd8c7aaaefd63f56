// Whether something grows with each cycle: a line through the readings, and how sure it is.

/** What a page can keep. */
export const kinds = ['heap', 'nodes', 'listeners', 'timers'];

/** Student's t for nine degrees of freedom (eleven readings), 99 % on both sides. */
const sure = 3.25;

/**
 * The least that counts, for each cycle: of heap less than any object that an element could leave behind, a closure with
 * its context; of the others one in a hundred cycles.
 */
const least = { heap: 48, nodes: 0.01, listeners: 0.01, timers: 0.01 };

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What is kept for each cycle, by least squares, and the half of its interval of confidence. */
export function slopeOf(series, kind) {
  const [x, y] = [series.map(({ cycles }) => cycles), series.map((reading) => reading[kind])];
  const [middleX, middleY] = [mean(x), mean(y)];
  const squares = x.reduce((sum, at) => sum + (at - middleX) ** 2, 0);
  const slope = x.reduce((sum, at, index) => sum + (at - middleX) * (y[index] - middleY), 0) / squares;
  const rest = x.reduce((sum, at, index) => sum + (y[index] - middleY - slope * (at - middleX)) ** 2, 0);
  return { slope, error: sure * Math.sqrt(rest / (x.length - 2) / squares) };
}

/** What is kept beyond what an element keeps that keeps nothing, with the error of both. */
export const beyond = (own, nothing) => ({
  slope: own.slope - nothing.slope,
  error: Math.hypot(own.error, nothing.error),
});

/** Beyond noise: even the least that the line allows is more than nothing. */
export const isKept = (kind, { slope, error }) => slope - error > least[kind];
