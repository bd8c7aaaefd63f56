import { LoyaltyError } from '../../domain/errors.js';

/**
 * @throws LoyaltyError `invalid-configuration` in a window, where whoever opens the page could read the secret, and for a
 * secret that is not there: an environment that lacks it is found when the server starts.
 */
export function serverOnly(name: string, ...secrets: readonly unknown[]): void {
  const wrong = 'document' in globalThis ? 'runs on a server, behind createLoyaltyFetch' : 'was given none';
  if (!('document' in globalThis) && secrets.every(Boolean)) return;
  const message = `the adapter '${name}' needs a secret: it ${wrong}`;
  throw new LoyaltyError('invalid-configuration', message, { operation: 'adapter.create' });
}
