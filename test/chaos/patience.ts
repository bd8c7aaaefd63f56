import { setTimeout as passed } from 'node:timers/promises';

/** Waits for it, far longer than a busy machine needs; says what was missing where it never comes. */
export async function inTime<T>(promise: Promise<T>, missing: () => string, ms = 240_000): Promise<T> {
  const end = new AbortController();
  const late = passed(ms, undefined, { signal: end.signal, ref: false }).then(() => {
    throw new Error(`never came: ${missing()}`);
  });
  late.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => end.abort());
}
