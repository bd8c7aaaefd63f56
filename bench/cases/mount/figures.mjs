// What is mounted, what it should take at most, and why it takes more.
import { middle } from '../../mounting/figures.mjs';

export const rows = {
  badges: { title: '1,000 badges', widget: 'badge', count: 1000, words: 'stars' },
  bars: { title: '200 tier bars', widget: 'tier', count: 200, words: '99 stars' },
  rewards: { title: 'a list of 1,000 rewards', widget: 'rewards', count: 1000, words: 'Extra shot or syrup 1' },
  many: { title: 'a list of 10,000 rewards', widget: 'rewards', count: 10_000, words: 'Extra shot or syrup 1' },
};

/** Why a row misses its figure, and what was tried. */
export const reasons = {};

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
