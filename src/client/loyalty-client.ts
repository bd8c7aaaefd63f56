import { LoyaltyError, type LoyaltyErrorCode } from '../domain/errors.js';
import { contractCapabilities } from './adapter.js';
import { baseUrlOf } from './base-url.js';
import type { ClientOptions, LoyaltyClient } from './client.js';
import { DecodeError } from './decode.js';
import type { Durable } from './durable.js';
import type { Endpoint } from './endpoint.js';
import type { AnswerEvent } from './outbox.js';
import { createQueryCache, type Answer, type AskOptions } from './query-cache.js';
import type { Send, SendOptions } from './send.js';
import { createSession, type SessionOptions } from './session.js';
import { standardTransport } from './transport/standard-transport.js';

/**
 * Makes a client. Sends nothing until it is asked something.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration` for a base URL that is no safe address.
 */
export function createLoyaltyClient(options: ClientOptions): LoyaltyClient {
  const { baseUrl, sameOrigin, isPlain } = baseUrlOf(options.baseUrl);
  if (isPlain && options.getToken) {
    console.warn('loyalty-elements: no token is sent without https, so everybody is a guest here');
    options = { ...options, getToken: () => Promise.resolve(null) };
  }
  const { capabilities = contractCapabilities, endpoints: adapted } = options.adapter ?? {};
  let link = linkOf(options, sameOrigin && !options.getToken);
  const listeners = new Set<(event: AnswerEvent) => void>();
  const leavers = new Set<(isDone: boolean) => void>();
  const staleListeners = new Set<(nouns: readonly string[]) => void>();
  let durable: Promise<Durable> | undefined;
  let opened: Durable | undefined;

  /** One session and its way to the backend: whoever signs out keeps theirs until what they said is sent. */
  function linkOf(who: SessionOptions, cookie: boolean) {
    const session = createSession(who, cookie, () => cache.reset());
    return {
      session,
      send: standardTransport({ baseUrl, session, cookie, capabilities, transport: options.transport }),
    };
  }

  async function exchange<P, T>(
    asked: Endpoint<P, T>,
    params: P,
    {
      idempotencyKey,
      asGuest,
      once,
      keepalive,
      isTheirs,
      etag,
      signal = new AbortController().signal,
    }: SendOptions & Partial<AskOptions>,
    by = link,
  ): Promise<Answer<T> | undefined> {
    const { name: operation } = asked;
    let requestId: string | undefined;
    const fail = (code: LoyaltyErrorCode, message: string, cause?: unknown) =>
      new LoyaltyError(code, message, { operation, requestId, cause });
    try {
      const own = options.endpoints?.[operation] ?? adapted?.[operation];
      const endpoint = (own as Endpoint<P, T> | undefined) ?? asked;
      const { body, headers, ...request } = endpoint.request(params);
      const response = await by.send(
        {
          ...request,
          operation,
          idempotencyKey,
          once,
          keepalive,
          isTheirs,
          access: asGuest ? 'public' : endpoint.access,
          headers: {
            ...(options.locale && { 'accept-language': options.locale }),
            ...headers,
            ...(etag && { 'if-none-match': etag }),
          },
          // Undefined without a body.
          body: body instanceof FormData ? body : JSON.stringify(body),
        },
        signal,
      );
      // Only a question with an ETag can be answered by "not modified"; without one there is nothing to decode.
      if (response.status === 304 && etag) return undefined;
      const header = (name: string) => response.headers.get(name) ?? undefined;
      requestId = header('x-request-id');
      const report = (problem: string) => options.onProblem?.(fail('invalid-response', problem));
      return { value: endpoint.decode(response.body, report), etag: header('etag') };
    } catch (error) {
      // Whatever a host's own endpoint or transport throws becomes the one error of this package.
      if (error instanceof LoyaltyError) throw error;
      throw fail(error instanceof DecodeError ? 'invalid-response' : 'network', String(error), error);
    }
  }

  const cache = createQueryCache(async (endpoint, params, more) => {
    const { session } = link;
    try {
      const answer = await exchange(endpoint, params, more);
      // Named and not imported: a survey's page need not know how to read a member.
      if (endpoint.name === 'member.get') session.learn((answer?.value as { id?: string } | undefined)?.id);
      return answer;
    } catch (error) {
      if (endpoint.guest === undefined || (error as LoyaltyError).code !== 'unauthorized') throw error;
      return { value: endpoint.guest };
    }
  }, options.initialData);

  function makeStale(nouns: readonly string[] = []): void {
    nouns.forEach(cache.invalidate);
    if (nouns.length) staleListeners.forEach((listener) => listener(nouns));
  }

  const writeBy =
    (by?: typeof link): Send =>
    async (endpoint, params, more = {}) => {
      const answer = await exchange(endpoint, params, more, by);
      makeStale(endpoint.changes);
      // It had no ETag.
      return (answer as Exclude<typeof answer, undefined>).value;
    };

  async function open(by = link): Promise<Durable> {
    // A part that could not be loaded is asked for again the next time.
    const { openDurable } = await import('./durable.js').catch((error: unknown) => {
      durable = undefined;
      throw error;
    });
    const tell = (event: AnswerEvent) => listeners.forEach((listener) => listener(event));
    const write = writeBy(by);
    const read: Send = (endpoint, params) => (by === link ? cache.read(endpoint, params) : write(endpoint, params));
    const { session } = by;
    return (opened = await openDurable({ ...options, baseUrl, session, write, read, tell, capabilities }));
  }

  return {
    ...cache,
    consent: options.consent ?? 'granted',
    locale: options.locale,
    capabilities,
    write: writeBy(),
    invalidate: (noun) => makeStale([noun]),
    get whose() {
      return [baseUrl, link.session.memberKey] as const;
    },
    watchStale: (listener) => watch(staleListeners, listener),
    async signOut({ unsent = 'park' } = {}) {
      const left = link;
      const known = durable;
      // In the same task: whoever looks at the page now is somebody else.
      [...leavers].forEach((listener) => listener(false));
      link = linkOf({}, false);
      durable = undefined;
      cache.reset();
      try {
        const hasRecords = async () => (await import('../browser/has-records.js')).hasRecords();
        const isKept = known ?? options.storage ?? (await hasRecords());
        if (isKept) await (await (known ?? open(left))).leave(unsent);
      } catch {
        // What could not be reached was not stored by this page.
      }
      left.session.end();
      [...leavers].forEach((listener) => listener(true));
    },
    /** Another tab has signed out: whose page it is must be asked again. */
    reread() {
      link.session.end();
      link = linkOf(options, sameOrigin && !options.getToken);
      durable = undefined;
      cache.reset();
    },
    watchLeaving: (listener) => watch(leavers, listener),
    get storageMode() {
      return (opened?.store ?? options.storage)?.mode;
    },
    durable: () => (durable ??= open()),
    watchAnswers: (listener) => watch(listeners, listener),
  };
}

function watch<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
