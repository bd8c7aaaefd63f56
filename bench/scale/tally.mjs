const second = 1000;

/** Counts by name, second by second. */
export function tallyOf({ clock, from }) {
  const counts = new Map();
  const place = (time) => Math.floor((time - from) / second);

  return {
    count(name, much = 1) {
      const series = counts.get(name) ?? [];
      counts.set(name, series);
      const at = place(clock.now());
      series[at] = (series[at] ?? 0) + much;
    },
    /** How many a second in each span from `start` until before `end`, in milliseconds after `from`. */
    rates(name, [start, end], span = second) {
      const series = counts.get(name) ?? [];
      return Array.from({ length: Math.floor((end - start) / span) }, (_, at) => {
        const first = (start + at * span) / second;
        let sum = 0;
        for (let each = first; each < first + span / second; each += 1) sum += series[each] ?? 0;
        return (sum * second) / span;
      });
    },
    total(name, range) {
      return this.rates(name, range).reduce((sum, each) => sum + each, 0);
    },
  };
}
