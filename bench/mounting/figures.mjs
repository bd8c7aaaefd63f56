// Readings in a table, and what misses its figure, each with the reason that somebody has written.
import { median, readingsOf, spread } from '../turns.mjs';

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
export const number = (value) => (value < 100 ? fine : whole).format(value);

export const middle = (results, of) => median(readingsOf(results, of).map(({ ms }) => ms));

/** Median, spread, ratios, and what the thread has worked. */
export function readingCells(results, row, id) {
  const readings = readingsOf(results, `${row} ${id}`);
  const times = readings.map(({ ms }) => ms);
  const own = median(times);
  const ratios = ['kit', 'plain', 'lit'].map((other) => (own / middle(results, `${row} ${other}`)).toFixed(2));
  const worked = median(readings.map((reading) => reading.worked));
  return [number(own), spread(times).map(number).join(' – '), ...ratios, number(worked)];
}

/** Each figure that is missed, with its reason: lines of the report. */
export const missLines = (misses, reasons) =>
  misses.map(({ key, sentence }) => `- ${sentence} ${reasons[key] ?? 'Why is not known yet.'}`).join('\n') ||
  'Nothing.';

/** A miss that nobody has explained, or an explanation of what is no miss any more. */
export function unexplained(name, misses, reasons) {
  const missed = misses.map(({ key }) => key);
  return [
    ...missed.filter((key) => !reasons[key]).map((key) => `${name}: ${key} misses its figure without a reason.`),
    ...Object.keys(reasons)
      .filter((key) => !missed.includes(key))
      .map((key) => `${name}: ${key} has a reason, and misses nothing.`),
  ];
}

/** At least half of what was planted must be seen in the control. */
export const unseen = (name, results, row) => {
  const more = middle(results, `${row} planted`) - middle(results, `${row} kit`);
  return more > 50 ? [] : [`${name}: a tenth of a second was planted, and ${number(more)} ms were seen.`];
};
