import type { LoyaltyClient } from '../client/client.js';
import { otherAddress, refusedClient } from '../client/refused-client.js';
import { LoyaltyError } from '../domain/errors.js';
import { warn } from './attributes.js';

/**
 * Tells the page, and once the developer, what is wrong with its configuration: without a cause, that it has another address
 * already. Returns what stands where there is no client; nothing on a server, where no element waits for one.
 */
export function tellRefusal(cause: unknown = otherAddress()): LoyaltyClient | undefined {
  const operation = 'client.configure';
  const error =
    cause instanceof LoyaltyError ? cause : new LoyaltyError('invalid-configuration', String(cause), { operation });
  warn(error.message);
  if (!('document' in globalThis)) return undefined;
  const { code, operation: at } = error;
  document.dispatchEvent(new CustomEvent('loyalty-error', { detail: { code, operation: at } }));
  return refusedClient(error);
}
