import type { LoyaltyError } from '../domain/errors.js';
import { apart } from './apart.js';
import type { Endpoint } from './endpoint.js';
import { keyOf, type Dehydrated, type QueryState } from './query-state.js';

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
  /** The next answer is wanted, whatever the state says. */
  stale?: boolean;
  flight?: AbortController | undefined;
}

const pending = { status: 'pending' } as const;

/** Answers to one member's questions: one request a question at a time, however many elements ask. */
export function createQueryCache(
  ask: Ask,
  initial: Dehydrated = {},
  now: () => number = Date.now,
  /** What is shown already, and wanted again, however fresh it is. */
  early: Dehydrated = {},
) {
  const entries = new Map<string, Entry>();
  /** Nouns that were made stale: what was given of them from the start is, too. */
  const old = new Set<string>();

  function entryOf<P, T>(endpoint: Endpoint<P, T>, params: P): Entry {
    const key = keyOf(endpoint, params);
    const known = entries.get(key);
    if (known) return known;
    const given = initial[key] ?? early[key];
    const entry: Entry = {
      endpoint: endpoint as Endpoint<unknown, unknown>,
      params,
      listeners: new Set(),
      // By the clock of a server that is ahead of this one, it would stay fresh for too long.
      state: given ? { status: 'ready', value: given.value, asOf: Math.min(given.asOf, now()) } : pending,
      stale: (given && given !== initial[key]) || old.has(endpoint.name.split('.')[0] ?? ''),
    };
    entries.set(key, entry);
    return entry;
  }

  const isStale = ({ state, stale, endpoint: { freshFor = 30_000 } }: Entry): boolean =>
    stale || state.status !== 'ready' || !!state.error || now() - state.asOf > freshFor;

  async function load(entry: Entry): Promise<void> {
    if (entry.flight) return;
    const { endpoint, params, state, etag } = entry;
    const signal = begin(entry);
    const known = state.status === 'ready' ? state : undefined;
    let next: QueryState<unknown>;
    let answer: Answer<unknown> | undefined;
    try {
      answer = await ask(endpoint, params, { signal, etag });
      next = { status: 'ready', value: answer ? answer.value : known?.value, asOf: now() };
    } catch (thrown) {
      // `ask` throws nothing but `LoyaltyError`.
      const error = thrown as LoyaltyError;
      next = known ? { ...known, error } : { status: 'failed', error };
    }
    if (signal.aborted) return;
    if (answer) entry.etag = answer.etag;
    entry.flight = undefined;
    // What is known now is what the next answer may find not modified.
    entry.state = next;
    // A write has happened since the request was sent: its answer is old.
    if (entry.stale) void load(entry);
    set(entry, next);
  }

  function drop(entry: Entry): void {
    entry.flight?.abort();
    entry.flight = undefined;
  }

  /** Calls back at once with what is known, and again whenever that changes. Returns the way out. */
  function subscribe<P, T>(endpoint: Endpoint<P, T>, params: P, listener: (state: QueryState<T>) => void): () => void {
    const entry = entryOf(endpoint, params);
    const typed = listener as (state: QueryState<unknown>) => void;
    entry.listeners.add(typed);
    if (isStale(entry)) void load(entry);
    typed(entry.state);
    return () => {
      entry.listeners.delete(typed);
      if (entry.listeners.size || !entry.flight) return;
      // Nobody waits any more: a read is not worth a member's bandwidth.
      drop(entry);
      entry.stale = true;
    };
  }

  /** Asks again for what is on screen and no longer fresh; `all` also for what is. */
  function revalidate(all = false): void {
    for (const entry of entries.values()) {
      // An answer that is already under way may be older than what the page has just done.
      entry.stale ||= all;
      if (entry.listeners.size && isStale(entry)) void load(entry);
    }
  }

  return {
    subscribe,
    revalidate,

    read: <P, T>(endpoint: Endpoint<P, T>, params: P): Promise<T> =>
      new Promise((resolve, reject) => {
        const stop = subscribe(endpoint, params, (state) => {
          // What is known may be old, and so may a failure: the answer that is under way counts.
          if (state.status === 'pending' || entryOf(endpoint, params).flight) return;
          queueMicrotask(() => stop());
          if (state.error) reject(state.error);
          else if (state.status === 'ready') resolve(state.value);
        });
      }),

    /** Makes all answers of a noun stale, and asks again for those on screen. */
    invalidate(noun: string): void {
      old.add(noun);
      for (const entry of entries.values()) entry.stale ||= entry.endpoint.name.startsWith(`${noun}.`);
      revalidate();
    },

    /** Forgets the last member at once: what is on screen becomes pending in the same task. */
    reset(): void {
      // Whoever makes a client of the same options must not find it either.
      for (const key in initial) Reflect.deleteProperty(initial, key);
      initial = early = {};
      for (const entry of entries.values()) {
        if (entry.endpoint.access === 'public') continue;
        drop(entry);
        entry.etag = undefined;
        set(entry, pending);
      }
      revalidate();
    },

    dehydrate: (): Dehydrated =>
      Object.fromEntries(
        [...entries].flatMap(([key, { state }]) =>
          state.status === 'ready' ? [[key, { value: state.value, asOf: state.asOf }]] : [],
        ),
      ),
  };
}

function begin(entry: Entry): AbortSignal {
  entry.stale = false;
  return (entry.flight = new AbortController()).signal;
}

function set(entry: Entry, state: QueryState<unknown>): void {
  entry.state = state;
  for (const listener of [...entry.listeners]) apart(() => listener(state));
}
