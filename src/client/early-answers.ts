import type { ClientOptions } from './client.js';
import type { Endpoint } from './endpoint.js';
import { exchange } from './transport/exchange.js';
import type { TransportResponse } from './transport/transport.js';

/** An answer that is there, or on its way. */
export interface EarlyAnswer {
  readonly authorization: string | undefined;
  /** When it was asked for, in milliseconds since the epoch. */
  readonly at: number;
  readonly life: AbortController;
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
  /** The member has left: nothing is asked for them any more. */
  isOver?: boolean;
}

export function earlyAnswers(baseUrl: string, cookie: boolean, options: ClientOptions): EarlyAnswers {
  const { getToken, locale, transport } = options;
  const { signal } = new AbortController();
  const start = async () => {
    const given: unknown = await getToken?.({ reason: 'start', signal });
    return typeof given === 'string' ? given : null;
  };
  const answers = new Map<string, EarlyAnswer>();
  const early: EarlyAnswers = {
    answers,
    async ask({ name: operation, access, guest, request, decode }, params) {
      const token = access !== 'public' && (await (early.token ??= start()));
      const isGuest = access === 'member' && !token && !cookie;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- there is no error yet
      if (early.isOver || (isGuest && guest === undefined)) throw undefined;
      if (isGuest) return guest as Exclude<typeof guest, undefined>;
      const { method, path, headers: own } = request(params, null);
      const authorization = token ? `Bearer ${token}` : undefined;
      const headers = {
        ...(locale && { 'accept-language': locale }),
        ...own,
        ...(authorization && { authorization }),
      };
      const life = new AbortController();
      // A page's own transport may throw at once: that is an answer, too.
      const send = async () =>
        transport
          ? transport({ operation, method, path, headers }, life.signal)
          : exchange(baseUrl + path, {
              headers,
              credentials: cookie ? 'same-origin' : 'omit',
              signal: life.signal,
            });
      const response = send();
      answers.set(path, { authorization, at: Date.now(), life, response });
      const { status, body } = await response;
      const value = status === 200 && decode(body, () => undefined);
      // What else has come is for those to read who can do something about it; what a backend lacks, too.
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- there is no error yet
      if (value === false || (value as { lacks?: unknown } | null)?.lacks) throw undefined;
      return value;
    },
  };
  return early;
}
