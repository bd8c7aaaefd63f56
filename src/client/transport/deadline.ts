import { within } from '../../browser/within.js';
import { LoyaltyError } from '../../domain/errors.js';
import type { Layer } from './transport.js';

export interface Deadlines {
  /** Milliseconds for a GET, headers and body together. Default 10,000. */
  readonly read?: number;
  /** Milliseconds for a write. Default 15,000. */
  readonly write?: number;
  /** Milliseconds for a write with files. Default 120,000: ten megabytes over a slow mobile network. */
  readonly upload?: number;
}

/** Ends an attempt that takes too long, also one whose body drips for ever or whose transport ignores the signal. */
export function deadline({ read = 10_000, write = 15_000, upload = 120_000 }: Deadlines = {}): Layer {
  return (next) => (request, signal) => {
    const { operation, method, body } = request;
    const ms = method === 'GET' ? read : typeof body === 'object' ? upload : write;
    return within(
      ms,
      (attempt) => next(request, attempt),
      () => new LoyaltyError('timeout', `no answer in ${ms} ms`, { operation }),
      signal,
    );
  };
}
