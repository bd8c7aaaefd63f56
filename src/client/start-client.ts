import { LoyaltyError } from '../domain/errors.js';
import { addressOf } from './base-url.js';
import type { ClientOptions, LoyaltyClient, SignOutOptions } from './client.js';
import { earlyAnswers } from './early-answers.js';
import type { Endpoint } from './endpoint.js';
import type * as rest from './loyalty-client.js';
import { keyOf, type Dehydrated, type QueryState } from './query-state.js';

const pending = { status: 'pending' } as const;

/**
 * A client that asks, and shows first good answers, before the rest of it is there. What goes beyond them is loaded when it
 * is needed, takes over what was asked, and is the same object to everybody who has it.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration`, as `createLoyaltyClient` does.
 */
export function startClient(options: ClientOptions): LoyaltyClient {
  const { baseUrl, sameOrigin, isPlain } = addressOf(options);
  const { adapter, endpoints, getToken, initialData = {} } = options;
  /** What is asked early is asked as the contract has it, by somebody who may be asked for. */
  let isEarly = !adapter && !endpoints && !(isPlain && getToken);
  const early = earlyAnswers(baseUrl, sameOrigin && !getToken, options);
  const states = new Map<string, QueryState<unknown>>(
    Object.entries(initialData).map(([key, given]) => [key, { status: 'ready', ...given }]),
  );
  const asked = new Map<string, Promise<void>>();
  /** Whoever waits for the rest, and how to ask in their place again. */
  const waiting = new Map<(client: LoyaltyClient) => void, (() => void) | undefined>();
  let loading: Promise<LoyaltyClient> | undefined;
  let taken: LoyaltyClient | undefined;
  let left: SignOutOptions | undefined;
  let leaving: Promise<void> | undefined;

  const whole = () =>
    (loading ??= import('./loyalty-client.js').then(takeOver, (error: unknown) => {
      // It is asked for again the next time.
      loading = undefined;
      throw error;
    }));

  function takeOver({ clientAfter }: Pick<typeof rest, 'clientAfter'>): LoyaltyClient {
    // Shown at once, and asked for again: that gets the early answer, and reads all that is in it.
    const client = clientAfter(early.take, {
      ...options,
      ...(early.getToken && { getToken: early.getToken }),
      initialData: { ...dehydrate(0), ...(!left && initialData) },
    });
    for (const name of Object.keys(start)) Reflect.deleteProperty(start, name);
    Object.setPrototypeOf(start, client);
    taken = client;
    leaving = left && client.signOut(left);
    for (const begin of [...waiting.keys()]) begin(client);
    return client;
  }

  const dehydrate = (asOf?: number): Dehydrated =>
    Object.fromEntries(
      [...states].flatMap(([key, state]) =>
        state.status === 'ready' ? [[key, { value: state.value, asOf: asOf ?? state.asOf }]] : [],
      ),
    );

  async function ask<P, T>(key: string, endpoint: Endpoint<P, T>, params: P): Promise<void> {
    const known = states.get(key);
    let problem: unknown;
    if (isEarly && known?.status !== 'ready') {
      try {
        const state = await early.ask(endpoint, params);
        if (!left) states.set(key, state);
        return;
      } catch (error) {
        problem = error;
      }
    }
    await whole().catch((cause: unknown) => {
      const { name: operation } = endpoint;
      const error =
        problem instanceof LoyaltyError ? problem : new LoyaltyError('network', 'not loaded', { operation, cause });
      states.set(key, known?.status === 'ready' ? { ...known, error } : { status: 'failed', error });
    });
  }

  /** Asks again, where only the rest of the client could not be loaded. */
  const again = () => {
    asked.clear();
    for (const ask of [...waiting.values()]) ask?.();
  };

  function wait(begin: (client: LoyaltyClient) => (() => void) | undefined, ask?: () => void): () => void {
    let stop: (() => void) | undefined;
    const take = (client: LoyaltyClient) => {
      waiting.delete(take);
      stop = begin(client);
    };
    if (taken) take(taken);
    else {
      waiting.set(take, ask);
      ask?.();
    }
    return () => {
      waiting.delete(take);
      stop?.();
    };
  }

  const later = <K extends keyof LoyaltyClient>(name: K) =>
    ((...given: unknown[]) =>
      whole().then((client): unknown =>
        Reflect.apply(client[name] as () => unknown, client, given),
      )) as LoyaltyClient[K];

  const start: LoyaltyClient = {
    subscribe(endpoint, params, listener) {
      const key = keyOf(endpoint, params);
      let isHere = true;
      const tell = () => {
        if (isHere) listener((states.get(key) ?? pending) as Parameters<typeof listener>[0]);
      };
      const leave = wait(
        (client) => {
          isHere = false;
          return client.subscribe(endpoint, params, listener);
        },
        () => {
          tell();
          if (!asked.has(key)) asked.set(key, ask(key, endpoint, params));
          void asked.get(key)?.then(tell);
        },
      );
      return () => {
        isHere = false;
        leave();
      };
    },
    read: later('read'),
    write: later('write'),
    durable: later('durable'),
    invalidate: (noun) => void whole().then((client) => client.invalidate(noun), again),
    revalidate: (all) => void (all && whole().then((client) => client.revalidate(all), again)),
    async signOut(how = {}) {
      left = how;
      isEarly = false;
      early.forget();
      states.clear();
      // In the same task: whoever looks at the page now is somebody else.
      again();
      await whole();
      await leaving;
    },
    dehydrate,
    whole,
    watchAnswers: (listener) => wait((client) => client.watchAnswers(listener)),
    watchStale: (listener) => wait((client) => client.watchStale?.(listener)),
    watchLeaving: (listener) => wait((client) => client.watchLeaving?.(listener)),
    reread: () => void whole().then((client) => client.reread?.()),
    consent: options.consent ?? 'granted',
    locale: options.locale,
    storageMode: options.storage?.mode,
    // What the programme says the backend lacks is for the rest to read.
    capabilities: endpoints ? undefined : adapter?.capabilities,
  };
  return start;
}
