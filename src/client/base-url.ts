import { LoyaltyError } from '../domain/errors.js';
import { parseUrl } from '../domain/url.js';
import type { ClientOptions } from './client.js';

interface Address {
  readonly baseUrl: string;
  readonly sameOrigin: boolean;
  /** Whoever is between can read what is sent there. */
  readonly isPlain: boolean;
}

/**
 * Checks where a token will be sent: https, the page's own origin, or this machine.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration`.
 */
export function baseUrlOf(given: string): Address {
  const { location } = globalThis as { readonly location?: Location };
  const url = parseUrl(given, location?.href);
  const sameOrigin = url?.origin === location?.origin;
  const isPlain = url?.protocol === 'http:' && !/^((.+\.)?localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url && !url.username && /^https?:$/.test(url.protocol) && (sameOrigin || !isPlain)) {
    return { baseUrl: url.origin + url.pathname.replace(/\/+$/, ''), sameOrigin, isPlain };
  }
  throw new LoyaltyError('invalid-configuration', `not an https address: ${given.slice(0, 200)}`, {
    operation: 'client.create',
  });
}

/** Where a client with these options asks. Throws a `LoyaltyError` with code `invalid-configuration`. */
export function addressOf({ adapter, baseUrl }: ClientOptions): Address {
  if (adapter && adapter.runsIn !== 'browser') {
    // In plain JavaScript it may also be the name that markup takes.
    const message = `the adapter '${adapter.name}' is none, or needs a secret: it runs on a server, behind createLoyaltyFetch`;
    throw new LoyaltyError('invalid-configuration', message, { operation: 'client.create' });
  }
  return baseUrlOf(adapter?.baseUrl ?? baseUrl);
}
