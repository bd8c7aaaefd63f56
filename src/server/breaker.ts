import { Refusal } from './refusal.js';

export interface BreakerOptions {
  /** Failures in a row after which the backend is left alone. */
  readonly failures: number;
  /** Milliseconds for which it is, before one request may try. */
  readonly restMs: number;
  readonly now: () => number;
}

export type Breaker = ReturnType<typeof breakerOf>;

/**
 * Leaves a backend alone that has failed again and again, so that it can recover and nobody waits for it in vain.
 *
 * After the rest one request tries, and the others wait for another rest: also where that one never comes back.
 */
export function breakerOf({ failures, restMs, now }: BreakerOptions) {
  let inARow = 0;
  let restsUntil = 0;
  return {
    /** @throws Refusal 503, before anything is sent. */
    enter(): void {
      if (inARow < failures) return;
      const left = restsUntil - now();
      if (left > 0) {
        const headers = { 'retry-after': String(Math.ceil(left / 1000)) };
        throw new Refusal('server', 'The backend has failed too often and is left alone', { status: 503, headers });
      }
      restsUntil = now() + restMs;
    },
    worked(): void {
      inARow = 0;
    },
    failed(): void {
      inARow += 1;
      if (inARow >= failures) restsUntil = now() + restMs;
    },
  };
}
