/**
 * What happens to one exchange.
 *
 * - `none`: nothing. `cut-before`: the connection ends, nothing was done. `hang`: the same, after a while. `never`: the same,
 *   when the browser gives up.
 * - `late`: done at once, answered with 504 after a while. `slow`: answered with nothing, done after a while.
 * - All others: done, but the answer is lost (`cut-after`, `reset`, `drip`), or is none (`html`, `bomb`, `gateway`).
 * - `refused-…`: not done, and the server says to come again.
 */
export type Fault =
  | 'none'
  | 'cut-before'
  | 'hang'
  | 'never'
  | 'late'
  | 'slow'
  | 'cut-after'
  | 'reset'
  | 'drip'
  | 'html'
  | 'html-before'
  | 'bomb'
  | 'gateway'
  | 'refused-500'
  | 'refused-503'
  | 'refused-429';

export const bad: readonly Fault[] = [
  ...(['cut-before', 'hang', 'late', 'slow', 'cut-after', 'cut-after', 'reset', 'drip', 'html'] as const),
  ...(['html-before', 'bomb', 'gateway', 'refused-500', 'refused-503', 'refused-429'] as const),
];

/** Whether the server does what it was asked, before it spoils its answer. */
export const isDone = (fault: Fault): boolean => !/before|hang|never|slow|refused/.test(fault);

/** How long things take that take long, in milliseconds. */
export const long = 400;
