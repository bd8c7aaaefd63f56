import { hasRecords } from '../browser/has-records.js';
import type { StorageMode } from '../browser/record-store.js';
import { LoyaltyError } from '../domain/errors.js';
import { baseUrlOf } from './base-url.js';
import type { ClientOptions, LoyaltyClient, Send, SendOptions } from './client.js';
import { DecodeError } from './decode.js';
import type { Durable } from './durable.js';
import type { Endpoint, Report } from './endpoint.js';
import { QueryCache, type Answer, type AskOptions } from './query-cache.js';
import type { AnswerEvent } from './outbox.js';
import { getMember } from './resources/member.js';
import { scopeOf } from './scope.js';
import { Session } from './session.js';
import { standardTransport } from './transport/standard-transport.js';

/**
 * Makes a client. Sends nothing until it is asked something.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration` for a base URL that is no safe address.
 */
export function createLoyaltyClient(options: ClientOptions): LoyaltyClient {
  const { getToken, memberKey, consent = 'granted' } = options;
  const { baseUrl, sameOrigin } = baseUrlOf(options.baseUrl);
  const cookie = !getToken && sameOrigin;
  const session = new Session({ getToken, memberKey, cookie }, () => cache.reset());
  const transport = standardTransport({ baseUrl, session, cookie, transport: options.transport });
  const answerListeners = new Set<(event: AnswerEvent) => void>();
  let durable: Promise<Durable> | undefined;
  let storageMode: StorageMode | undefined;

  async function exchange<P, T>(
    asked: Endpoint<P, T>,
    params: P,
    more: SendOptions & AskOptions,
  ): Promise<Answer<T> | undefined> {
    const endpoint = (options.endpoints?.[asked.name] as Endpoint<P, T> | undefined) ?? asked;
    const { name, access } = endpoint;
    const { method, path, headers, body } = endpoint.request(params);
    const response = await transport(
      {
        method,
        path,
        operation: name,
        access: more.asGuest ? 'public' : access,
        headers: { ...headers, ...(more.etag ? { 'if-none-match': more.etag } : {}) },
        body: body === undefined ? undefined : JSON.stringify(body),
        idempotencyKey: more.idempotencyKey,
        once: more.once,
      },
      more.signal,
    );
    if (response.status === 304) return undefined;
    const requestId = response.headers.get('x-request-id') ?? undefined;
    const invalid = (message: string, cause?: unknown) =>
      new LoyaltyError('invalid-response', `${name}: ${message}`, { operation: name, requestId, cause });
    const report: Report = (problem) => options.onProblem?.(invalid(problem));
    try {
      return { value: endpoint.decode(response.body, report), etag: response.headers.get('etag') ?? undefined };
    } catch (error) {
      throw error instanceof DecodeError ? invalid(error.message, error) : error;
    }
  }

  async function ask<P, T>(endpoint: Endpoint<P, T>, params: P, more: AskOptions): Promise<Answer<T> | undefined> {
    try {
      const answer = await exchange(endpoint, params, more);
      if (endpoint.name === getMember.name) session.learn((answer?.value as { id?: string } | undefined)?.id);
      return answer;
    } catch (error) {
      const failure = asLoyaltyError(error, endpoint.name);
      if (failure.code === 'unauthorized' && endpoint.guest !== undefined) return { value: endpoint.guest };
      throw failure;
    }
  }

  const cache = new QueryCache(ask, Date.now, options.initialData);

  const write: Send = async (endpoint, params, more = {}) => {
    try {
      const answer = await exchange(endpoint, params, { ...more, signal: new AbortController().signal });
      for (const noun of endpoint.changes ?? []) cache.invalidate(noun);
      if (answer) return answer.value;
      throw new LoyaltyError('invalid-response', `${endpoint.name}: a write was answered with 304`, {
        operation: endpoint.name,
      });
    } catch (error) {
      throw asLoyaltyError(error, endpoint.name);
    }
  };

  const scope = (member = session.memberKey) => scopeOf(baseUrl, member);

  async function open(): Promise<Durable> {
    // Whose record it will be must be known before it is written.
    await session.token().catch(() => undefined);
    if (session.memberKey === 'guest') await cache.read(getMember, undefined).catch(() => undefined);
    const { openDurable } = await import('./durable.js');
    const once: Send = (endpoint, params, more) => write(endpoint, params, { ...more, once: true });
    const opened = await openDurable({ send: once, scope, storage: options.storage });
    storageMode = opened.store.mode;
    opened.outbox.watch((event) => {
      for (const listener of [...answerListeners]) listener(event);
    });
    return opened;
  }

  return {
    read: (endpoint, params) => cache.read(endpoint, params),
    write,
    subscribe: (endpoint, params, listener) => cache.subscribe(endpoint, params, listener),
    invalidate: (noun) => cache.invalidate(noun),
    revalidate: (all) => cache.revalidate(all),
    async signOut() {
      session.end();
      cache.reset();
      durable = undefined;
      return Promise.resolve();
    },
    dehydrate: () => cache.dehydrate(),
    get storageMode() {
      return storageMode;
    },
    durable: () => (durable ??= open()),
    async resume() {
      if (durable || options.storage || (await hasRecords())) await (await this.durable()).outbox.drain();
    },
    watchAnswers(listener) {
      answerListeners.add(listener);
      return () => answerListeners.delete(listener);
    },
    consent,
  };
}

/** Whatever a host's own endpoint or transport throws becomes the one error of this package. */
function asLoyaltyError(error: unknown, operation: string): LoyaltyError {
  if (error instanceof LoyaltyError) return error;
  return new LoyaltyError('network', `${operation}: ${String(error)}`, { operation, cause: error });
}
