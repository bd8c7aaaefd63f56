import type { RecordStore, StorageMode } from '../browser/record-store.js';
import type { LoyaltyError } from '../domain/errors.js';
import type { Adapter, Capabilities } from './adapter.js';
import type { Durable } from './durable.js';
import type { Call, Endpoint } from './endpoint.js';
import type { AnswerEvent } from './outbox.js';
import type { Dehydrated, QueryState } from './query-state.js';
import type { Send } from './send.js';
import type { GetToken } from './session.js';
import type { Transport } from './transport/transport.js';

export interface ClientOptions {
  /** Where the contract is served: an absolute URL or a path of this origin. An adapter may bring its own. */
  readonly baseUrl: string;
  readonly getToken?: GetToken;
  /** Names the member in cache and storage where the token does not. Sent only by an adapter that says so. */
  readonly memberKey?: string;
  /** The backend, where it does not speak the kit's own contract, or cannot do all that the contract asks for. */
  readonly adapter?: Adapter;
  /** Endpoints of the host's own, by name; each replaces the one of that name, also an adapter's. */
  readonly endpoints?: Readonly<Record<string, Call<never, unknown>>>;
  /** Replaces `fetch`. */
  readonly transport?: Transport;
  /**
   * Language and region of all elements, as a BCP 47 tag. Default: the nearest `lang` of the page. Where it is given the
   * backend hears of it as `Accept-Language`, so that names come in it, too.
   */
  readonly locale?: string;
  /** Whether clocks, visit counts and sampling may be stored. Default `granted`. */
  readonly consent?: 'granted' | 'denied';
  /** What a server has already fetched, made by `dehydrate()`. */
  readonly initialData?: Dehydrated;
  /** Replaces IndexedDB. */
  readonly storage?: RecordStore;
  /**
   * Gives the token of a check against robots, sent as `Spam-Token` with each try to send feedback. It is waited for five
   * seconds; without one the message is sent all the same, and the shop decides.
   */
  readonly getSpamToken?: () => Promise<string>;
  /** Hears of fields that could not be read and items that were dropped. */
  readonly onProblem?: (error: LoyaltyError) => void;
}

export interface SignOutOptions {
  /** What happens to answers that could not be sent. Default `park`. */
  readonly unsent?: 'park' | 'discard';
}

/** What elements need of a backend. A host may implement it in its own way. */
export interface LoyaltyClient {
  /** Reads through the cache. Rejects with a `LoyaltyError`. */
  read<P, T>(endpoint: Endpoint<P, T>, params: P): Promise<T>;
  /** Sends a write, then makes stale what it changes. Rejects with a `LoyaltyError`. */
  write: Send;
  /** Calls back at once and on every change. Returns the way out. */
  subscribe<P, T>(endpoint: Endpoint<P, T>, params: P, listener: (state: QueryState<T>) => void): () => void;
  /** Makes answers of a noun stale (`member`, `rewards`) and asks again for those on screen. */
  invalidate(noun: string): void;
  /** Asks again for what is on screen and stale; `all` also for what is fresh. */
  revalidate(all?: boolean): void;
  /**
   * Forgets the member: the page at once and in every tab, the device after what is unsent has been sent, for up to three
   * seconds. What is then left stays under that member as text for 30 days; with `discard` nothing stays.
   */
  signOut(options?: SignOutOptions): Promise<void>;
  dehydrate(): Dehydrated;
  /** Where records are kept; undefined until something had to be kept here, where the host has no storage of its own. */
  readonly storageMode: StorageMode | undefined;
  /** Intents, answers and drafts, loaded when first needed. */
  durable(): Promise<Durable>;
  /** Hears what became of answers. Returns the way out. */
  watchAnswers(listener: (event: AnswerEvent) => void): () => void;
  readonly consent: 'granted' | 'denied';
  readonly locale?: string | undefined;
  /** What the backend can do. */
  readonly capabilities?: Capabilities;
  /** Backend and member, which tell this client's answers from another's; hashed wherever they leave the page. */
  readonly whose?: readonly [backend: string, member: string];
  /** Another tab has signed out: forgets what is known of the member, and asks the page again who it is. */
  reread?(): void;
  /**
   * Hears that the member signs out: before anything is forgotten, and when all is. Where another tab has signed out only
   * the first is heard. Returns the way out.
   */
  watchLeaving?(listener: (isDone: boolean) => void): () => void;
  /** Hears which nouns have become stale by a write or by `invalidate`. Returns the way out. */
  watchStale?(listener: (nouns: readonly string[]) => void): () => void;
  /**
   * Loads what the first good answers did without.
   *
   * @internal
   */
  whole?(): Promise<unknown>;
}
