import type { ClientOptions } from './client.js';
import type { Endpoint } from './endpoint.js';
import { exchange } from './transport/exchange.js';
import type { TransportResponse } from './transport/transport.js';

/** An answer that is there, or on its way. */
export interface EarlyAnswer {
  readonly authorization: string | undefined;
  /** When it was asked for, in milliseconds since the epoch. */
  readonly at: number;
  readonly response: Promise<TransportResponse>;
}

/** What a page asks before all of its client is there. */
export interface EarlyAnswers {
  /** Asks once, without a second try. Rejects with whatever has come between, and with `undefined` where that is an answer. */
  ask<P, T>(endpoint: Endpoint<P, T>, params: P): Promise<T>;
  /** What has come of it, by path. */
  readonly answers: Map<string, EarlyAnswer>;
  /** What the page's own function gave. */
  token?: Promise<string | null> | undefined;
}

export function earlyAnswers(baseUrl: string, cookie: boolean, options: ClientOptions): EarlyAnswers {
  const { getToken, locale, transport } = options;
  const { signal } = new AbortController();
  const start = async () => getToken?.({ reason: 'start', signal }) ?? null;
  const answers = new Map<string, EarlyAnswer>();
  const early: EarlyAnswers = {
    answers,
    async ask({ name: operation, access, guest, request, decode }, params) {
      const token = access !== 'public' && (await (early.token ??= start()));
      if (access === 'member' && !token && !cookie && guest !== undefined) return guest;
      const { method, path, headers: own } = request(params, null);
      const authorization = token ? `Bearer ${token}` : undefined;
      const headers = {
        ...(locale && { 'accept-language': locale }),
        ...own,
        ...(authorization && { authorization }),
      };
      const response = transport
        ? transport({ operation, method, path, headers }, signal)
        : exchange(baseUrl + path, { headers, credentials: cookie ? 'same-origin' : 'omit' });
      answers.set(path, { authorization, at: Date.now(), response });
      const { status, body } = await response;
      // What else has come is for those to read who can do something about it.
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- there is no error yet
      if (status !== 200) throw undefined;
      return decode(body, () => undefined);
    },
  };
  return early;
}
