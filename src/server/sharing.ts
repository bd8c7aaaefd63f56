import type { Caller } from '../client/endpoint.js';
import { day } from '../domain/instant.js';
import { guestReads } from './guest-reads.js';
import type { TransportRequest, TransportResponse } from '../client/transport/transport.js';

/** Answers that are kept at a time: an address that guests make up must not fill the memory. */
const mostKept = 200;

export interface SharingOptions {
  /** Milliseconds for which an answer is kept that was asked in nobody's name; 0 keeps none. */
  readonly sharedMs: number;
  readonly now: () => number;
  /** Reads a minute that guests come to at the backend. */
  readonly guestReads?: number;
}

export interface Exchange {
  /** In whose name it is asked; null is nobody's. */
  readonly caller: Caller | null;
  /** Whether nobody is signed in: what is everybody's is asked in nobody's name for members, too. */
  readonly isGuest: boolean;
  readonly request: TransportRequest;
  /** The backend that is asked, where there are several. */
  readonly backend: string;
  readonly send: (asked: TransportRequest) => Promise<TransportResponse>;
  /** Told where the answer was known, or on its way already. */
  readonly onSpared: () => void;
}

/**
 * Spares the backend what it has just been asked.
 *
 * Equal reads of one caller that come at once are one request. What was asked in nobody's name is the same for everybody
 * and is kept a while, and for a day where the backend fails; what was asked in a member's name is never kept, and never another's. After a write of theirs no
 * read is joined that began before. What guests ask that is not known is counted: with cursors that they make up they must not
 * use up what the backend allows, and members not wait for it. The programme has no cursors, and is asked in nobody's name for
 * members, too: where there are too many languages, it is told in the backend's own.
 */
export function sharingOf({ sharedMs, now, guestReads: most = Infinity }: SharingOptions) {
  const countRead = guestReads(most, now);
  const kept = new Map<string, { readonly answer: TransportResponse; readonly until: number }>();
  const flights = new Map<
    string,
    { readonly owner: string | undefined; readonly answer: Promise<TransportResponse> }
  >();

  const forget = (owner: string | undefined): void => {
    for (const [name, flight] of flights) if (flight.owner === owner) flights.delete(name);
  };
  const keep = (name: string, answer: TransportResponse): void => {
    if (sharedMs <= 0 || answer.status < 200 || answer.status > 299) return;
    kept.delete(name);
    const [oldest] = kept.size < mostKept ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(name, { answer, until: now() + sharedMs });
  };

  const share = async (exchange: Exchange): Promise<TransportResponse> => {
    const { caller, isGuest, request, backend, send, onSpared } = exchange;
    const owner = caller?.id;
    if (request.method !== 'GET') {
      // An estimate spends nothing, and costs the backend as much as a read.
      if (isGuest && request.operation === 'earnings.estimate') countRead();
      forget(owner);
      return send(request).finally(() => forget(owner));
    }
    const name = JSON.stringify([backend, owner, caller?.token, request.path, request.headers]);
    const known = caller ? undefined : kept.get(name);
    const found = known && known.until > now() ? known : flights.get(name);
    if (found) {
      onSpared();
      return found.answer;
    }
    if (isGuest) {
      try {
        countRead();
      } catch (refusal) {
        // What is older than it should be is better than nothing.
        if (known) {
          onSpared();
          return known.answer;
        }
        const { 'accept-language': language, ...headers } = request.headers;
        // Kept, this is one read for everybody.
        if (request.operation !== 'program.get' || sharedMs <= 0) throw refusal;
        if (language !== undefined) return share({ ...exchange, request: { ...request, headers } });
      }
    }
    const old = known && now() - known.until < day ? known.answer : undefined;
    const asked = send(request);
    const flight = { owner, answer: old ? asked.then(...orElse(old)) : asked };
    flights.set(name, flight);
    try {
      const answer = await flight.answer;
      if (!caller && answer !== old) keep(name, answer);
      return answer;
    } finally {
      if (flights.get(name) === flight) flights.delete(name);
    }
  };
  return share;
}

/** What is older than it should be is better than nothing, where a backend fails or asks to wait. */
const orElse = (old: TransportResponse) =>
  [(answer: TransportResponse) => (answer.status >= 500 || answer.status === 429 ? old : answer), () => old] as const;
