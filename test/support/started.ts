import { waitUntil } from '@open-wc/testing';
import type { ClientOptions, LoyaltyClient } from '../../src/client/client.js';
import type { Endpoint } from '../../src/client/endpoint.js';
import type { QueryState } from '../../src/client/query-state.js';
import type { GetToken } from '../../src/client/session.js';
import { startClient } from '../../src/client/start-client.js';
import type { Transport, TransportRequest, TransportResponse } from '../../src/client/transport/transport.js';
import { recordedSandbox } from './page.js';

export type Answer = (request: TransportRequest, signal: AbortSignal) => Promise<TransportResponse> | undefined;

export const nothing = () => undefined;
export const never = new Promise<never>(nothing);
export const answer = (
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<TransportResponse> => Promise.resolve({ status, body, headers: new Headers(headers) });

/** A shop that answers with `odd`, and as the sandbox where that has no answer; and a page with its member. */
export function started(odd: Answer = nothing, options: Partial<ClientOptions> = {}, begin = startClient) {
  const sandbox = recordedSandbox('mid');
  const requests: TransportRequest[] = [];
  const reasons: string[] = [];
  const signals: AbortSignal[] = [];
  const transport: Transport = (request, signal) => {
    requests.push(request);
    signals.push(signal);
    return odd(request, signal) ?? sandbox.transport(request, signal);
  };
  const { getToken = () => Promise.resolve('token') } = options;
  const counted: GetToken = (how) => {
    reasons.push(how.reason);
    return getToken(how);
  };
  const client = begin({ baseUrl: '/loyalty', transport, ...options, getToken: counted });
  return {
    client,
    requests,
    reasons,
    signals,
    asked: (name: string) => requests.filter((it) => it.operation === name),
  };
}

export function watch<T>(client: LoyaltyClient, endpoint: Endpoint<void, T>) {
  const states: QueryState<T>[] = [];
  const stop = client.subscribe(endpoint, undefined, (state) => states.push(state));
  return { states, stop, words: () => states.map(wordOf) };
}

export function wordOf(state: QueryState<unknown> | undefined): string {
  if (state?.status === 'failed') return `failed ${state.error.code}`;
  if (state?.status === 'ready') return `${state.value ? 'known' : 'guest'}${state.error ? ' old' : ''}`;
  return 'pending';
}

export const settled = ({ states }: { readonly states: readonly QueryState<unknown>[] }) =>
  waitUntil(() => states.length && states.at(-1)?.status !== 'pending');
