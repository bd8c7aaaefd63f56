import { LoyaltyError } from '../domain/errors.js';
import { apart } from './apart.js';
import type { ClientOptions, LoyaltyClient, SignOutOptions } from './client.js';
import { earlyAnswers } from './early-answers.js';
import type { Endpoint } from './endpoint.js';
import { keyOf, type Dehydrated } from './query-state.js';
import type * as rest from './take-over.js';

const nothing = () => undefined;

/**
 * A client that asks, and shows first good answers, before the rest of it is there. What goes beyond them is loaded when it
 * is needed, takes over what was asked, and is the same object to everybody who has it.
 *
 * Throws where `createLoyaltyClient` does; what is wrong is said by whoever tells of it (`addressOf`).
 */
export function startClient(options: ClientOptions): LoyaltyClient {
  const { adapter, endpoints, initialData } = options;
  const early = earlyAnswers(options);
  let known: Record<string, Dehydrated[string]> = { ...initialData };
  const asked = new Map<string, Promise<LoyaltyError | undefined>>();
  const waiting = new Set<rest.Waiting>();
  let loading: Promise<ReturnType<typeof rest.takeOver>> | undefined;
  let over: ReturnType<typeof rest.takeOver> | undefined;
  let left: SignOutOptions | undefined;

  const whole = () =>
    (loading ??= import('./take-over.js').then(
      ({ takeOver }) => (over = takeOver({ start, options, early, shown: known, left, waiting })),
      (cause: unknown) => {
        // It is asked for again the next time.
        loading = undefined;
        throw new LoyaltyError('network', 'not loaded', { operation: 'client.start', cause });
      },
    ));

  /** Why there is no answer: the rest of the client, which would take it from here, could not be loaded. */
  async function ask<P, T>(key: string, endpoint: Endpoint<P, T>, params: P): Promise<LoyaltyError | undefined> {
    // Whoever leaves meanwhile leaves it behind.
    const mine = known;
    try {
      if (!mine[key]) {
        mine[key] = { value: await early.ask(endpoint, params), asOf: Date.now() };
        return undefined;
      }
    } catch {
      // The rest will see why.
    }
    return whole().then(nothing, (error: unknown) => {
      asked.delete(key);
      return error as LoyaltyError;
    });
  }

  /** Has everybody ask and be told again, where the rest is not there. */
  const again = (isLeft?: unknown) => {
    for (const { tell } of [...waiting]) apart(() => tell?.(isLeft));
  };

  /** Has somebody go on with the rest, where it is there or when it comes. Returns the way out. */
  function wait(it: rest.Waiting): () => void {
    it.leave = () => waiting.delete(it);
    waiting.add(it);
    if (over) over.move(it);
    else it.tell?.();
    return () => it.leave?.();
  }

  const later = <K extends keyof LoyaltyClient>(name: K) =>
    ((...given: unknown[]) =>
      whole().then(({ client }): unknown =>
        Reflect.apply(client[name] as () => unknown, client, given),
      )) as LoyaltyClient[K];

  const start: LoyaltyClient = {
    subscribe(endpoint, params, listener) {
      const key = keyOf(endpoint, params);
      const show = (error?: LoyaltyError) => {
        const status = known[key] ? 'ready' : error ? 'failed' : 'pending';
        if (waiting.has(it)) listener({ status, error, ...known[key] } as Parameters<typeof listener>[0]);
      };
      const it: rest.Waiting = {
        begin: (client) => client.subscribe(endpoint, params, listener),
        tell() {
          if (!asked.has(key)) asked.set(key, ask(key, endpoint, params));
          void asked.get(key)?.then((error) => apart(() => show(error)));
          show();
        },
      };
      return wait(it);
    },
    read: later('read'),
    write: later('write'),
    durable: later('durable'),
    invalidate: (noun) => void whole().then(({ client }) => client.invalidate(noun), again),
    revalidate: (all) => void whole().then(({ client }) => client.revalidate(all), again),
    async signOut(how = {}) {
      if (over) {
        await over.client.signOut(how);
        return;
      }
      left = how;
      early.isOver = true;
      for (const { life } of early.answers.values()) life.abort();
      early.answers.clear();
      known = {};
      asked.clear();
      // Whoever makes a client of the same options must not find it either.
      for (const key in initialData) Reflect.deleteProperty(initialData, key);
      // In the same task: whoever looks at the page now is somebody else.
      again(true);
      // Where the rest cannot be loaded, it says goodbye when it can.
      await whole().then(({ leaving }) => leaving, nothing);
    },
    dehydrate: () => ({ ...known }),
    whole,
    watchAnswers: (listener) => wait({ begin: (client) => client.watchAnswers(listener) }),
    watchLeaving: (listener) =>
      wait({
        begin: (client) => client.watchLeaving?.(listener),
        tell: (isLeft) => isLeft === true && listener(false),
      }),
    consent: options.consent ?? 'granted',
    locale: options.locale,
    storageMode: options.storage?.mode,
    // What the programme says the backend lacks is for the rest to read.
    capabilities: endpoints ? undefined : adapter?.capabilities,
  };
  return start;
}
