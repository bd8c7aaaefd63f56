import { LoyaltyError } from '../domain/errors.js';
import { addressOf } from './base-url.js';
import type { ClientOptions, LoyaltyClient, SignOutOptions } from './client.js';
import { earlyAnswers } from './early-answers.js';
import type { Endpoint } from './endpoint.js';
import type * as rest from './take-over.js';
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
  let loading: Promise<ReturnType<typeof rest.takeOver>> | undefined;
  let taken: LoyaltyClient | undefined;
  let left: SignOutOptions | undefined;

  const whole = () =>
    (loading ??= import('./take-over.js').then(
      ({ takeOver }) => {
        const over = takeOver({ start, options, early, shown: dehydrate(), left, waiting: waiting.keys() });
        taken = over.client;
        return over;
      },
      (error: unknown) => {
        // It is asked for again the next time.
        loading = undefined;
        throw error;
      },
    ));

  const dehydrate = (): Dehydrated =>
    Object.fromEntries(
      [...states].flatMap(([key, state]) =>
        state.status === 'ready' ? [[key, { value: state.value, asOf: state.asOf }]] : [],
      ),
    );

  async function ask<P, T>(key: string, endpoint: Endpoint<P, T>, params: P): Promise<void> {
    const known = states.get(key);
    let problem: unknown;
    if (isEarly && known?.status !== 'ready') {
      try {
        const value = await early.ask(endpoint, params);
        if (!left) states.set(key, { status: 'ready', value, asOf: Date.now() });
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
      whole().then(({ client }): unknown =>
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
    invalidate: (noun) => void whole().then(({ client }) => client.invalidate(noun), again),
    revalidate: (all) => void (all && whole().then(({ client }) => client.revalidate(all), again)),
    async signOut(how = {}) {
      left = how;
      isEarly = false;
      early.answers.clear();
      early.token = undefined;
      states.clear();
      // In the same task: whoever looks at the page now is somebody else.
      again();
      const { leaving } = await whole();
      await leaving;
    },
    dehydrate,
    whole,
    watchAnswers: (listener) => wait((client) => client.watchAnswers(listener)),
    watchLeaving: (listener) => wait((client) => client.watchLeaving?.(listener)),
    consent: options.consent ?? 'granted',
    locale: options.locale,
    storageMode: options.storage?.mode,
    // What the programme says the backend lacks is for the rest to read.
    capabilities: endpoints ? undefined : adapter?.capabilities,
  };
  return start;
}
