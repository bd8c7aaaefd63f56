import { LoyaltyError } from '../../domain/errors.js';
import { serverOnly } from './server-only.js';

/**
 * @throws LoyaltyError `invalid-configuration` in a window, and for a secret that is not there: an environment that lacks it
 * is found when the server starts.
 */
export function needsSecrets(name: string, ...secrets: readonly unknown[]): void {
  serverOnly(name);
  if (secrets.every(Boolean)) return;
  const message = `the adapter '${name}' needs a secret: it was given none`;
  throw new LoyaltyError('invalid-configuration', message, { operation: 'adapter.create' });
}
