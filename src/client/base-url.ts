import { LoyaltyError } from '../domain/errors.js';

const local = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Checks where a token will be sent: https, the page's own origin, or this machine.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration`.
 */
export function baseUrlOf(given: string): { readonly baseUrl: string; readonly sameOrigin: boolean } {
  const page = (globalThis as { location?: Location }).location;
  const url = parse(given, page?.href);
  const sameOrigin = url !== undefined && url.origin === page?.origin;
  const safe =
    url &&
    !url.username &&
    (url.protocol === 'https:' || (url.protocol === 'http:' && (sameOrigin || local.test(url.hostname))));
  if (safe) return { baseUrl: url.origin + url.pathname.replace(/\/+$/, ''), sameOrigin };
  throw new LoyaltyError('invalid-configuration', `base URL: not an https address: ${given.slice(0, 200)}`, {
    operation: 'client.create',
  });
}

function parse(given: string, base: string | undefined): URL | undefined {
  try {
    return new URL(given, base);
  } catch {
    return undefined;
  }
}
