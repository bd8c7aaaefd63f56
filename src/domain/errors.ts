/** Codes the kit itself raises. */
export type KitErrorCode =
  | 'network'
  | 'timeout'
  | 'offline'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'invalid-response'
  | 'invalid-configuration'
  | 'unsupported'
  | 'server';

/** Slugs of the HTTP contract, the last segment of a problem's `type`. */
export type ProblemSlug =
  | 'insufficient-points'
  | 'out-of-stock'
  | 'tier-required'
  | 'limit-reached'
  | 'ended'
  | 'cost-changed'
  | 'not-enrolled'
  | 'rate-limited'
  | 'idempotency-in-flight'
  | 'idempotency-mismatch'
  | 'invalid-request';

export type LoyaltyErrorCode = KitErrorCode | ProblemSlug;

const transient = /^(network|timeout|offline|rate-limited|server)$/;

/** RFC 9457 problem details, the parts the kit reads. */
export interface Problem {
  readonly type: string;
  readonly title?: string;
  readonly status?: number;
  readonly detail?: string;
}

export interface LoyaltyErrorOptions extends ErrorOptions {
  /** Name of the endpoint: `member.get`. */
  readonly operation: string;
  readonly status?: number | undefined;
  /** What support asks for: the server's `X-Request-Id`. */
  readonly requestId?: string | undefined;
  readonly problem?: Problem | undefined;
  /** Milliseconds the server asked to wait (`Retry-After`, RFC 9110 §10.2.3). */
  readonly retryAfter?: number | undefined;
}

/**
 * The only error this package throws.
 *
 * Branch on `code`. `message` begins with the operation and is written for developers; the words that members read come
 * from `i18n` by the same code.
 */
export class LoyaltyError extends Error {
  override readonly name = 'LoyaltyError';
  readonly code: LoyaltyErrorCode;
  readonly operation!: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly problem: Problem | undefined;
  readonly retryAfter: number | undefined;

  constructor(code: LoyaltyErrorCode, message: string, { cause, ...more }: LoyaltyErrorOptions) {
    super(`${more.operation}: ${message}`, { cause });
    this.code = code;
    Object.assign(this, more);
    // A member may see it.
    this.requestId = more.requestId?.slice(0, 100);
  }

  /** One of another copy of the kit is one, too: a page's client may have come with either. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'LoyaltyError';
  }

  /** Whether the same request may succeed if it is sent again. */
  get transient(): boolean {
    return transient.test(this.code);
  }
}
