import type { ReactiveController } from 'lit';
import type { LoyaltyClient } from '../client/client.js';
import type { Endpoint } from '../client/endpoint.js';
import type { QueryState } from '../client/query-state.js';
import type { LoyaltyElement } from './loyalty-element.js';

const pending = { status: 'pending' } as const;

/** Shows an element the answer to one question, and each newer one. */
export class QueryController<P, T> implements ReactiveController {
  readonly #host: LoyaltyElement;
  readonly #endpoint: Endpoint<P, T>;
  readonly #params: () => P | false;
  #state: QueryState<T> = pending;
  #client: LoyaltyClient | undefined;
  #asked: string | undefined;
  #stop: (() => void) | undefined;

  /** `params` is asked before each update; false means that there is nothing to load. */
  constructor(host: LoyaltyElement, endpoint: Endpoint<P, T>, params: () => P | false) {
    this.#host = host;
    this.#endpoint = endpoint;
    this.#params = params;
    host.addController(this);
  }

  get state(): QueryState<T> {
    return this.#state;
  }

  /** The newest answer, if there is one. */
  get value(): T | undefined {
    return this.#state.status === 'ready' ? this.#state.value : undefined;
  }

  hostUpdate(): void {
    const params = this.#params();
    const { client } = this.#host;
    const asked = params === false || !client ? undefined : JSON.stringify([params]);
    // A removed element still renders once more, and must not ask again.
    if ((client === this.#client && asked === this.#asked) || !this.#host.isConnected) return;
    this.hostDisconnected();
    this.#client = client;
    this.#asked = asked;
    if (!client || params === false) return;
    this.#stop = client.subscribe(this.#endpoint, params, (state) => {
      // An old failure that is told again is not a new one.
      if (state.status === 'failed' && state !== this.#state) this.#host.report(state.error);
      this.#state = state;
      this.#host.requestUpdate();
    });
  }

  /** Forgets the answer: it may belong to another member when the element comes back. */
  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#client = undefined;
    this.#asked = undefined;
    this.#state = pending;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }
}
