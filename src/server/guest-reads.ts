import { Refusal } from './refusal.js';

const minute = 60_000;

/** Counts what guests come to at the backend, in windows of a minute. Throws a `Refusal` 429 for one too many. */
export function guestReads(most: number, now: () => number): () => void {
  let window = 0;
  let count = 0;
  return () => {
    const current = Math.floor(now() / minute);
    if (current !== window) [window, count] = [current, 0];
    count += 1;
    if (count <= most) return;
    const seconds = Math.ceil(((current + 1) * minute - now()) / 1000);
    throw new Refusal('rate-limited', 'Too many requests of guests', { headers: { 'retry-after': `${seconds}` } });
  };
}
