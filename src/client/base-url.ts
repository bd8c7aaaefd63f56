import { LoyaltyError } from '../domain/errors.js';
import { parseUrl } from '../domain/url.js';

/**
 * Checks where a token will be sent: https, the page's own origin, or this machine.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration`.
 */
export function baseUrlOf(given: string): { readonly baseUrl: string; readonly sameOrigin: boolean } {
  const { location } = globalThis as { readonly location?: Location };
  const url = parseUrl(given, location?.href);
  const sameOrigin = url?.origin === location?.origin;
  const isSafe =
    url &&
    !url.username &&
    (url.protocol === 'https:' ||
      (url.protocol === 'http:' && (sameOrigin || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname))));
  if (isSafe) return { baseUrl: url.origin + url.pathname.replace(/\/+$/, ''), sameOrigin };
  throw new LoyaltyError('invalid-configuration', `not an https address: ${given.slice(0, 200)}`, {
    operation: 'client.create',
  });
}
