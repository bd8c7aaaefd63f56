import type { LoyaltyError } from '../domain/errors.js';
import type { Endpoint } from './endpoint.js';
import type { Dehydrated, QueryState } from './query-state.js';

/** Sends one question; `undefined` means "not modified". */
export type Ask = <P, T>(endpoint: Endpoint<P, T>, params: P, options: AskOptions) => Promise<Answer<T> | undefined>;

export interface AskOptions {
  readonly signal: AbortSignal;
  readonly etag?: string | undefined;
}

export interface Answer<T> {
  readonly value: T;
  readonly etag?: string | undefined;
}

interface Entry {
  readonly endpoint: Endpoint<unknown, unknown>;
  readonly params: unknown;
  readonly listeners: Set<(state: QueryState<unknown>) => void>;
  state: QueryState<unknown>;
  etag?: string | undefined;
  stale: boolean;
  flight?: { readonly done: Promise<void>; readonly abort: AbortController } | undefined;
}

/** Answers to one member's questions: one request a question at a time, however many elements ask. */
export class QueryCache {
  readonly #ask: Ask;
  readonly #now: () => number;
  #initial: Dehydrated;
  readonly #entries = new Map<string, Entry>();

  constructor(ask: Ask, initial: Dehydrated = {}, now: () => number = Date.now) {
    this.#ask = ask;
    this.#now = now;
    this.#initial = initial;
  }

  /** Calls back at once with what is known, and again whenever that changes. Returns the way out. */
  subscribe<P, T>(endpoint: Endpoint<P, T>, params: P, listener: (state: QueryState<T>) => void): () => void {
    const entry = this.#entry(endpoint, params);
    const typed = listener as (state: QueryState<unknown>) => void;
    entry.listeners.add(typed);
    if (this.#isStale(entry)) void this.#load(entry);
    typed(entry.state);
    return () => {
      entry.listeners.delete(typed);
      if (entry.listeners.size > 0 || !entry.flight) return;
      // Nobody waits any more: a read is not worth a member's bandwidth.
      entry.flight.abort.abort();
      entry.flight = undefined;
      entry.stale = true;
    };
  }

  async read<P, T>(endpoint: Endpoint<P, T>, params: P): Promise<T> {
    return new Promise((resolve, reject) => {
      const stop = this.subscribe(endpoint, params, (state) => {
        // What is known may be old, and so may a failure: the answer that is under way counts.
        if (state.status === 'pending' || this.#entry(endpoint, params).flight) return;
        queueMicrotask(() => stop());
        if (state.error) reject(state.error);
        else if (state.status === 'ready') resolve(state.value);
      });
    });
  }

  /** Makes all answers of a noun stale, and asks again for those on screen. */
  invalidate(noun: string): void {
    for (const entry of this.#entries.values()) {
      if (entry.endpoint.name.split('.')[0] !== noun) continue;
      entry.stale = true;
      if (entry.listeners.size > 0) void this.#reload(entry);
    }
  }

  /** Asks again for what is on screen and no longer fresh; `all` also for what is. */
  revalidate(all = false): void {
    for (const entry of this.#entries.values()) {
      if (entry.listeners.size > 0 && (all || this.#isStale(entry))) void this.#load(entry);
    }
  }

  /** Forgets the last member at once: what is on screen becomes pending in the same task. */
  reset(): void {
    this.#initial = {};
    for (const [key, entry] of this.#entries) {
      if (entry.endpoint.access === 'public') continue;
      entry.flight?.abort.abort();
      entry.flight = undefined;
      entry.etag = undefined;
      if (entry.listeners.size === 0) {
        this.#entries.delete(key);
        continue;
      }
      set(entry, { status: 'pending' });
      void this.#load(entry);
    }
  }

  dehydrate(): Dehydrated {
    const ready = [...this.#entries].flatMap(([key, { state }]) =>
      state.status === 'ready' ? [[key, { value: state.value, asOf: state.asOf }] as const] : [],
    );
    return Object.fromEntries(ready);
  }

  #entry<P, T>(endpoint: Endpoint<P, T>, params: P): Entry {
    const key = `${endpoint.name} ${JSON.stringify(params ?? null)}`;
    const known = this.#entries.get(key);
    if (known) return known;
    const given = Object.hasOwn(this.#initial, key) ? this.#initial[key] : undefined;
    const entry: Entry = {
      endpoint: endpoint as Endpoint<unknown, unknown>,
      params,
      listeners: new Set(),
      state: given ? { status: 'ready', ...given } : { status: 'pending' },
      stale: false,
    };
    this.#entries.set(key, entry);
    return entry;
  }

  #isStale({ state, stale, endpoint }: Entry): boolean {
    if (stale || state.status !== 'ready' || state.error) return true;
    return this.#now() - state.asOf > (endpoint.freshFor ?? 30_000);
  }

  /** A write has happened since the running request was sent: its answer would be old. */
  async #reload(entry: Entry): Promise<void> {
    await entry.flight?.done;
    if (entry.stale && entry.listeners.size > 0) await this.#load(entry);
  }

  #load(entry: Entry): Promise<void> {
    if (entry.flight) return entry.flight.done;
    const abort = new AbortController();
    entry.stale = false;
    const flight = { done: this.#fetch(entry, abort.signal), abort };
    entry.flight = flight;
    return flight.done;
  }

  async #fetch(entry: Entry, signal: AbortSignal): Promise<void> {
    let next: QueryState<unknown>;
    try {
      const answer = await this.#ask(entry.endpoint, entry.params, { signal, etag: entry.etag });
      if (signal.aborted) return;
      const before = entry.state.status === 'ready' ? entry.state.value : undefined;
      if (answer) entry.etag = answer.etag;
      next = { status: 'ready', value: answer ? answer.value : before, asOf: this.#now() };
    } catch (error) {
      if (signal.aborted) return;
      // `ask` throws nothing but `LoyaltyError`.
      const failure = error as LoyaltyError;
      next = entry.state.status === 'ready' ? { ...entry.state, error: failure } : { status: 'failed', error: failure };
    }
    entry.flight = undefined;
    set(entry, next);
  }
}

function set(entry: Entry, state: QueryState<unknown>): void {
  entry.state = state;
  for (const listener of [...entry.listeners]) {
    try {
      listener(state);
    } catch (error) {
      // A fault of one listener is the page's to see, and no other's to suffer from.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}
