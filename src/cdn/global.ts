import '../define.js';
import { LoyaltyError } from '../domain/errors.js';
import { addWords } from '../i18n/catalogue.js';
import { addLanguages } from '../lit/language-loading.js';
import { configure, provideClient, type PageOptions } from '../lit/page-client.js';
import { languages } from './languages-beside.js';
import { scriptOptions } from './script-options.js';

addLanguages(languages);

const api = {
  configure,
  provideClient,
  addWords,
  addLanguages,
  /** What the page puts here before the script has loaded is done when it has. */
  push: (...queued: readonly PageOptions[]) => queued.forEach((options) => configure(options)),
};

// Only a real list is a queue: an element with this id is also `window.LoyaltyElements`.
const host = globalThis as { LoyaltyElements?: unknown };
const queue: unknown = host.LoyaltyElements;
const readScript = (): void => {
  const options = scriptOptions(document.currentScript);
  if (options) configure(options);
};
readScript();
if (Array.isArray(queue)) api.push(...(queue as readonly PageOptions[]));
host.LoyaltyElements = api;
const registered = (globalThis as { [key: symbol]: object | undefined })[Symbol.for('loyalty-elements')];
// What is loaded from beside the script throws the same errors.
if (registered) Object.assign(registered, { again: readScript, LoyaltyError });
