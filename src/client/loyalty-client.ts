import { LoyaltyError, type LoyaltyErrorCode } from '../domain/errors.js';
import { baseUrlOf } from './base-url.js';
import type { ClientOptions, LoyaltyClient } from './client.js';
import { DecodeError } from './decode.js';
import type { Durable } from './durable.js';
import type { Endpoint } from './endpoint.js';
import type { AnswerEvent } from './outbox.js';
import { QueryCache, type Answer, type AskOptions } from './query-cache.js';
import { getMember } from './resources/member.js';
import type { Send, SendOptions } from './send.js';
import { Session } from './session.js';
import { standardTransport } from './transport/standard-transport.js';

/**
 * Makes a client. Sends nothing until it is asked something.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration` for a base URL that is no safe address.
 */
export function createLoyaltyClient(options: ClientOptions): LoyaltyClient {
  const { baseUrl, sameOrigin } = baseUrlOf(options.baseUrl);
  const cookie = sameOrigin && !options.getToken;
  const session = new Session(options, cookie, () => cache.reset());
  const transport = standardTransport({ baseUrl, session, cookie, transport: options.transport });
  const answerListeners = new Set<(event: AnswerEvent) => void>();
  let durable: Promise<Durable> | undefined;
  let opened: Durable | undefined;

  async function exchange<P, T>(asked: Endpoint<P, T>, params: P, more: SendOptions & Partial<AskOptions>) {
    const { name: operation } = asked;
    const fail = (code: LoyaltyErrorCode, message: string, cause?: unknown, requestId?: string) =>
      new LoyaltyError(code, `${operation}: ${message}`, { operation, requestId, cause });
    try {
      const endpoint = (options.endpoints?.[operation] as Endpoint<P, T> | undefined) ?? asked;
      const { method, path, headers, body } = endpoint.request(params);
      const { idempotencyKey, asGuest, once, etag, signal = new AbortController().signal } = more;
      const response = await transport(
        {
          method,
          path,
          operation,
          idempotencyKey,
          once,
          access: asGuest ? 'public' : endpoint.access,
          headers: etag ? { ...headers, 'if-none-match': etag } : { ...headers },
          body: body === undefined ? body : JSON.stringify(body),
        },
        signal,
      );
      // Only a question with an ETag can be answered by "not modified"; without one there is nothing to decode.
      if (response.status === 304 && etag) return undefined;
      const requestId = response.headers.get('x-request-id') ?? undefined;
      const report = (problem: string) => options.onProblem?.(fail('invalid-response', problem, undefined, requestId));
      try {
        return { value: endpoint.decode(response.body, report), etag: response.headers.get('etag') ?? undefined };
      } catch (error) {
        if (error instanceof DecodeError) throw fail('invalid-response', error.message, error, requestId);
        throw error;
      }
    } catch (error) {
      // Whatever a host's own endpoint or transport throws becomes the one error of this package.
      throw error instanceof LoyaltyError ? error : fail('network', String(error), error);
    }
  }

  async function ask<P, T>(endpoint: Endpoint<P, T>, params: P, more: AskOptions): Promise<Answer<T> | undefined> {
    try {
      const answer = await exchange(endpoint, params, more);
      if (endpoint.name === getMember.name) session.learn((answer?.value as { id?: string } | undefined)?.id);
      return answer;
    } catch (error) {
      if (endpoint.guest === undefined || (error as LoyaltyError).code !== 'unauthorized') throw error;
      return { value: endpoint.guest };
    }
  }

  const cache = new QueryCache(ask, options.initialData);

  const write: Send = async (endpoint, params, more = {}) => {
    const answer = await exchange(endpoint, params, more);
    for (const noun of endpoint.changes ?? []) cache.invalidate(noun);
    // It had no ETag.
    return (answer as Exclude<typeof answer, undefined>).value;
  };

  async function open(): Promise<Durable> {
    // A part that could not be loaded is asked for again the next time.
    const { openDurable } = await import('./durable.js').catch((error: unknown) => {
      durable = undefined;
      throw error;
    });
    const tell = (event: AnswerEvent) => answerListeners.forEach((listener) => listener(event));
    opened = await openDurable({ baseUrl, session, write, read: client.read, storage: options.storage, tell });
    return opened;
  }

  const client: LoyaltyClient = {
    consent: options.consent ?? 'granted',
    read: (endpoint, params) => cache.read(endpoint, params),
    write,
    subscribe: (endpoint, params, listener) => cache.subscribe(endpoint, params, listener),
    invalidate: (noun) => cache.invalidate(noun),
    revalidate: (all) => cache.revalidate(all),
    signOut() {
      session.end();
      cache.reset();
      durable = undefined;
      return Promise.resolve();
    },
    dehydrate: () => cache.dehydrate(),
    get storageMode() {
      return opened?.store.mode;
    },
    durable: () => (durable ??= open()),
    watchAnswers(listener) {
      answerListeners.add(listener);
      return () => answerListeners.delete(listener);
    },
  };
  return client;
}
