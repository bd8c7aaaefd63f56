import { LoyaltyError, type LoyaltyErrorCode } from '../../domain/errors.js';
import { object, optional, text, whole } from '../decode.js';
import type { Layer } from './transport.js';
import { retryAfter } from './retry-after.js';

/** The last segment of a problem's `type`, where it is a `ProblemSlug` or says more than its status. */
const slug =
  /(?:^|[^a-z-])(insufficient-points|out-of-stock|tier-required|limit-reached|ended|cost-changed|not-enrolled|rate-limited|idempotency-in-flight|idempotency-mismatch|invalid-request|unsupported)$/;

const byStatus: Readonly<Record<number, LoyaltyErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  410: 'not-found',
  425: 'server',
  429: 'rate-limited',
};

const problemOf = whole(optional(object({ type: text(), title: optional(text()), detail: optional(text()) })));

/** Turns an answer that is neither 2xx nor 304 into a `LoyaltyError` with the code of its RFC 9457 problem. */
export const problems: Layer = (next) => async (request, signal) => {
  const response = await next(request, signal);
  const { status, headers, body } = response;
  if ((status >= 200 && status < 300) || status === 304) return response;
  // What is odd about a problem is no problem of its own.
  const problem = problemOf(body, () => undefined);
  const type = problem?.type ?? '';
  const told = slug.exec(type)?.[1] as LoyaltyErrorCode | undefined;
  throw new LoyaltyError(
    told ?? byStatus[status] ?? (status < 500 ? 'invalid-request' : 'server'),
    `${status} ${type}`,
    {
      operation: request.operation,
      status,
      problem,
      requestId: headers.get('x-request-id') ?? undefined,
      retryAfter: retryAfter(headers),
    },
  );
};
