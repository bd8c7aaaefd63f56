/** What a list of rewards is filtered and ordered with. */
export const rewardsBrowse = {
  search: 'Search',
  category: 'Category',
  all: 'All',
  affordable: 'I can get now',
  sort: 'Sort by',
  given: 'Featured',
  cheapest: 'Lowest cost',
  dearest: 'Highest cost',
  ending: 'Ending soon',
  name: 'Name',
  layout: 'Layout',
  grid: 'Grid',
  list: 'List',
  clear: 'Clear filters',
} as const;
