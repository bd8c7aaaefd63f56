import type { ReactiveController } from 'lit';
import type { LoyaltyClient } from '../client/client.js';
import type { Endpoint } from '../client/endpoint.js';
import type { QueryState } from '../client/query-state.js';
import type { LoyaltyElement } from './loyalty-element.js';

const pending = { status: 'pending' } as const;

/** Shows an element the answer to one question, and each newer one. */
export class QueryController<P, T> implements ReactiveController {
  state: QueryState<T> = pending;
  readonly #host: LoyaltyElement;
  readonly #endpoint: Endpoint<P, T>;
  readonly #params: () => P | false;
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

  /** The newest answer, if there is one. */
  get value(): T | undefined {
    return this.state.status === 'ready' ? this.state.value : undefined;
  }

  hostUpdate(): void {
    const params = this.#params();
    const { client, isConnected } = this.#host;
    const asked = JSON.stringify([params]);
    // A removed element still renders once more, and must not ask again.
    if (!isConnected || (client === this.#client && asked === this.#asked)) return;
    this.hostDisconnected();
    this.#client = client;
    this.#asked = asked;
    if (params === false) return;
    this.#stop = client?.subscribe(this.#endpoint, params, (state) => {
      // An old failure that is told again is not a new one.
      if (state.status === 'failed' && state !== this.state) this.#host.report(state.error);
      const { value } = this;
      this.state = state;
      // The programme was found not modified: nothing of it depends on when it was asked for.
      const isSame = value !== undefined && value === this.value && this.#endpoint.access === 'public';
      if (!isSame) this.#host.requestUpdate();
    });
  }

  /** Forgets the answer: it may belong to another member when the element comes back. */
  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#client = this.#asked = undefined;
    this.state = pending;
  }
}
