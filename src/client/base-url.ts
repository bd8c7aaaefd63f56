import { LoyaltyError } from '../domain/errors.js';
import type { ClientOptions } from './client.js';
import { safeAddress, type Address } from './safe-address.js';

type Where = Pick<ClientOptions, 'adapter' | 'baseUrl'>;

/** Where a client with these options asks. Throws a `LoyaltyError` with code `invalid-configuration`. */
export function addressOf(options: Where): Address {
  const { adapter, baseUrl } = options;
  try {
    return safeAddress(options);
  } catch {
    // In plain JavaScript it may also be the name that markup takes.
    const message =
      adapter && adapter.runsIn !== 'browser'
        ? `the adapter '${adapter.name}' is none, or needs a secret: it runs on a server, behind createLoyaltyFetch`
        : `not an https address: ${(adapter?.baseUrl ?? baseUrl).slice(0, 200)}`;
    throw new LoyaltyError('invalid-configuration', message, { operation: 'client.create' });
  }
}

/**
 * Checks where a token will be sent: https, the page's own origin, or this machine.
 *
 * Throws a `LoyaltyError` with code `invalid-configuration`.
 */
export const baseUrlOf = (baseUrl: string): Address => addressOf({ baseUrl });
