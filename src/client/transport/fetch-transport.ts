import { LoyaltyError } from '../../domain/errors.js';
import { exchange } from './exchange.js';
import { withJson } from './json-body.js';
import type { Transport } from './transport.js';

/** The innermost transport: `fetch`, a byte cap, JSON. */
export const fetchTransport =
  (baseUrl: string, credentials: RequestCredentials): Transport =>
  ({ operation, method, path, headers, body, keepalive = false }, signal) =>
    withJson(
      exchange(baseUrl + path, {
        method,
        // The boundary between the parts of a multipart body is known to the browser only.
        headers: { ...(typeof body === 'string' && { 'content-type': 'application/json' }), ...headers },
        body: body ?? null,
        credentials,
        keepalive,
        signal,
      }),
    ).catch((error: unknown) => {
      throw faultOf(error, operation, signal);
    });

/** What stopped an exchange, with its code; the signal's reason where that has stopped it. */
export function faultOf(cause: unknown, operation: string, signal: AbortSignal): unknown {
  if (cause instanceof LoyaltyError) return cause;
  if (signal.aborted) return signal.reason;
  const { response, message } = Object(cause) as { readonly response?: Response; readonly message?: string };
  if (response) {
    const requestId = response.headers.get('x-request-id') ?? undefined;
    const more = { operation, status: response.status, requestId, cause };
    return new LoyaltyError('invalid-response', `${message}`, more);
  }
  // A page may have patched `fetch`: its throw and its odd answer are faults of the network, too.
  const { navigator } = globalThis as { readonly navigator?: Navigator };
  return new LoyaltyError(navigator?.onLine === false ? 'offline' : 'network', 'no answer', { operation, cause });
}
