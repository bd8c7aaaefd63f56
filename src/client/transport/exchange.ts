import { jsonOf } from './json-body.js';
import type { TransportResponse } from './transport.js';

/** One request over the network, and its answer, whatever that is. What is thrown has no code yet. */
export async function exchange(url: string, { headers, ...init }: RequestInit): Promise<TransportResponse> {
  const response = await fetch(url, {
    headers: { accept: 'application/json', ...(headers as Record<string, string>) },
    redirect: 'error',
    referrerPolicy: 'strict-origin',
    ...init,
  });
  // A page may have patched `fetch`.
  if (!response.status) throw new TypeError('no answer');
  return { status: response.status, headers: response.headers, body: await jsonOf(response) };
}
