import type { LoyaltyClient } from '../client/client.js';
import type { Endpoint } from '../client/endpoint.js';
import type { QueryState } from '../client/query-state.js';
import type { LoyaltyError } from '../domain/errors.js';
import { outOfPage } from './stand-in.js';

const nothing = (): undefined => undefined;

/** What one element asks of a client while it is rendered, and only that: nothing is kept, sent or listened to. */
export class Asking {
  readonly client: LoyaltyClient;
  /** What could not be answered. */
  readonly failures: LoyaltyError[] = [];
  readonly #answers: Promise<void>[] = [];
  readonly #stops: (() => void)[] = [];

  /** `isKnown`: whether there is an answer to wait for. */
  constructor(client: LoyaltyClient, isKnown: (operation: string) => boolean) {
    const never = new Promise<never>(nothing);
    const subscribe: LoyaltyClient['subscribe'] = (endpoint, params, listener) => {
      if (isKnown(endpoint.name)) this.#subscribe(client, endpoint, params, listener);
      else listener({ status: 'pending' });
      return nothing;
    };
    this.client = Object.create(client, {
      subscribe: { value: subscribe },
      durable: { value: () => never },
      write: { value: () => never },
      watchAnswers: { value: () => nothing },
      watchLeaving: { value: () => nothing },
    }) as LoyaltyClient;
  }

  /** Settles when all that was asked so far is answered. */
  async answered(): Promise<void> {
    await Promise.all(this.#answers);
  }

  end(): void {
    this.#stops.forEach((stop) => stop());
  }

  #subscribe<P, T>(
    client: LoyaltyClient,
    endpoint: Endpoint<P, T>,
    params: P,
    listener: (state: QueryState<T>) => void,
  ): void {
    let settle = nothing as () => void;
    this.#answers.push(new Promise((resolve) => (settle = resolve)));
    const hear = (state: QueryState<T>) => {
      if (state.status !== 'pending') settle();
      // What a backend has no place for is no failure of it: elements show nothing then.
      if (state.status === 'failed' && state.error.code !== 'unsupported') this.failures.push(state.error);
      listener(state);
    };
    const stop = outOfPage(() => client.subscribe(endpoint, params, hear));
    this.#stops.push(stop);
  }
}
