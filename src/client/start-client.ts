import { LoyaltyError } from '../domain/errors.js';
import { apart } from './apart.js';
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
  const leavers = new Set<(isDone: boolean) => void>();
  let loading: Promise<ReturnType<typeof rest.takeOver>> | undefined;
  let taken: LoyaltyClient | undefined;
  let left: SignOutOptions | undefined;

  const whole = () =>
    (loading ??= import('./take-over.js').then(
      ({ takeOver }) => {
        const over = takeOver({ start, options, early, shown: dehydrate(), left, waiting: [...waiting.keys()] });
        taken = over.client;
        return over;
      },
      (cause: unknown) => {
        // It is asked for again the next time.
        loading = undefined;
        throw new LoyaltyError('network', 'not loaded', { operation: 'client.start', cause });
      },
    ));

  const dehydrate = (): Dehydrated =>
    Object.fromEntries(
      [...states].flatMap(([key, state]) =>
        state.status === 'ready' ? [[key, { value: state.value, asOf: state.asOf }]] : [],
      ),
    );

  async function ask<P, T>(key: string, endpoint: Endpoint<P, T>, params: P): Promise<void> {
    let problem: unknown;
    if (isEarly && states.get(key)?.status !== 'ready') {
      try {
        const value = await early.ask(endpoint, params);
        if (!left) states.set(key, { status: 'ready', value, asOf: Date.now() });
        return;
      } catch (error) {
        problem = error;
      }
    }
    await whole().catch((cause: unknown) => {
      const error = (problem instanceof LoyaltyError ? problem : cause) as LoyaltyError;
      // What was known before may have been forgotten meanwhile.
      const known = states.get(key);
      states.set(key, known?.status === 'ready' ? { ...known, error } : { status: 'failed', error });
      asked.delete(key);
    });
  }

  /** Asks again, where only the rest of the client could not be loaded, for what has failed. */
  const again = () => {
    for (const ask of [...waiting.values()]) apart(() => ask?.());
  };

  function wait(begin: (client: LoyaltyClient) => (() => void) | undefined, ask?: () => void): () => void {
    let stop: (() => void) | undefined;
    let isLeft = false;
    const take = (client: LoyaltyClient) => {
      waiting.delete(take);
      stop = begin(client);
      // What it heard first made it leave.
      if (isLeft) stop?.();
    };
    if (taken) take(taken);
    else {
      waiting.set(take, ask);
      ask?.();
    }
    return () => {
      isLeft = true;
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
          if (!asked.has(key)) asked.set(key, ask(key, endpoint, params));
          void asked.get(key)?.then(() => apart(tell));
          tell();
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
    revalidate: (all) => void whole().then(({ client }) => client.revalidate(all), again),
    async signOut(how = {}) {
      if (taken) {
        await taken.signOut(how);
        return;
      }
      left = how;
      isEarly = false;
      early.isOver = true;
      for (const { life } of early.answers.values()) life.abort();
      early.answers.clear();
      states.clear();
      asked.clear();
      // Whoever makes a client of the same options must not find it either.
      for (const key in initialData) Reflect.deleteProperty(initialData, key);
      // In the same task: whoever looks at the page now is somebody else.
      for (const leave of [...leavers]) apart(() => leave(false));
      again();
      // Where the rest cannot be loaded, it says goodbye when it can.
      await (
        await whole().catch(() => undefined)
      )?.leaving;
    },
    dehydrate,
    whole,
    watchAnswers: (listener) => wait((client) => client.watchAnswers(listener)),
    watchLeaving(listener) {
      leavers.add(listener);
      const stop = wait((client) => client.watchLeaving?.(listener));
      return () => {
        leavers.delete(listener);
        stop();
      };
    },
    consent: options.consent ?? 'granted',
    locale: options.locale,
    storageMode: options.storage?.mode,
    // What the programme says the backend lacks is for the rest to read.
    capabilities: endpoints ? undefined : adapter?.capabilities,
  };
  return start;
}
