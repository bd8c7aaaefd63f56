// What mounting should take at most, and why it takes more.
import { middle } from '../../mounting/figures.mjs';
import { rows } from './rows.mjs';

/** Why a row misses its figure, and what was tried. */
export const reasons = {
  badges: `The machine was uneven in these minutes: the floor alone took from 80 to 178 ms. On a calm one the same code is at 1.38 × the floor, in 25
readings of each, and was at 1.45 with its later style sheets put in one by one. A quarter of it is these sheets, the styles of what a badge
may say. To put them only into a badge that says something came to 1.21 and was left: a page's grid then moved the number, and a page's
animation moved it for who has asked for stillness.`,
};

/** Each figure that is not reached, in a sentence. */
export function misses(results) {
  const ours = (row) => middle(results, `${row} kit`);
  const nodes = (row) => results[`${row} kit held`].nodes;
  const slow = Object.keys(rows).flatMap((row) => {
    const times = ours(row) / middle(results, `${row} lit`);
    const sentence = `**${rows[row].title}**: ${times.toFixed(2)} × the Lit floor instead of at most 1.5.`;
    return times > 1.5 ? [{ key: row, sentence }] : [];
  });
  const longer = ours('many') / ours('rewards');
  if (longer > 1.2) {
    const sentence = `**10,000 rewards beside 1,000**: ${longer.toFixed(2)} × the time instead of at most 1.2.`;
    slow.push({ key: 'many beside rewards', sentence });
  }
  const larger = nodes('many') / nodes('rewards');
  if (larger > 2) {
    const sentence = `**10,000 rewards beside 1,000**: ${larger.toFixed(2)} × the nodes instead of at most 2.`;
    slow.push({ key: 'nodes of many', sentence });
  }
  return slow;
}
