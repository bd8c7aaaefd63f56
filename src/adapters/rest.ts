import { contractCapabilities, type Adapter, type Caller } from '../client/adapter.js';
import { baseUrlOf } from '../client/base-url.js';
import type { Transport } from '../client/transport/transport.js';
import { LoyaltyError } from '../domain/errors.js';

export interface RestOptions {
  /** Where a backend serves the kit's own contract. */
  readonly baseUrl: string;
  /** What each request carries as proof. Default: the caller's token as `Authorization: Bearer`. */
  readonly headersFor?: (caller: Caller | null) => Readonly<Record<string, string>>;
  /** Default: the `fetch` of the platform. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Bytes an answer may have. */
const maxBytes = 1_048_576;

const bearer = (caller: Caller | null): Readonly<Record<string, string>> =>
  caller?.token === undefined ? {} : { authorization: `Bearer ${caller.token}` };

/** A backend that speaks the kit's own contract, so that nothing needs to be translated. */
export function restAdapter(options: RestOptions): Adapter {
  const { baseUrl } = baseUrlOf(options.baseUrl);
  const { headersFor = bearer, fetch: send = (url, init) => fetch(url, init) } = options;
  const reach =
    (caller: Caller | null): Transport =>
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
  return { name: 'rest', runsIn: 'browser', capabilities: contractCapabilities, endpoints: {}, reach };
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
