import { LoyaltyError, type ProblemSlug } from '../domain/errors.js';

export type Slug = ProblemSlug | 'unauthorized' | 'forbidden' | 'not-found' | 'unsupported' | 'server';

const statuses: Readonly<Record<Slug, number>> = {
  'invalid-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'not-enrolled': 403,
  'not-found': 404,
  unsupported: 404,
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

export interface RefusalOptions extends ErrorOptions {
  /** Where the slug's usual status does not fit. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Ends a request with a problem. `message` is its title, for developers. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly slug: Slug;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(slug: Slug, message: string, { status, headers = {}, ...more }: RefusalOptions = {}) {
    super(message, more);
    this.slug = slug;
    this.status = status ?? statuses[slug];
    this.headers = headers;
  }

  get isDefinite(): boolean {
    return definite.has(this.status);
  }
}

/** What goes over the wire, kept as text so that a repetition gets the same bytes. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export const jsonAnswer = (value: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** The problem of RFC 9457 that a refusal stands for. */
export function problemAnswer({ slug, status, message, headers }: Refusal): Answer {
  const problem = { type: `urn:loyalty-elements:problem:${slug}`, title: message, status };
  return {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
    body: JSON.stringify(problem),
  };
}

export const inFlight = (): Refusal =>
  new Refusal('idempotency-in-flight', 'The first call with this key still runs', { headers: { 'retry-after': '1' } });

const isSlug = (code: string): code is Slug => Object.hasOwn(statuses, code);

/** What a page is told of an error of the backend: its slug, and nothing of what the backend said besides. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof LoyaltyError)) return new Refusal('server', 'Internal error', { cause: error });
  const { code, status, retryAfter = 1000 } = error;
  const options = { cause: error };
  if (code === 'unsupported') return new Refusal(code, 'The backend has no such thing', options);
  if (code === 'idempotency-in-flight' || status === 409) return inFlight();
  if (code === 'unauthorized') {
    return new Refusal(code, 'Sign in first', { ...options, headers: { 'www-authenticate': 'Bearer' } });
  }
  if (code === 'rate-limited') {
    const headers = { 'retry-after': String(Math.ceil(retryAfter / 1000)) };
    return new Refusal(code, 'Too many calls', { ...options, headers });
  }
  if (code === 'invalid-request') {
    const known = status === 413 || status === 415 || status === 422 ? { status } : {};
    return new Refusal(code, 'The backend refused the request', { ...options, ...known });
  }
  if (code !== 'server' && isSlug(code)) return new Refusal(code, `The backend refused: ${code}`, options);
  const gateway = code === 'timeout' ? 504 : 502;
  return new Refusal('server', 'The backend gave no answer that can be used', { ...options, status: gateway });
}
