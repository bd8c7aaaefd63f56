import { LoyaltyError, type LoyaltyErrorCode, type Problem, type ProblemSlug } from '../../domain/errors.js';
import type { Layer, TransportResponse } from './transport.js';
import { retryAfter } from './retry-after.js';

const slugs: ReadonlySet<string> = new Set<ProblemSlug>([
  'insufficient-points',
  'out-of-stock',
  'tier-required',
  'limit-reached',
  'ended',
  'not-enrolled',
  'rate-limited',
  'idempotency-in-flight',
  'idempotency-mismatch',
  'invalid-request',
]);

const byStatus: Readonly<Record<number, LoyaltyErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  425: 'server',
  429: 'rate-limited',
};

/** Turns an answer that is neither 2xx nor 304 into a `LoyaltyError` with the code of its RFC 9457 problem. */
export const problems: Layer = (next) => async (request, signal) => {
  const response = await next(request, signal);
  const { status, headers } = response;
  if ((status >= 200 && status < 300) || status === 304) return response;
  const problem = problemOf(response);
  const { operation } = request;
  throw new LoyaltyError(codeOf(status, problem), `${operation}: ${String(status)} ${problem?.type ?? ''}`.trim(), {
    operation,
    status,
    problem,
    requestId: headers.get('x-request-id') ?? undefined,
    retryAfter: retryAfter(headers),
  });
};

function codeOf(status: number, problem: Problem | undefined): LoyaltyErrorCode {
  const slug = /[a-z-]+$/.exec(problem?.type ?? '')?.[0] ?? '';
  if (slugs.has(slug)) return slug as ProblemSlug;
  return byStatus[status] ?? (status >= 500 ? 'server' : 'invalid-request');
}

function problemOf({ body }: TransportResponse): Problem | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  const text = (name: string) => {
    const value: unknown = Object.hasOwn(body, name) ? (body as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' ? value.slice(0, 1000) : undefined;
  };
  const type = text('type');
  const detail = text('detail');
  const title = text('title');
  return type === undefined ? undefined : { type, ...(title && { title }), ...(detail && { detail }) };
}
