import { within } from '../../browser/within.js';
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
  return (next) => (request, signal) => {
    const { operation, method } = request;
    const ms = method === 'GET' ? read : write;
    return within(
      ms,
      (attempt) => next(request, attempt),
      () => new LoyaltyError('timeout', `no answer in ${ms} ms`, { operation }),
      signal,
    );
  };
}
