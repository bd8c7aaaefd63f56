import type { ClientOptions, LoyaltyClient } from '../client/client.js';
import { startClient } from '../client/start-client.js';
import { addWords, type Words } from '../i18n/catalogue.js';
import { ClientProvider } from './client-context.js';
import { attend } from './page-life.js';

export interface PageOptions extends Partial<ClientOptions> {
  /** Words of more languages, or in place of the kit's, by language: `{ en: { guest: { join: 'Join us' } } }`. */
  readonly words?: Readonly<Record<string, Words>>;
  /** The kill switch: while it is true, no element shows, asks or listens to anything. */
  readonly off?: boolean;
}

export interface Page {
  provider?: ClientProvider;
  options: PageOptions;
  /** What of it comes from the page's tag or its queue, and not from `configure()`. */
  weak?: PageOptions;
  client?: LoyaltyClient;
  leave?: (() => void) | undefined;
}

/** One for all copies of the kit on the page. */
const registry = Symbol.for('loyalty-elements/page');

export const page = (): Page => ((globalThis as { [registry]?: Page })[registry] ??= { options: {} });

/** Gives a client to all elements of the page that have no nearer one. */
export function provideClient(client: LoyaltyClient): void {
  page().client = client;
  give();
}

/** Gives what there is to give, and tells those that have asked elsewhere or were switched off. */
function give(): void {
  const here = page();
  const client = here.options.off ? null : here.client;
  here.leave?.();
  here.leave = client ? attend(client) : undefined;
  here.provider ??= new ClientProvider(document.documentElement);
  here.provider.set(client);
  here.provider.announce();
}

/**
 * Sets up the page's own client. May be called again: options are merged, a new `getToken` is a new member.
 *
 * Another `baseUrl` than the first is refused with a `loyalty-error` event on the document: a script that comes later
 * must not lead the member's token elsewhere.
 */
export function configure(options: PageOptions): void {
  const here = page();
  try {
    const { words, ...asked } = Object(options) as PageOptions;
    for (const [locale, each] of Object.entries(Object(words) as object)) addWords(locale, each as Words);
    if (!Object.keys(asked).length) return;
    const baseUrl = here.options.baseUrl || asked.baseUrl;
    if (asked.baseUrl && asked.baseUrl !== baseUrl) {
      refuse();
      return;
    }
    // Whoever comes with another token has nothing of what a server knew of the one before.
    const forgotten = asked.getToken && here.options.initialData && { initialData: {} };
    const all = { ...here.options, ...forgotten, ...asked };
    if (baseUrl !== undefined && !all.off) here.client = startClient({ ...all, baseUrl });
    // What was refused is not kept: it must not stand in the way of what comes next.
    here.options = all;
    give();
  } catch (error) {
    refuse(error, options);
  }
}

/**
 * Tells the page, and once the developer, what is wrong with its configuration: without a cause, that it has another address
 * already. Where it was the first, elements say so.
 *
 * @param options - What was asked for, where the cause is no more than that it was refused.
 */
export function refuse(cause?: unknown, options?: PageOptions): void {
  import('./refusal.js')
    .then(({ tellRefusal }) => {
      const refused = tellRefusal(cause, options);
      // Elements without any client would wait for ever.
      if (refused && !page().client) provideClient(refused);
    })
    // What tells it could not be loaded: later, then.
    .catch(() => addEventListener('online', () => refuse(cause, options), { once: true }));
}

/**
 * The page's options with those of a part of it, weaker than what `configure()` has said. Undefined where the client around
 * that part is not the page's.
 */
export function optionsWithin(around: LoyaltyClient | undefined, asked: PageOptions): PageOptions | undefined {
  const { options, weak = {}, client } = page();
  if (!around || around !== client) return undefined;
  const configured = Object.entries(options).filter(([name, value]) => value !== weak[name as keyof PageOptions]);
  return { ...options, ...asked, ...Object.fromEntries(configured) };
}
