/** One HTTP exchange, as the layers see it. */
export interface TransportRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Relative to the base URL: starts with `/`, may have a query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or the parts of a multipart body. */
  readonly body?: string | FormData | undefined;
  /** The endpoint's name, for errors and logs. */
  readonly operation: string;
  /** One key for every attempt of one human wish. A request with a key may be sent again. */
  readonly idempotencyKey?: string | undefined;
  /** The sender repeats by itself: no layer sends it again. */
  readonly once?: boolean | undefined;
  /** The page is being left: the request may outlive it. */
  readonly keepalive?: boolean | undefined;
  /** Asked once the token is there: whether it is the token of whoever this is of. */
  readonly isTheirs?: (() => boolean) | undefined;
  /** `member`: sent only with an identity. `public`: sent without one. Default: with a token where there is one. */
  readonly access?: 'member' | 'public' | undefined;
}

export interface TransportResponse {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  /** Parsed JSON; undefined when the body is empty. */
  readonly body: unknown;
}

/**
 * Sends a request and resolves with any HTTP answer, good or bad.
 *
 * Rejects with a `LoyaltyError` (`network`, `offline`, `timeout`, `invalid-response`) or with the signal's reason.
 */
export type Transport = (request: TransportRequest, signal: AbortSignal) => Promise<TransportResponse>;

export type Layer = (next: Transport) => Transport;

/** The first layer is the outermost. */
export const layered = (innermost: Transport, layers: readonly Layer[]): Transport =>
  layers.reduceRight((next, layer) => layer(next), innermost);
