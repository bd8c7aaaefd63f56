import type { Caller } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';

export interface SessionOptions {
  /** The member whose session the cookie of this request is; null for a guest. */
  readonly memberOf: (request: Request) => string | null | Promise<string | null>;
  /** Origins of pages that may change something, exactly: `https://shop.example`. Always name the shop's own. */
  readonly origins: readonly string[];
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Makes an `identify` of the shop's own session. A browser sends the cookie with requests that another site makes it
 * send, too, so whatever changes something must come from a page of `origins`, or say that it comes from this origin
 * (`Sec-Fetch-Site`, which no page can set).
 */
export function sessionIdentity({ memberOf, origins }: SessionOptions): (request: Request) => Promise<Caller | null> {
  const isOwn = ({ headers }: Request): boolean => {
    const origin = headers.get('origin');
    return origin === null ? headers.get('sec-fetch-site') === 'same-origin' : origins.includes(origin);
  };
  return async (request) => {
    if (!safe.has(request.method) && !isOwn(request)) {
      throw new LoyaltyError('forbidden', 'another site asked', { operation: 'server.identify' });
    }
    const id = await memberOf(request);
    return id === null ? null : { id };
  };
}
