import { LoyaltyError } from '../../domain/errors.js';

/** @throws LoyaltyError `invalid-configuration` in a window: whoever opens the page could read the secret there. */
export function serverOnly(name: string): void {
  if (!('document' in globalThis)) return;
  const message = `the adapter '${name}' needs a secret: it runs on a server, behind createLoyaltyFetch`;
  throw new LoyaltyError('invalid-configuration', message, { operation: 'adapter.create' });
}
