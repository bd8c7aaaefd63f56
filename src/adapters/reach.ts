import type { Adapter } from '../client/adapter.js';
import { baseUrlOf } from '../client/base-url.js';
import type { Caller } from '../client/endpoint.js';
import type { Transport } from '../client/transport/transport.js';
import { jsonOf } from '../client/transport/json-body.js';
import { LoyaltyError, type LoyaltyErrorCode } from '../domain/errors.js';

export interface ReachOptions {
  readonly baseUrl: string;
  /** What each request carries: proof of the caller, secrets, the version of the API. */
  readonly headersFor: (caller: Caller | null) => Readonly<Record<string, string>>;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/**
 * Reaches a backend at an address with headers of its own. Follows no redirect and reads at most 1 MiB of JSON.
 *
 * @throws LoyaltyError `invalid-configuration` for an address that is not safe.
 */
export function reachOf(options: ReachOptions): NonNullable<Adapter['reach']> {
  const { baseUrl } = baseUrlOf(options.baseUrl);
  const { headersFor, fetch: send = (url, init) => fetch(url, init) } = options;
  return (caller): Transport =>
    async ({ operation, method, path, headers, body: sent }, signal) => {
      const fail = (code: LoyaltyErrorCode, message: string, cause?: unknown) =>
        new LoyaltyError(code, message, { operation, cause });
      try {
        const response = await send(baseUrl + path, {
          method,
          headers: {
            accept: 'application/json',
            ...(typeof sent === 'string' && { 'content-type': 'application/json' }),
            ...headers,
            ...headersFor(caller),
          },
          body: sent ?? null,
          // A redirect would take the proof somewhere else; not every platform knows `error`.
          redirect: 'manual',
          signal,
        });
        if (!response.ok && response.status < 400 && response.status !== 304) {
          throw fail('invalid-response', 'the answer is a redirect');
        }
        const body = await jsonOf(response);
        return { status: response.status, headers: response.headers, body };
      } catch (cause) {
        if (cause instanceof LoyaltyError) throw cause;
        // What cannot be read has come.
        if (cause instanceof Error && 'response' in cause) throw fail('invalid-response', cause.message, cause);
        throw fail(signal.aborted ? 'timeout' : 'network', 'no answer', cause);
      }
    };
}
