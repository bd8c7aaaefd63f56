import { ContextProvider } from '@lit/context';
import type { ClientOptions, LoyaltyClient } from '../client/client.js';
import { createLoyaltyClient } from '../client/loyalty-client.js';
import { LoyaltyError } from '../domain/errors.js';
import { addWords, type Words } from '../i18n/catalogue.js';
import { attachContextRoot, clientContext } from './client-context.js';
import { attend } from './page-life.js';

export interface PageOptions extends Partial<ClientOptions> {
  /** Words of more languages, or in place of the kit's, by language: `{ en: { guest: { join: 'Join us' } } }`. */
  readonly words?: Readonly<Record<string, Words>>;
}

interface Page {
  provider?: ContextProvider<typeof clientContext>;
  options: PageOptions;
  leave?: () => void;
}

/** One for all copies of the kit on the page. */
const registry = Symbol.for('loyalty-elements/page');

const page = (): Page => ((globalThis as { [registry]?: Page })[registry] ??= { options: {} });

/** Gives a client to all elements of the page that have no nearer one. */
export function provideClient(client: LoyaltyClient): void {
  attachContextRoot();
  const here = page();
  here.leave?.();
  here.leave = attend(client);
  if (here.provider) {
    here.provider.setValue(client);
    return;
  }
  here.provider = new ContextProvider(document.documentElement, { context: clientContext, initialValue: client });
  here.provider.hostConnected();
}

/**
 * Sets up the page's own client. May be called again: options are merged, a new `getToken` is a new member.
 *
 * Another `baseUrl` than the first is refused with a `loyalty-error` event on the document: a script that comes later
 * must not lead the member's token elsewhere.
 */
export function configure(options: PageOptions): void {
  const here = page();
  for (const [locale, words] of Object.entries(options.words ?? {})) addWords(locale, words);
  const known = here.options.baseUrl;
  if (known && options.baseUrl && options.baseUrl !== known) {
    tell(new LoyaltyError('invalid-configuration', 'another base URL was refused', { operation: 'client.configure' }));
    return;
  }
  here.options = { ...here.options, ...options };
  const { baseUrl, ...rest } = here.options;
  if (baseUrl === undefined || onlyWords(options)) return;
  try {
    provideClient(createLoyaltyClient({ ...rest, baseUrl }));
  } catch (error) {
    if (!(error instanceof LoyaltyError)) throw error;
    tell(error);
  }
}

const onlyWords = (options: PageOptions): boolean => Object.keys(options).every((key) => key === 'words');

function tell(error: LoyaltyError): void {
  console.warn(`loyalty-elements: ${error.message}`);
  const { code, operation } = error;
  document.dispatchEvent(new CustomEvent('loyalty-error', { detail: { code, operation } }));
}
