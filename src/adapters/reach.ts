import type { Adapter } from '../client/adapter.js';
import { safeAddress } from '../client/safe-address.js';
import type { Caller } from '../client/endpoint.js';
import type { Transport } from '../client/transport/transport.js';
import { cappedText } from '../client/transport/capped-text.js';
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
  const baseUrl = safely(options.baseUrl);
  const { headersFor, fetch: send = (url, init) => fetch(url, init) } = options;
  return (caller): Transport =>
    async ({ operation, method, path, headers, body: sent }, signal) => {
      const fail = (code: LoyaltyErrorCode, message: string, cause?: unknown) =>
        new LoyaltyError(code, message, { operation, cause });
      let response: Response | undefined;
      try {
        response = await send(baseUrl + path, {
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
        const { ok, status, headers: told } = response;
        const text = await cappedText(response);
        let body: unknown;
        try {
          if (text.trim()) body = JSON.parse(text);
        } catch {
          // An error page need not be JSON.
          // eslint-disable-next-line @typescript-eslint/only-throw-error -- as one that is too large
          if (ok) throw response;
        }
        return { status, headers: told, body };
      } catch (cause) {
        if (cause instanceof LoyaltyError) throw cause;
        if (cause === response) throw fail('invalid-response', 'the answer is too large, or is not JSON');
        throw fail(signal.aborted ? 'timeout' : 'network', 'no answer', cause);
      }
    };
}

function safely(baseUrl: string): string {
  try {
    return safeAddress({ baseUrl }).baseUrl;
  } catch (cause) {
    throw new LoyaltyError('invalid-configuration', `not an https address: ${baseUrl}`, {
      operation: 'client.create',
      cause,
    });
  }
}
