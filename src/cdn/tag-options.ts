import type { PageOptions } from '../lit/page-client.js';

/** What can be said in a script tag: each as an attribute, `data-base-url`, or in the address, `?base-url=`. */
export interface TagOptions extends Pick<PageOptions, 'baseUrl' | 'locale' | 'consent' | 'off'> {
  /** In an attribute only: an address is kept in logs. */
  readonly token?: string;
  readonly scenario?: string;
  readonly adapter?: string;
  readonly mapping?: string;
}

const names = ['baseUrl', 'token', 'scenario', 'adapter', 'mapping', 'locale', 'consent', 'off'] as const;

/** `base-url`, `baseUrl` and `baseurl` are one name: whatever wrote the tag has its own way with dashes. */
const plain = (name: string): string => name.replaceAll('-', '').toLowerCase();

function known(given: Iterable<readonly [name: string, value: string]>): Record<string, unknown> {
  const told = new Map([...given].map(([name, value]) => [plain(name), value] as const));
  const pairs = names.map((name) => [name, told.get(plain(name))] as const);
  return Object.fromEntries(pairs.filter(([name, value]) => value !== undefined && (value || name === 'off')));
}

/** A boolean that also takes `"false"`; a consent that is none of the two words is none. */
function typed({ off, consent, ...words }: Record<string, unknown>): TagOptions {
  return {
    ...words,
    ...(off !== undefined && { off: off !== 'false' }),
    ...(consent !== undefined && { consent: consent === 'granted' ? consent : 'denied' }),
  };
}

export const ofAttributes = (data: Readonly<Record<string, string | undefined>>): TagOptions =>
  typed(known(Object.entries(data) as [string, string][]));

const withoutQuery = (address: string): string => address.replace(/[?#].*/, '');

/** A script that stands in the page has the page's address, or none: that may be anybody's link, so it says nothing. */
export function ofAddress(address: string): TagOptions {
  if (!address || withoutQuery(address) === withoutQuery(location.href)) return {};
  const { token: _, ...options } = known(new URL(address).searchParams);
  return typed(options);
}
