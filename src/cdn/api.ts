import { addWords } from '../i18n/catalogue.js';
import { addLanguages } from '../lit/language-loading.js';
import { configure, provideClient, type PageOptions } from '../lit/page-client.js';
import { say, settle } from './sources.js';

/** What a page finds as `LoyaltyElements`, besides `ready`. */
export const api = {
  configure,
  provideClient,
  addWords,
  addLanguages,
  /** What the page puts here before the script has loaded is done when it has. */
  push(...queued: readonly PageOptions[]): void {
    queued.forEach((options) => say('queue', options));
    settle();
  },
};
