import { LoyaltyError } from '../domain/errors.js';
import type { LoyaltyClient } from './client.js';

/** Stands where a client could not be made: whatever is asked fails for that reason, and elements can say so. */
export const refusedClient = (error: LoyaltyError): LoyaltyClient => {
  const refuse = () => Promise.reject(error);
  const nothing = () => undefined;
  return {
    read: refuse,
    write: refuse,
    durable: refuse,
    subscribe: (_endpoint, _params, listener) => {
      listener({ status: 'failed', error });
      return nothing;
    },
    invalidate: nothing,
    revalidate: nothing,
    signOut: () => Promise.resolve(),
    dehydrate: () => ({}),
    watchAnswers: () => nothing,
    storageMode: undefined,
    consent: 'denied',
  };
};

/** Why a second base URL is not taken: what comes later in a page must not lead the member's token elsewhere. */
export const otherAddress = (): LoyaltyError =>
  new LoyaltyError('invalid-configuration', 'another base URL was refused', { operation: 'client.configure' });
