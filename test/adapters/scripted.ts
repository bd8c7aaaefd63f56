import { createLoyaltyClient } from '../../src/client/loyalty-client.js';
import type { Adapter } from '../../src/client/adapter.js';
import type { LoyaltyClient } from '../../src/client/client.js';
import type { Endpoint, Caller } from '../../src/client/endpoint.js';
import { backendOf } from '../../src/server/backend.js';

export interface Sent {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** An answer that is not 200 with JSON. */
export const refused = (status: number, body?: unknown) => () =>
  new Response(body === undefined ? null : JSON.stringify(body), { status });

/** A backend that answers by method and path (`GET /v1/customers/7`), and remembers what it was asked. */
export function scripted(answers: Readonly<Record<string, unknown>>) {
  const sent: Sent[] = [];
  const fetch = (address: string, { method = 'GET', headers, body }: RequestInit): Promise<Response> => {
    const url = new URL(address);
    sent.push({
      ...{ method, url, headers: headers as Record<string, string> },
      body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
    });
    const answer = answers[`${method} ${url.pathname}`];
    if (answer === undefined) return Promise.resolve(new Response(null, { status: 404 }));
    if (typeof answer === 'function') return Promise.resolve((answer as (sent: Sent) => Response)(sent.at(-1) as Sent));
    return Promise.resolve(Response.json(answer));
  };
  return { fetch, sent, lines: () => sent.map(({ method, url }) => `${method} ${url.pathname}${url.search}`) };
}

/** A page that talks to the adapter's backend. */
export const pageOn = (adapter: Adapter, token: string | null = 'opaque.token'): LoyaltyClient =>
  createLoyaltyClient({ baseUrl: 'https://shop.test', adapter, getToken: () => Promise.resolve(token) });

/** A merchant's server that asks the adapter's backend for one caller. */
export function serverOn(adapter: Adapter, caller: Caller | null = { id: '7' }) {
  const { ask } = backendOf(adapter);
  return <P, T>(endpoint: Endpoint<P, T>, params: P, key?: string): Promise<T> =>
    ask(endpoint, params, { caller, language: null, signal: new AbortController().signal, ...(key && { key }) });
}

/** The code an attempt fails with. */
export const codeOf = (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'answered',
    (error: unknown) => (error as { readonly code?: string }).code ?? String(error),
  );

/** Plain objects: what the decoders make has no prototype. */
export const plain = <T>(value: T): unknown => JSON.parse(JSON.stringify(value));
