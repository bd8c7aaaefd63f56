import { createContext, type Context } from '@lit/context';
import type { LoyaltyClient } from '../client/client.js';

/** Null: the page has switched the kit off. */
export type Provided = LoyaltyClient | null | undefined;

type Take = (client: Provided, leave?: () => void) => void;

/** The events of the Context Community Protocol, as far as they are read here. */
interface Asking extends Event {
  readonly context: Context<unknown, unknown>;
  readonly contextTarget: EventTarget | null;
  readonly callback: Take;
  readonly subscribe?: boolean;
}

/** The key is registered, so that two copies of the kit on one page still meet. */
export const clientContext = createContext<LoyaltyClient | undefined>(Symbol.for('loyalty-elements/client'));

const announce = (host: EventTarget, name: string, more: object): boolean =>
  host.dispatchEvent(
    Object.assign(new Event(name, { bubbles: true, composed: true }), {
      context: clientContext,
      contextTarget: host,
      ...more,
    }),
  );

/** Those that ask again when a provider has come; one listener for all of them. */
const asking = new Set<() => void>();
const askAll = () => [...asking].forEach((ask) => ask());

/**
 * Asks the providers around an element for its client, the nearest first, and again whenever one has come.
 *
 * `take` is called at once where there is a provider, and with each later client. Returns the way out.
 */
export function requestClient(host: EventTarget, take: (client: Provided) => void): () => void {
  let leave: (() => void) | undefined;
  const callback: Take = (client, next) => {
    // A nearer provider has taken over.
    if (next !== leave) leave?.();
    leave = next;
    take(client);
  };
  const ask = () => announce(host, 'context-request', { callback, subscribe: true });
  if (!asking.size) document.addEventListener('context-provider', askAll);
  asking.add(ask);
  ask();
  return () => {
    asking.delete(ask);
    if (!asking.size) document.removeEventListener('context-provider', askAll);
    leave?.();
  };
}

/** A place of the page that answers, for all elements in it. */
export class ClientProvider {
  readonly #host: EventTarget;
  readonly #consumers = new Map<Take, () => void>();
  #unwatch: (() => void) | undefined;
  value: Provided;

  constructor(host: EventTarget) {
    this.#host = host;
    host.addEventListener('context-request', (event) => {
      const { context, contextTarget, callback, subscribe } = event as Asking;
      if (context !== clientContext || contextTarget === host) return;
      event.stopPropagation();
      // The same way out for the same consumer: that is how it knows that it has asked here before.
      const leave = this.#consumers.get(callback) ?? (() => this.#consumers.delete(callback));
      if (subscribe) this.#consumers.set(callback, leave);
      callback(this.value, leave);
    });
  }

  /** Gives another client to all consumers. One that is `lent` comes from a provider further out, which watches it. */
  set(client: Provided, lent?: boolean): void {
    this.#unwatch?.();
    // To elements another client is another member: whoever signs out takes along what is on screen.
    const watched = lent ? undefined : client;
    this.#unwatch = watched?.watchLeaving?.((isDone) => {
      if (!isDone) this.set(Object.create(watched) as LoyaltyClient);
    });
    this.value = client;
    for (const [take, leave] of [...this.#consumers]) take(client, leave);
  }

  /** Tells those that came before it that it is there. */
  announce(): void {
    announce(this.#host, 'context-provider', {});
  }
}
