import type { Endpoint } from './endpoint.js';

export interface SendOptions {
  readonly idempotencyKey?: string | undefined;
  /** Sends without the member's identity. */
  readonly asGuest?: boolean;
  /** The caller repeats by itself. */
  readonly once?: boolean;
}

export type Send = <P, T>(endpoint: Endpoint<P, T>, params: P, options?: SendOptions) => Promise<T>;
