import type { Adapter } from '../client/adapter.js';
import type { Caller } from '../client/endpoint.js';

/** The `fetch` that an adapter under test is given. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * What the backend is like:
 *
 * - `usual`: a member with points, rewards and a history, with every field that the backend knows;
 * - `negative`: the member has fewer than no points;
 * - `odd`: every kind, type and status is one that nobody has heard of;
 * - `bare`: every field that may be missing is.
 */
export type Scene = 'usual' | 'negative' | 'odd' | 'bare';

/** A backend that answers as the vendor's does, and remembers what it did. */
export interface Backend {
  readonly fetch: Fetch;
  /** How many redemptions stand: made, and not taken back. */
  readonly redeemed: () => number;
  /** The points of the member under test. */
  readonly points: () => number;
}

/** Where the names and forms of an adapter come from. What is only documented is experimental. */
export type KnownFrom = 'specification' | 'vendor’s types' | 'documentation';

/** An adapter, and all that is needed to find out whether it does what the kit relies on. */
export interface Subject {
  /** The adapter, as a shop would make it, over this `fetch`. */
  readonly adapter: (fetch: Fetch) => Adapter;
  /** A new backend in its first state. */
  readonly backend: (scene: Scene) => Backend;
  /** The member under test, who can redeem `rewardId` three times in every scene but `negative`. */
  readonly caller: Caller;
  /** Another member of the same backend. */
  readonly stranger: Caller;
  /** A reward of a fixed cost. */
  readonly rewardId: string;
  /** For all operations, or by name with `default` for the rest. */
  readonly knownFrom: KnownFrom | ({ readonly default: KnownFrom } & Readonly<Record<string, KnownFrom>>);
  /** Parameters of single operations, where the suite's own do not fit: `{'earnings.estimate': {lines: […]}}`. */
  readonly params?: Readonly<Record<string, unknown>>;
}
