import { LoyaltyError } from '../../domain/errors.js';
import type { Transport, TransportRequest } from './transport.js';

/** Decoded bytes a response may have: a page must survive a 256 MiB answer. */
const maxBytes = 1_048_576;

/** The innermost transport: `fetch`, a byte cap, JSON. */
export function fetchTransport(baseUrl: string, credentials: RequestCredentials): Transport {
  const base = baseUrl.replace(/\/+$/, '');
  return async (request, signal) => {
    const response = await send(base, request, credentials, signal);
    const fail = (message: string, cause?: unknown) =>
      new LoyaltyError('invalid-response', `${request.operation}: ${message}`, {
        operation: request.operation,
        status: response.status,
        requestId: response.headers.get('x-request-id') ?? undefined,
        cause,
      });
    const text = await readText(response, signal, request.operation, fail);
    return { status: response.status, headers: response.headers, body: parse(text, response.ok, fail) };
  };
}

async function send(base: string, request: TransportRequest, credentials: RequestCredentials, signal: AbortSignal) {
  const { method, path, headers, body, keepalive, operation } = request;
  try {
    // A page may have patched `fetch`; a synchronous throw and an odd answer are network faults too.
    const response = await fetch(base + path, {
      method,
      headers: { accept: 'application/json', ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
      body: body ?? null,
      keepalive: keepalive ?? false,
      credentials,
      redirect: 'error',
      referrerPolicy: 'strict-origin',
      signal,
    });
    if (typeof (response as Response | undefined)?.status !== 'number') throw new TypeError('fetch gave no response');
    return response;
  } catch (cause) {
    throw lost(operation, signal, cause);
  }
}

function lost(operation: string, signal: AbortSignal, cause: unknown): unknown {
  if (signal.aborted) return signal.reason;
  const { navigator } = globalThis as { readonly navigator?: Navigator };
  const code = navigator?.onLine === false ? 'offline' : 'network';
  return new LoyaltyError(code, `${operation}: no answer`, { operation, cause });
}

async function readText(
  response: Response,
  signal: AbortSignal,
  operation: string,
  fail: (message: string) => LoyaltyError,
): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((cause: unknown) => {
      throw lost(operation, signal, cause);
    });
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw fail(`the answer is larger than ${String(maxBytes)} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** An error page need not be JSON; an answer must be. */
function parse(text: string, ok: boolean, fail: (message: string, cause?: unknown) => LoyaltyError): unknown {
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    if (ok) throw fail('the answer is not JSON', cause);
    return undefined;
  }
}
