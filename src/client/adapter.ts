import type { Call, Caller } from './endpoint.js';
import type { Transport } from './transport/transport.js';

/** What a backend can do, and so what a client may do with it when an answer does not come. */
export interface Capabilities {
  /**
   * Where the key of a write goes that must not happen twice: the `Idempotency-Key` header
   * (draft-ietf-httpapi-idempotency-key-header-07), a field of the body, or nowhere, where the backend knows no keys. A
   * shop whose own API knows none says `{...adapter, capabilities: {...contractCapabilities, idempotency: 'none'}}`.
   */
  readonly idempotency: 'header' | 'body' | 'none';
  /** Whether the header is a quoted string, as the draft has it. Default true. */
  readonly quotedKey?: boolean;
  /** The field of the body that has the key, where it goes there. Default `idempotency_key`. Where the backend knows no
   * keys, a field that is named here has it as a mere reference, by which a redemption can be asked for. */
  readonly keyField?: string;
  /** The longest key the backend takes, in characters. Default 255. A longer one is never cut: nothing is sent then. */
  readonly longestKey?: number;
  /** How long the backend remembers a key, in milliseconds. Default 24 hours. It is trusted for five sixths of that. */
  readonly keyLife?: number;
  /** Whether it can be asked what became of a redemption, by its key (`redemptions.find`). */
  readonly redeemStatus: boolean;
  /** Whether an answer that comes twice, with the same id, is one answer. */
  readonly responseIdempotency: boolean;
  /**
   * What the backend has no place for: names of operations (`redemptions.cancel`), which are then refused with the code
   * `unsupported` and without a request, and `tiers` where no member has one.
   */
  readonly lacks?: readonly string[];
  /** What differs for single operations, by name, where several backends stand behind one adapter. */
  readonly by?: Readonly<Record<string, Capabilities>>;
}

/** A backend as data: what it can do, and how it is asked. */
export interface Adapter {
  /** As it is spelled in attributes: `rest`, `square`. */
  readonly name: string;
  /** `server`: needs a secret that must never reach a browser. */
  readonly runsIn: 'browser' | 'server';
  readonly capabilities: Capabilities;
  /** Endpoints by name; each replaces the one of that name of the kit's own contract. */
  readonly endpoints: Readonly<Record<string, Call<never, unknown>>>;
  /** The backend's own address, where a page reaches it by `reach`. It also tells its records from another backend's. */
  readonly baseUrl?: string;
  /** Names the backend that an operation goes to, where several stand behind one adapter: each fails on its own. */
  readonly backendOf?: (operation: string) => string;
  /** Reaches the backend for one caller, null for a guest: knows its address, its headers and its secrets. */
  readonly reach?: (caller: Caller | null) => Transport;
}

/** What a backend can do that speaks the kit's own contract. */
export const contractCapabilities: Capabilities = {
  idempotency: 'header',
  redeemStatus: true,
  responseIdempotency: true,
};
