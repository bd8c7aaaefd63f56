// What is mounted, how many of it, and what can be read when it is there.
export const rows = {
  badges: { title: '1,000 badges', widget: 'badge', count: 1000, words: 'stars' },
  bars: { title: '200 tier bars', widget: 'tier', count: 200, words: '99 stars' },
  rewards: { title: 'a list of 1,000 rewards', widget: 'rewards', count: 1000, words: 'Extra shot or syrup 1' },
  many: { title: 'a list of 10,000 rewards', widget: 'rewards', count: 10_000, words: 'Extra shot or syrup 1' },
};
