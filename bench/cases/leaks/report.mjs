// The table of what is kept.
import { control, keptBy, leaks, nothing } from './kept.mjs';
import { isKept, kinds } from './slope.mjs';

const exact = new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'negative' });

/** Of a thousand cycles; heap in KiB. */
const cell = (kind, { slope, error }) => {
  const [all, sure] = [slope, error].map((value) => exact.format((value * 1000) / (kind === 'heap' ? 1024 : 1)));
  return `${all} ± ${sure}${isKept(kind, { slope, error }) ? ' **kept**' : ''}`;
};

export function report(results) {
  const rows = keptBy(results);
  const lines = Object.entries(rows).map(
    ([tag, row]) =>
      `| ${[tag === control ? 'planted' : tag, ...kinds.map((kind) => cell(kind, row[kind]))].join(' | ')} |`,
  );
  return `## A thousand times into the page and out

Each element is put into the page and taken out again, most of the times while what it asks for is on its way; after 700 times to warm up,
what is there is read at 0, 100, 200 … 1,000 times, after collecting garbage. Through the eleven readings goes a line (least squares). What
it grows by in 1,000 times, beyond an element that keeps nothing (${cell('heap', results[nothing].heap)} KiB: the engine, and the reading itself),
stands here with its error (99 %). Something is kept where the line rises beyond its error by more than 48 bytes, or one in a hundred, each
time: less than anything an element could leave. The last row keeps itself, one listener and one timer on purpose.

| | heap, KiB | nodes | listeners | timers |
| --- | ---: | ---: | ---: | ---: |
${lines.join('\n')}

### What misses its figure

${
  leaks(rows)
    .map(({ tag, kind }) => `- **${tag}** keeps ${kind}.`)
    .join('\n') || 'Nothing.'
}`;
}
