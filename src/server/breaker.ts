import { Refusal } from './refusal.js';

export interface BreakerOptions {
  /** Failures in a row after which the backend is left alone. One member alone comes to no more than all but one of them. */
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
  const ofEach = new Map<string, number>();
  const each = Math.max(1, failures - 1);
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
      ofEach.clear();
    },
    /** `whose`: the member in whose name it was asked. What fails for one of them may work for all others. */
    failed(whose?: string): void {
      const before = whose === undefined ? 0 : (ofEach.get(whose) ?? 0);
      if (before >= each || inARow >= failures) return;
      if (whose !== undefined) ofEach.set(whose, before + 1);
      inARow += 1;
      if (inARow >= failures) restsUntil = now() + restMs;
    },
  };
}
