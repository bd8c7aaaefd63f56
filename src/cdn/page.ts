// What the loader loads with the first element: the page's client, its languages, and what the page has said until then.
import { languages } from '../i18n/languages.js';
import { addLanguages } from '../lit/language-loading.js';
import type { PageOptions } from '../lit/page-client.js';
import { api } from './api.js';
import { servedOptions } from './served-options.js';
import { say, sayOf, settle } from './sources.js';

export { fillPlaces } from './places.js';

addLanguages(languages);
say('tag', servedOptions());

const acts = {
  ...api,
  tag: sayOf,
  push: (...queued: readonly PageOptions[]) => queued.forEach((options) => say('queue', options)),
};

export type Call = { [Name in keyof typeof acts]: readonly [Name, Parameters<(typeof acts)[Name]>] }[keyof typeof acts];

/** Does what was asked for, in that order. All that is said at once counts by its source, not by its place. */
export function run(calls: readonly Call[]): void {
  for (const [name, given] of calls) (acts[name] as (...given: readonly unknown[]) => void)(...given);
  settle();
}
