/** What the kit does to a page; `test/hostile/page-inventory.test.ts` sees whether it is true. */
export const inventory = {
  purpose: {
    'cdn/loader.js': 'loads what is on the page, from the files `loader-…` beside it',
    'cdn/loyalty-elements.iife.js': 'all elements, in English',
    'cdn/loyalty-elements.barcode.js': 'draws codes for a reader',
    'cdn/loyalty-elements.mapping.js': 'reads a mapping of a shop’s own API',
    'loyalty.css': 'keeps the places of the elements free',
  } as Readonly<Record<string, string>>,
  origins: 'the `baseUrl` that the page configures, and the pictures of rewards that the API names',
  globals: [
    'LoyaltyElements',
    'litHtmlVersions',
    'litElementVersions',
    'reactiveElementVersions',
    'litPropertyMetadata',
  ],
  symbols: ['loyalty-elements', 'loyalty-elements/page'],
  databases: ['loyalty-elements', 'loyalty-elements-files'],
  localStorage: ['loyalty-elements/v1/surveys', 'loyalty-elements/v1/<backend>/<member>/intent/<reward>'],
  channels: ['loyalty-elements/v1', 'loyalty-elements/surveys'],
  events: [
    'DOMContentLoaded',
    'context-provider',
    'loyalty-refresh',
    'loyalty-redeemed',
    'loyalty-trigger',
    'visibilitychange',
    'focus',
    'pageshow',
    'pagehide',
    'online',
  ],
};
