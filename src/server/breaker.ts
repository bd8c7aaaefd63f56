import { Refusal } from './refusal.js';

export interface BreakerOptions {
  /** Failures in a row after which the backend is left alone. One member alone comes to no more than all but one of them. */
  readonly failures: number;
  /** Milliseconds for which it is, before one request may try. */
  readonly restMs: number;
  readonly now: () => number;
}

/** The longest a backend is not asked because it has said so: it may have said too much. */
const minute = 60_000;

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
  /** Whom the backend has told to wait; the empty name is nobody's. */
  const told = new Map<string, { readonly at: number; readonly until: number; isAlone: boolean }>();
  let triesAt = 0;
  return {
    /** @throws Refusal 503 or 429, before anything is sent. */
    enter(whose = ''): void {
      const time = now();
      // What one of them has used up alone is no limit of the others.
      const waits = [...told.values()]
        .filter(({ isAlone, until }) => !isAlone && until > time)
        .map(({ until }) => until);
      const all = waits.length > 1 ? Math.min(triesAt, Math.max(...waits)) : 0;
      const own = told.get(whose)?.until ?? 0;
      const left = (own > time ? own : all) - time;
      if (left > 0) {
        const headers = { 'retry-after': String(Math.ceil(left / 1000)) };
        throw new Refusal('rate-limited', 'The backend has asked to wait', { headers });
      }
      // Two members who have used up what is theirs must not keep it from all: one tries, as after failures.
      if (waits.length > 1) triesAt = time + restMs;
      if (inARow < failures) return;
      const rest = restsUntil - time;
      if (rest > 0) {
        const headers = { 'retry-after': String(Math.ceil(rest / 1000)) };
        throw new Refusal('server', 'The backend has failed too often and is left alone', { status: 503, headers });
      }
      restsUntil = time + restMs;
    },
    /**
     * The backend has told `whose` to wait for `ms` milliseconds. Where it has told two of them, and answered nobody since, it
     * is too much for all.
     */
    busy(ms: number, whose = ''): void {
      const at = now();
      for (const [each, { until }] of told) if (until <= at) told.delete(each);
      told.set(whose, { at, until: at + Math.min(ms, minute), isAlone: false });
      triesAt = at + restMs;
    },
    /** `asked`: when that was sent which it has answered. */
    worked(asked: number): void {
      inARow = 0;
      ofEach.clear();
      for (const wait of told.values()) if (wait.at < asked) wait.isAlone = true;
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
