export const yourRewards = {
  empty: 'Nothing redeemed yet. Your codes will be here.',
  unnamed: 'Reward',
  more: 'Show more',
} as const;
