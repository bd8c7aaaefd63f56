import { setTimeout as passed } from 'node:timers/promises';

/** Milliseconds that nothing needs, however busy a machine is. */
export const patience = 600_000;

/** Waits for it, far longer than a busy machine needs; says what was missing where it never comes. */
export async function inTime<T>(promise: Promise<T>, missing: () => string, ms = patience): Promise<T> {
  const end = new AbortController();
  const late = passed(ms, undefined, { signal: end.signal, ref: false }).then(() => {
    throw new Error(`never came: ${missing()}`);
  });
  late.catch(() => undefined);
  return Promise.race([promise, late]).finally(() => end.abort());
}
