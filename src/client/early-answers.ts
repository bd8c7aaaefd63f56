import type { ClientOptions } from './client.js';
import type { Endpoint } from './endpoint.js';
import { safeAddress, type Address } from './safe-address.js';
import { exchange } from './transport/exchange.js';
import type { TransportResponse } from './transport/transport.js';

/** An answer that is there, or on its way. */
export interface EarlyAnswer {
  /** What it was asked for with. */
  readonly headers: Readonly<Record<string, string>>;
  /** When it was asked for, in milliseconds since the epoch. */
  readonly at: number;
  readonly life: AbortController;
  /** From a page's own transport; else as it has come over the network, before it is read. */
  readonly response: Promise<TransportResponse>;
}

/** What a page asks before all of its client is there. */
export interface EarlyAnswers {
  /** Asks once, without a second try. Rejects with whatever has come between, and with `undefined` where that is an answer. */
  ask<P, T>(endpoint: Endpoint<P, T>, params: P): Promise<T>;
  readonly address: Address;
  /** What has come of it, by path. */
  readonly answers: Map<string, EarlyAnswer>;
  /** What the page's own function gave. */
  token?: Promise<string | null> | undefined;
  /** Nothing is asked here, or no more: the member has left. */
  isOver: boolean;
}

export function earlyAnswers(options: ClientOptions): EarlyAnswers {
  const { adapter, endpoints, getToken, locale, transport } = options;
  const address = safeAddress(options);
  const { baseUrl, sameOrigin, isPlain } = address;
  const { signal } = new AbortController();
  const cookie = sameOrigin && !getToken;
  const start = async () => {
    const given: unknown = await getToken?.({ reason: 'start', signal });
    return typeof given === 'string' ? given : null;
  };
  const early: EarlyAnswers = {
    address,
    // What is asked early is asked as the contract has it, by somebody who may be asked for.
    isOver: !!adapter || !!endpoints || (isPlain && !!getToken),
    answers: new Map(),
    async ask({ name: operation, access, guest, request, decode }, params) {
      const token = access !== 'public' && !early.isOver && (await (early.token ??= start()));
      const isGuest = access === 'member' && !token && !cookie;
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- there is no error yet
      if (early.isOver || (isGuest && guest === undefined)) throw undefined;
      if (isGuest) return guest as Exclude<typeof guest, undefined>;
      const { method, path, headers: own } = request(params, null);
      const headers = {
        ...(locale && { 'accept-language': locale }),
        ...own,
        ...(token && { authorization: `Bearer ${token}` }),
      };
      const life = new AbortController();
      const { signal } = life;
      // A page's own transport may throw at once: that is an answer, too.
      const send = async () =>
        transport
          ? transport({ operation, method, path, headers }, signal)
          : exchange(baseUrl + path, { headers, credentials: cookie ? 'same-origin' : 'omit', signal });
      const response = send();
      early.answers.set(path, { headers, at: Date.now(), life, response });
      const { status, body } = await response;
      // What else has come is for those to read who can do something about it; what a backend lacks, too.
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- there is no error yet
      if (status !== 200) throw undefined;
      const value = decode(transport ? body : JSON.parse(body as string), () => undefined);
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- there is no error yet
      if ((value as { lacks?: unknown } | null)?.lacks) throw undefined;
      return value;
    },
  };
  return early;
}
