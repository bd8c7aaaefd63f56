import { LoyaltyError } from '../domain/errors.js';
import { methods } from './routes.js';

export interface CorsOptions {
  /** Origins of pages that may ask, exactly: `https://shop.example`. Others, and `*`, are refused. */
  readonly origins: readonly string[];
  /** Whether their requests may carry the cookie of this server. Default false. */
  readonly credentials?: boolean;
}

const asked = 'authorization, content-type, idempotency-key, if-none-match, spam-token, x-request-id';

/**
 * Adds what a browser wants to see before a page of another origin may read an answer.
 *
 * @throws LoyaltyError `invalid-configuration` for what is no exact origin.
 */
export function corsOf({ origins, credentials = false }: CorsOptions = { origins: [] }) {
  for (const origin of origins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue;
    const message = `not an exact origin: ${origin.slice(0, 200)}`;
    throw new LoyaltyError('invalid-configuration', message, { operation: 'server.create' });
  }

  const allow = (request: Request, headers: Headers): boolean => {
    if (origins.length > 0) headers.append('vary', 'Origin');
    const origin = request.headers.get('origin') ?? '';
    if (!origins.includes(origin)) return false;
    headers.set('access-control-allow-origin', origin);
    if (credentials) headers.set('access-control-allow-credentials', 'true');
    return true;
  };

  return {
    /** The answer to a preflight; nothing for any other request. */
    preflight(request: Request): Response | undefined {
      if (request.method !== 'OPTIONS' || !request.headers.has('access-control-request-method')) return undefined;
      const headers = new Headers();
      if (!allow(request, headers)) return new Response(null, { status: 403, headers });
      headers.set('access-control-allow-methods', methods.join(', '));
      headers.set('access-control-allow-headers', asked);
      headers.set('access-control-max-age', '600');
      return new Response(null, { status: 204, headers });
    },
    expose(request: Request, headers: Headers): void {
      if (allow(request, headers)) headers.set('access-control-expose-headers', 'etag, retry-after, x-request-id');
    },
  };
}
