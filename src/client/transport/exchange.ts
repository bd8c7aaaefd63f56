import { jsonOf } from './json-body.js';
import type { TransportRequest, TransportResponse } from './transport.js';

/** One request over the network, and its answer, whatever that is. What is thrown has no code yet. */
export async function exchange(
  url: string,
  credentials: RequestCredentials,
  { method, headers, body, keepalive = false }: Omit<TransportRequest, 'path' | 'operation'>,
  signal: AbortSignal,
): Promise<TransportResponse> {
  const response = await fetch(url, {
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
  // A page may have patched `fetch`.
  if (!response.status) throw new TypeError('no answer');
  return { status: response.status, headers: response.headers, body: await jsonOf(response) };
}
