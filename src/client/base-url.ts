import { LoyaltyError } from '../domain/errors.js';
import type { ClientOptions } from './client.js';
import { safeAddress, type Address } from './safe-address.js';

const refuse = (message: string): never => {
  throw new LoyaltyError('invalid-configuration', message, { operation: 'client.create' });
};

/**
 * Checks where a token will be sent: https, the page's own origin, or this machine.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration`.
 */
export function baseUrlOf(given: string): Address {
  try {
    return safeAddress({ baseUrl: given });
  } catch {
    return refuse(`not an https address: ${given.slice(0, 200)}`);
  }
}

/** Where a client with these options asks. Throws a `LoyaltyError` with code `invalid-configuration`. */
export function addressOf({ adapter, baseUrl }: ClientOptions): Address {
  if (adapter && adapter.runsIn !== 'browser') {
    // In plain JavaScript it may also be the name that markup takes.
    refuse(`the adapter '${adapter.name}' is none, or needs a secret: it runs on a server, behind createLoyaltyFetch`);
  }
  return baseUrlOf(adapter?.baseUrl ?? baseUrl);
}
