import type { ClientOptions } from './client.js';
import type { Endpoint } from './endpoint.js';
import type { QueryState } from './query-state.js';
import { exchange } from './transport/exchange.js';
import type { TransportRequest, TransportResponse } from './transport/transport.js';

interface Exchange {
  readonly authorization: string | undefined;
  readonly at: number;
  readonly response: Promise<TransportResponse>;
}

/** Milliseconds for which an early answer may be handed on as if it had just come. */
const patience = 30_000;

/** What a page asks before all of its client is there, and what it keeps so that nothing of it is asked for twice. */
export function earlyAnswers(baseUrl: string, cookie: boolean, { getToken, locale, transport }: ClientOptions) {
  const exchanges = new Map<string, Exchange>();
  const { signal } = new AbortController();
  let given: Promise<string | null> | undefined;

  return {
    /** Asks once, without a second try. Rejects with whatever has come between. */
    async ask<P, T>({ name, access, guest, request, decode }: Endpoint<P, T>, params: P): Promise<QueryState<T>> {
      const start = async () => getToken?.({ reason: 'start', signal }) ?? null;
      const token = access !== 'public' && (await (given ??= start()));
      let value = guest;
      if (token || cookie || access !== 'member') {
        const { path, method, headers } = request(params, null);
        const authorization = token ? `Bearer ${token}` : undefined;
        const asked: TransportRequest = {
          operation: name,
          path,
          method,
          headers: {
            ...(locale && { 'accept-language': locale }),
            ...headers,
            ...(authorization && { authorization }),
          },
        };
        const response = transport
          ? transport(asked, signal)
          : exchange(baseUrl + path, cookie ? 'same-origin' : 'omit', asked, signal);
        exchanges.set(path, { authorization, at: Date.now(), response });
        const { status, body } = await response;
        // What else has come is for those to read who can do something about it.
        if (status === 200) value = decode(body, () => undefined);
      }
      if (value === undefined) throw new Error();
      return { status: 'ready', value, asOf: Date.now() };
    },

    /** For the client that comes after: the token that was given, and then the page's own function. */
    getToken:
      getToken &&
      ((...how: Parameters<typeof getToken>) => {
        const first = given;
        given = undefined;
        return first ?? getToken(...how);
      }),

    /** Gives an answer once, to whoever asks the same with the same token. */
    take({ path, method, headers }: TransportRequest): Promise<TransportResponse> | undefined {
      const known = exchanges.get(path);
      exchanges.delete(path);
      return known?.authorization === headers['authorization'] &&
        method === 'GET' &&
        Date.now() - patience < (known?.at ?? 0)
        ? known?.response
        : undefined;
    },

    /** The member has left: nothing of theirs is handed on. */
    forget(): void {
      exchanges.clear();
      given = undefined;
    },
  };
}
