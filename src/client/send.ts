import type { Endpoint } from './endpoint.js';

export interface SendOptions {
  readonly idempotencyKey?: string | undefined;
  /** Sends without the member's identity. */
  readonly asGuest?: boolean;
  /** It was sent before, maybe by an earlier page: who is signed in now is asked first where a cookie says it. */
  readonly isAgain?: boolean | undefined;
  /** The caller repeats by itself. */
  readonly once?: boolean;
  /** The page is being left: the request may outlive it. */
  readonly keepalive?: boolean | undefined;
  /** Asked once the token is there: whether it may still go out, and the page still speaks for whoever this is of. */
  readonly isTheirs?: (() => boolean) | undefined;
}

export type Send = <P, T>(endpoint: Endpoint<P, T>, params: P, options?: SendOptions) => Promise<T>;
