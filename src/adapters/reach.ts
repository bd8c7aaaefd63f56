import type { Adapter } from '../client/adapter.js';
import { baseUrlOf } from '../client/base-url.js';
import type { Caller } from '../client/endpoint.js';
import type { Transport } from '../client/transport/transport.js';
import { LoyaltyError } from '../domain/errors.js';

export interface ReachOptions {
  readonly baseUrl: string;
  /** What each request carries: proof of the caller, secrets, the version of the API. */
  readonly headersFor: (caller: Caller | null) => Readonly<Record<string, string>>;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

/** Bytes an answer may have. */
const maxBytes = 1_048_576;

/**
 * Reaches a backend at an address with headers of its own. Follows no redirect and reads at most 1 MiB of JSON.
 *
 * @throws LoyaltyError `invalid-configuration` for an address that is not safe.
 */
export function reachOf(options: ReachOptions): NonNullable<Adapter['reach']> {
  const { baseUrl } = baseUrlOf(options.baseUrl);
  const { headersFor, fetch: send = (url, init) => fetch(url, init) } = options;
  return (caller): Transport =>
    async ({ operation, method, path, headers, body }, signal) => {
      try {
        const response = await send(baseUrl + path, {
          method,
          headers: {
            accept: 'application/json',
            ...(typeof body === 'string' && { 'content-type': 'application/json' }),
            ...headers,
            ...headersFor(caller),
          },
          body: body ?? null,
          // A redirect would take the proof somewhere else; not every platform knows `error`.
          redirect: 'manual',
          signal,
        });
        if (!response.ok && response.status < 400 && response.status !== 304) {
          throw new LoyaltyError('invalid-response', 'the answer is a redirect', { operation });
        }
        const text = await textOf(response, operation);
        return { status: response.status, headers: response.headers, body: parsed(text, response.ok, operation) };
      } catch (cause) {
        if (cause instanceof LoyaltyError) throw cause;
        throw new LoyaltyError(signal.aborted ? 'timeout' : 'network', 'no answer', { operation, cause });
      }
    };
}

async function textOf(response: Response, operation: string): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let room = maxBytes;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    room -= value.byteLength;
    if (room >= 0) continue;
    void reader.cancel();
    throw new LoyaltyError('invalid-response', 'the answer is too large', { operation });
  }
  return new Blob(chunks).text();
}

/** An error page need not be JSON; an answer must be. */
function parsed(text: string, ok: boolean, operation: string): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch (cause) {
    if (ok) throw new LoyaltyError('invalid-response', 'the answer is not JSON', { operation, cause });
    return undefined;
  }
}
