import { LoyaltyError } from '../../domain/errors.js';
import type { Layer } from './transport.js';

export interface Deadlines {
  /** Milliseconds for a GET, headers and body together. Default 10,000. */
  readonly read?: number;
  /** Milliseconds for a write. Default 15,000. */
  readonly write?: number;
}

/** Ends an attempt that takes too long, also one whose body drips for ever or whose transport ignores the signal. */
export function deadline({ read = 10_000, write = 15_000 }: Deadlines = {}): Layer {
  return (next) => (request, signal) =>
    new Promise((resolve, reject) => {
      const { operation, method } = request;
      const ms = method === 'GET' ? read : write;
      const attempt = new AbortController();
      const stop = (reason: unknown) => {
        attempt.abort(reason);
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the page's own reason is handed on
        reject(reason);
      };
      const aborted = () => stop(signal.reason);
      if (signal.aborted) {
        aborted();
        return;
      }
      const late = () =>
        stop(new LoyaltyError('timeout', `${operation}: no answer in ${String(ms)} ms`, { operation }));
      const timer = setTimeout(late, ms);
      signal.addEventListener('abort', aborted);
      // A transport of the host may throw at once.
      void (async () => next(request, attempt.signal))()
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          signal.removeEventListener('abort', aborted);
        });
    });
}
