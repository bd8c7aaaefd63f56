import { cappedText } from './capped-text.js';
import type { TransportResponse } from './transport.js';

/** What has come over the network, whatever it is, before it is read. */
export interface Exchanged extends TransportResponse {
  readonly body: string;
}

/** One request over the network, and its answer. What is thrown has no code yet, and may be a response that is too large. */
export async function exchange(url: string, { headers, ...init }: RequestInit): Promise<Exchanged> {
  const response = await fetch(url, {
    headers: { accept: 'application/json', ...(headers as Record<string, string>) },
    redirect: 'error',
    referrerPolicy: 'strict-origin',
    ...init,
  });
  // A page may have patched `fetch`.
  if (!response.status) throw new TypeError('no answer');
  return { status: response.status, headers: response.headers, body: await cappedText(response) };
}
