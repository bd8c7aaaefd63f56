import { LoyaltyError, type LoyaltyErrorCode } from '../../domain/errors.js';
import { jsonOf } from './json-body.js';
import type { Transport } from './transport.js';

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
      return { status, headers: response.headers, body: await jsonOf(response, fail) };
    } catch (error) {
      if (error instanceof LoyaltyError) throw error;
      if (signal.aborted) throw signal.reason;
      // A page may have patched `fetch`: its throw and its odd answer are faults of the network, too.
      const { navigator } = globalThis as { readonly navigator?: Navigator };
      throw fail(navigator?.onLine === false ? 'offline' : 'network', 'no answer', error);
    }
  };
}
