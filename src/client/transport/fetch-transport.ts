import { LoyaltyError, type LoyaltyErrorCode } from '../../domain/errors.js';
import type { Transport } from './transport.js';

/** Decoded bytes a response may have: a page must survive a 256 MiB answer. */
const maxBytes = 1_048_576;

/** The innermost transport: `fetch`, a byte cap, JSON. */
export function fetchTransport(baseUrl: string, credentials: RequestCredentials): Transport {
  return async ({ operation, method, path, headers, body, keepalive = false }, signal) => {
    let status: number | undefined;
    let requestId: string | undefined;
    const fail = (code: LoyaltyErrorCode, message: string, cause?: unknown) =>
      new LoyaltyError(code, message, { operation, status, requestId, cause });
    try {
      const response = await fetch(baseUrl + path, {
        method,
        // The boundary between the parts of a multipart body is known to the browser only.
        headers: {
          accept: 'application/json',
          ...(typeof body === 'string' && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: body ?? null,
        credentials,
        redirect: 'error',
        referrerPolicy: 'strict-origin',
        keepalive,
        signal,
      });
      requestId = response.headers.get('x-request-id') ?? undefined;
      status = response.status;
      const text = await readText(response, fail);
      return { status, headers: response.headers, body: parse(text, response.ok, fail) };
    } catch (error) {
      if (error instanceof LoyaltyError) throw error;
      if (signal.aborted) throw signal.reason;
      // A page may have patched `fetch`: its throw and its odd answer are faults of the network, too.
      const { navigator } = globalThis as { readonly navigator?: Navigator };
      throw fail(navigator?.onLine === false ? 'offline' : 'network', 'no answer', error);
    }
  };
}

type Fail = (code: LoyaltyErrorCode, message: string, cause?: unknown) => LoyaltyError;

async function readText(response: Response, fail: Fail): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: BlobPart[] = [];
  let room = maxBytes;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    room -= value.byteLength;
    if (room < 0) {
      void reader.cancel();
      throw fail('invalid-response', 'the answer is too large');
    }
  }
  return new Blob(chunks).text();
}

/** An error page need not be JSON; an answer must be. */
function parse(text: string, ok: boolean, fail: Fail): unknown {
  if (!text.trim()) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (ok) throw fail('invalid-response', 'the answer is not JSON', cause);
    return undefined;
  }
}
