import { LoyaltyError, type LoyaltyErrorCode } from '../domain/errors.js';
import { addressOf } from './base-url.js';
import { capabilitiesOf } from './capabilities.js';
import type { ClientOptions, LoyaltyClient } from './client.js';
import type { Durable } from './durable.js';
import type { Call, Endpoint, EndpointRequest } from './endpoint.js';
import type { AnswerEvent } from './outbox.js';
import type { Dehydrated } from './query-state.js';
import { createQueryCache, type Answer, type AskOptions } from './query-cache.js';
import type { Send, SendOptions } from './send.js';
import type { Address } from './safe-address.js';
import { createSession, type SessionOptions } from './session.js';
import { reached } from './transport/reached.js';
import { standardTransport, type Early } from './transport/standard-transport.js';

/**
 * Makes a client. Sends nothing until it is asked something.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration` for a base URL that is no safe address.
 */
export const createLoyaltyClient = (options: ClientOptions): LoyaltyClient =>
  clientAfter(() => undefined, options, addressOf(options), {});

/**
 * A client that comes after a page has asked already: what `early` has an answer to is not sent, and its first session has
 * the token that `getToken` was given.
 */
export function clientAfter(
  early: Early,
  options: ClientOptions,
  { baseUrl, sameOrigin, isPlain }: Address,
  shown: Dehydrated,
  getToken = options.getToken,
): LoyaltyClient {
  const { adapter } = options;
  if (isPlain && getToken) {
    console.warn('loyalty-elements: no token is sent without https, so everybody is a guest here');
    getToken = () => Promise.resolve(null);
    options = { ...options, getToken };
  }
  const { endpoints: adapted } = adapter ?? {};
  const capabilities = capabilitiesOf(options, () => cache.dehydrate());
  let link = linkOf({ ...options, getToken }, sameOrigin && !getToken);
  const listeners = new Set<(event: AnswerEvent) => void>();
  const leavers = new Set<(isDone: boolean) => void>();
  const staleListeners = new Set<(nouns: readonly string[]) => void>();
  let durable: Promise<Durable> | undefined;
  let opened: Durable | undefined;

  /** One session and its way to the backend: whoever signs out keeps theirs until what they said is sent. */
  function linkOf(who: SessionOptions, cookie: boolean) {
    const session = createSession(who, cookie, () => cache.reset());
    const { baseUrl: own, reach } = adapter ?? {};
    const transport = options.transport ?? (own && reach ? reached(reach, session) : undefined);
    return { session, send: standardTransport({ baseUrl, session, cookie, capabilities, transport, early }) };
  }

  async function exchange<P, T>(
    asked: Endpoint<P, T>,
    params: P,
    more: SendOptions & Partial<AskOptions>,
    by = link,
  ): Promise<Answer<T> | undefined> {
    const { idempotencyKey, asGuest, once, keepalive, isTheirs, etag, signal = new AbortController().signal } = more;
    const { name: operation } = asked;
    let requestId: string | undefined;
    let { mark } = by.session;
    const fail = (code: LoyaltyErrorCode, message: string, cause?: unknown) =>
      new LoyaltyError(code, message, { operation, requestId, cause });
    const sendOne = async ({ body, headers, ...request }: EndpointRequest, key = idempotencyKey) => {
      const response = await by.send(
        {
          ...request,
          operation,
          idempotencyKey: key,
          once,
          keepalive,
          isTheirs: () => {
            mark = by.session.mark;
            return isTheirs?.() ?? true;
          },
          access: asGuest ? 'public' : (endpoint.access ?? asked.access),
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
      requestId = response.headers.get('x-request-id') ?? undefined;
      return response;
    };
    // Named and not imported: a survey's page need not know how to read a member. What was said of an earlier token is
    // asked again.
    const heard = (answer: Answer<T>) =>
      operation !== 'member.get' || by.session.learn((answer.value as { id?: string } | null)?.id, mark)
        ? answer
        : exchange(asked, params, more, by);
    const report = (problem: string) => options.onProblem?.(fail('invalid-response', problem));
    const own = options.endpoints?.[operation] ?? adapted?.[operation];
    const endpoint = (own as Call<P, T> | undefined) ?? asked;
    try {
      if (!own && capabilities.lacks.includes(operation)) throw fail('unsupported', 'not offered');
      // A token may name the member that an adapter asks for.
      if (own && !asGuest && (own.access ?? asked.access) !== 'public') await by.session.token();
      const { memberKey } = by.session;
      const caller = memberKey === 'guest' || asGuest ? null : { id: memberKey };
      if ('run' in endpoint) {
        const send = async (request: EndpointRequest, key = '') => (await sendOne(request, key)).body;
        const decode = (body: unknown) => asked.decode(body, report);
        const value = await endpoint.run(params, { send, caller, key: idempotencyKey, signal, report, decode });
        return await heard({ value });
      }
      const response = await sendOne(endpoint.request(params, caller));
      // Only a question with an ETag can be answered by "not modified"; without one there is nothing to decode.
      if (response.status === 304 && etag) return undefined;
      const value = endpoint.decode(response.body, report);
      return await heard({ value, etag: response.headers.get('etag') ?? undefined });
    } catch (error) {
      // Whatever a host's own endpoint or transport throws becomes the one error of this package.
      if (error instanceof LoyaltyError) throw error;
      // By its name: the decoder of an adapter may come with a copy of its own.
      const text = String(error);
      throw fail(text.startsWith('DecodeError') ? 'invalid-response' : 'network', text, error);
    }
  }

  const cache = createQueryCache(
    async (endpoint, params, more) => {
      try {
        return await exchange(endpoint, params, more);
      } catch (error) {
        if (endpoint.guest === undefined || (error as LoyaltyError).code !== 'unauthorized') throw error;
        return { value: endpoint.guest };
      }
    },
    options.initialData,
    undefined,
    shown,
  );

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
    const { session } = by;
    // Who signs out on a page that has not asked who they are must be known to be forgotten.
    const read: Send = (endpoint, params) => (by === link ? cache.read(endpoint, params) : write(endpoint, params));
    // What a server has fetched shows who is here, but does not say whose token it is: that is asked.
    if (options.initialData && session.memberKey === 'guest') cache.invalidate('member');
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
    /** Another tab has signed out: what is on screen goes, too, and whose page it is must be asked again. */
    reread() {
      [...leavers].forEach((listener) => listener(false));
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
