import type { Caller } from '../client/endpoint.js';
import { Refusal } from './refusal.js';

export interface Limits {
  /** Bytes a JSON body may have. Default 64 KiB. */
  readonly bodyBytes?: number;
  /** Bytes a body with files may have. Default 10 MiB. */
  readonly uploadBytes?: number;
  /** Requests a minute that one member may make of this process. Default: no limit. */
  readonly requestsPerMinute?: number;
  /**
   * Names who asks where nobody is signed in, by something that the platform vouches for: `CF-Connecting-IP`. Guests are
   * counted only where this is given, since a count that all guests share would be one guest's to use up.
   */
  readonly guestOf?: (request: Request) => string | null;
  /** Milliseconds the backend has for an answer. Default 12,000, and ten times as many for files. */
  readonly backendMs?: number;
  /** Failures of the backend in a row after which it is left alone: no answer, or a 5xx. One member
   * alone comes to no more than all but one of them. Default 5. */
  readonly backendFailures?: number;
  /** Milliseconds for which it is left alone then, each request answered with 503 and `Retry-After`. Default 10,000. */
  readonly backendRestMs?: number;
  /**
   * Milliseconds for which this process keeps what the backend answers everybody alike: the programme, the rewards as a
   * guest sees them. Where the backend fails, it is said for a day. What the backend says of a member is never kept.
   * Default 30,000; 0 keeps nothing.
   */
  readonly sharedMs?: number;
  /**
   * Reads a minute that guests may come to at the backend, in this process, with what is not kept already: what they make up
   * must not use up what the backend allows. One too many is answered as it was known before, the programme in the
   * backend's own language, and the rest with 429 and `Retry-After`. Members are not counted. Default 120.
   */
  readonly guestReadsPerMinute?: number;
}

const minute = 60_000;
/** Callers of a sort that are counted at a time: so many guests, whom anybody can make up, set no member's count back. */
const most = 10_000;

/** Counts requests in windows of a minute. Throws a `Refusal` 429 for one too many. */
export function requestCounter({ requestsPerMinute = Infinity, guestOf }: Limits, now: () => number) {
  let window = 0;
  const members = new Map<string, number>();
  const guests = new Map<string, number>();

  return (request: Request, caller: Caller | null): void => {
    const name = caller ? caller.id : guestOf?.(request);
    if (!name || requestsPerMinute === Infinity) return;
    const counts = caller ? members : guests;
    const current = Math.floor(now() / minute);
    if (current !== window) for (const each of [members, guests]) each.clear();
    if (counts.size >= most) counts.clear();
    window = current;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    if (count <= requestsPerMinute) return;
    const seconds = Math.ceil(((current + 1) * minute - now()) / 1000);
    throw new Refusal('rate-limited', 'Too many requests', { headers: { 'retry-after': String(seconds) } });
  };
}
