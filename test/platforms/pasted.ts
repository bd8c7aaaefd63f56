import type { Site } from './site.js';

/** What a merchant pastes, with the two addresses that are the merchant's own. */
export const addressed = (text: string, { cdn, loyalty }: Pick<Site, 'cdn' | 'loyalty'>): string =>
  text
    .replaceAll('https://cdn.example/loyalty', cdn)
    .replaceAll('https://loyalty.example/loyalty', loyalty)
    .replaceAll(encodeURIComponent('https://loyalty.example/loyalty'), encodeURIComponent(loyalty));
