import { LoyaltyError } from '../domain/errors.js';

/** A secret that reaches a page is no secret any more. @throws LoyaltyError `invalid-configuration` in a window. */
export function serverOnly(name: string): void {
  if (!('document' in globalThis)) return;
  const message = `the adapter '${name}' has a secret: it runs on a server, behind createLoyaltyFetch`;
  throw new LoyaltyError('invalid-configuration', message, { operation: 'adapter.create' });
}
