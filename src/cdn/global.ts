import '../define.js';
import { LoyaltyError } from '../domain/errors.js';
import { addLanguages } from '../lit/language-loading.js';
import type { PageOptions } from '../lit/page-client.js';
import { api } from './api.js';
import { watchPlaces } from './arrival.js';
import { languages } from './languages-beside.js';
import { servedOptions } from './served-options.js';
import { say, sayOf, settle } from './sources.js';
import { tagNow } from './tag.js';

addLanguages(languages);

const readTag = (): void => {
  const tag = tagNow();
  if (tag) sayOf(tag);
};
const again = (): void => {
  readTag();
  settle();
};

// Only a real list is a queue: an element with this id is also `window.LoyaltyElements`.
const host = globalThis as { LoyaltyElements?: unknown };
const queue: unknown = host.LoyaltyElements;
say('tag', servedOptions());
readTag();
api.push(...(Array.isArray(queue) ? (queue as readonly PageOptions[]) : []));
host.LoyaltyElements = { ...api, ready: watchPlaces() };
const registered = (globalThis as { [key: symbol]: object | undefined })[Symbol.for('loyalty-elements')];
// What is loaded from beside the script throws the same errors.
if (registered) Object.assign(registered, { again, LoyaltyError });
