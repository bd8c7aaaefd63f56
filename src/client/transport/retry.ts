import { LoyaltyError } from '../../domain/errors.js';
import type { Layer, TransportRequest } from './transport.js';

export interface RetryOptions {
  /** All attempts, the first one included. Default 3. */
  readonly attempts?: number;
  /** Upper end of the first wait in milliseconds; doubles with each attempt. Default 400. */
  readonly base?: number;
  /** Longest wait a read puts up with, in milliseconds. Default 8,000. */
  readonly longest?: number;
  /** Whether the backend honours keys. Default true. */
  readonly keyed?: boolean;
  readonly random?: () => number;
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Sends again while the failure is transient: what HTTP calls idempotent, and writes that carry an idempotency key. */
export function retry({
  attempts = 3,
  base = 400,
  longest = 8000,
  keyed = true,
  random = Math.random,
  wait = pause,
}: RetryOptions = {}): Layer {
  return (next) => async (request, signal) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await next(request, signal);
      } catch (error) {
        const again = error instanceof LoyaltyError && error.transient && isRepeatable(request, keyed);
        if (!again || signal.aborted || attempt >= attempts) throw error;
        // Full jitter: a thousand pages that failed together must not come back together, nor those told the same moment.
        const own = random() * base * 2 ** (attempt - 1);
        const asked = error.retryAfter ?? 0;
        if (Math.max(own, asked) > longest) throw error;
        await wait(asked + own, signal);
      }
    }
  };
}

const isRepeatable = ({ method, idempotencyKey, once }: TransportRequest, keyed: boolean): boolean =>
  !once && (/^(GET|PUT|DELETE)$/.test(method) || (keyed && !!idempotencyKey));

/** Waits, and rejects with the signal's reason when it is aborted. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const stop = () => {
      clearTimeout(timer);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the page's own reason is handed on
      reject(signal?.reason);
    };
    if (signal?.aborted) stop();
    signal?.addEventListener('abort', stop);
  });
