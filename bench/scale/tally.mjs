/** Counts by name and by span of time. */
export function tallyOf({ clock, from, span }) {
  const counts = new Map();
  const place = (time) => Math.floor((time - from) / span);
  const seriesOf = (name) => counts.get(name) ?? [];
  return {
    span,
    count(name, much = 1) {
      const series = counts.get(name) ?? [];
      counts.set(name, series);
      const at = place(clock.now());
      if (at >= 0) series[at] = (series[at] ?? 0) + much;
    },
    /** What was counted in each span from `start` until before `end`. */
    between(name, start, end) {
      const series = seriesOf(name);
      return Array.from({ length: place(end) - place(start) }, (_, at) => series[place(start) + at] ?? 0);
    },
    total(name, start, end) {
      return this.between(name, start, end).reduce((sum, each) => sum + each, 0);
    },
  };
}
