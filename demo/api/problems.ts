import type { ProblemSlug } from '../../src/domain/errors.js';

export type Slug = ProblemSlug | 'unauthorized' | 'forbidden' | 'not-found' | 'server';

const statuses: Readonly<Record<Slug, number>> = {
  'invalid-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-enrolled': 403,
  'not-found': 404,
  'idempotency-in-flight': 409,
  'idempotency-mismatch': 422,
  'insufficient-points': 422,
  'out-of-stock': 422,
  'tier-required': 422,
  'limit-reached': 422,
  ended: 422,
  'cost-changed': 422,
  'rate-limited': 429,
  server: 500,
};

/** Statuses that say a definite no: sent again, the same request gets the same answer. */
const definite: ReadonlySet<number> = new Set([403, 404, 422]);

export interface RefusalOptions {
  /** Where the slug's usual status does not fit: 405, 413, 415. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem. `message` is its title, for developers. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly slug: Slug;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(slug: Slug, message: string, { status = statuses[slug], headers = {} }: RefusalOptions = {}) {
    super(message);
    this.slug = slug;
    this.status = status;
    this.headers = headers;
  }

  get isDefinite(): boolean {
    return definite.has(this.status);
  }
}

/** What goes over the wire, kept as text so that a repetition gets the same bytes. */
export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export function jsonAnswer(status: number, value: unknown): Answer {
  return { status, contentType: 'application/json', body: JSON.stringify(value) };
}

/** The problem of RFC 9457 that a refusal stands for. */
export function problemAnswer({ slug, status, message }: Refusal): Answer {
  const problem = { type: `urn:loyalty-elements:problem:${slug}`, title: message, status };
  return { status, contentType: 'application/problem+json', body: JSON.stringify(problem) };
}

export function asResponse(
  { status, contentType, body }: Answer,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(body, { status, headers: { ...headers, 'Content-Type': contentType } });
}
