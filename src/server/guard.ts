import type { Adapter } from '../client/adapter.js';
import type { Caller } from '../client/endpoint.js';
import { retryAfter } from '../client/transport/retry-after.js';
import type { Layer, TransportRequest } from '../client/transport/transport.js';
import { LoyaltyError } from '../domain/errors.js';
import { breakerOf, type Breaker, type BreakerOptions } from './breaker.js';
import { sharingOf, type SharingOptions } from './sharing.js';

export type GuardOptions = BreakerOptions & SharingOptions;

/** Neither keeps answers nor leaves a backend alone: without a clock nothing is fresh, and nobody waits. */
const none: GuardOptions = { failures: Infinity, restMs: 0, sharedMs: 0, now: () => Number.NaN };

const isSilence = (error: unknown): boolean => error instanceof LoyaltyError && /^(network|timeout)$/.test(error.code);

/**
 * Spares a backend what it need not be asked, and leaves it alone where it cannot answer.
 *
 * One call is let through as a whole: a sequence is never cut off after its first write.
 */
export function guard({ backendOf = () => '' }: Adapter, options: GuardOptions = none) {
  const share = sharingOf(options);
  const breakers = new Map<string, Breaker>();
  const breakerFor = (backend: string): Breaker => {
    const breaker = breakers.get(backend) ?? breakerOf(options);
    breakers.set(backend, breaker);
    return breaker;
  };

  return (isGuest: boolean, onExchange: (how: 'sent' | 'spared') => void = () => undefined) => {
    let isThrough = false;
    return (caller: Caller | null): Layer =>
      (next) =>
      (request, signal) => {
        const backend = backendOf(request.operation);
        const breaker = breakerFor(backend);
        const send = async (asked: TransportRequest) => {
          if (!isThrough) breaker.enter(caller?.id);
          isThrough = true;
          onExchange('sent');
          const sent = options.now();
          try {
            const response = await next(asked, signal);
            if (response.status >= 500) breaker.failed(caller?.id);
            else if (response.status === 429) breaker.busy(retryAfter(response.headers) ?? 1000, caller?.id);
            else breaker.worked(sent);
            return response;
          } catch (error) {
            if (isSilence(error)) breaker.failed(caller?.id);
            throw error;
          }
        };
        return share({ caller, isGuest, request, backend, send, onSpared: () => onExchange('spared') });
      };
  };
}
