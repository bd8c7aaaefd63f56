import { addressOf } from '../client/base-url.js';
import type { ClientOptions, LoyaltyClient } from '../client/client.js';
import { otherAddress, refusedClient } from '../client/refused-client.js';
import { LoyaltyError } from '../domain/errors.js';
import { warn } from './attributes.js';

/** What is wrong with the address or the adapter of these options, in the words of a client that is made at once. */
function faultOf(options: Partial<ClientOptions>): unknown {
  try {
    addressOf({ baseUrl: '', ...options });
    return undefined;
  } catch (error) {
    return error;
  }
}

/**
 * Tells the page, and once the developer, what is wrong with its configuration: without a cause, that it has another address
 * already. Returns what stands where there is no client; nothing on a server, where no element waits for one.
 */
export function tellRefusal(
  cause: unknown = otherAddress(),
  options?: Partial<ClientOptions>,
): LoyaltyClient | undefined {
  const operation = 'client.configure';
  // A page's first client knows no more than that it may not ask.
  const known = cause instanceof LoyaltyError ? cause : faultOf(Object(options) as Partial<ClientOptions>);
  const error =
    known instanceof LoyaltyError ? known : new LoyaltyError('invalid-configuration', String(cause), { operation });
  warn(error.message);
  if (!('document' in globalThis)) return undefined;
  const { code, operation: at } = error;
  document.dispatchEvent(new CustomEvent('loyalty-error', { detail: { code, operation: at } }));
  return refusedClient(error);
}
