import { LoyaltyError } from '../../domain/errors.js';
import { contractCapabilities, type Capabilities } from '../adapter.js';
import type { Layer } from './transport.js';

/** Puts the key of a write where the backend looks for it. One that is too long is refused: cut, it might be another's. */
export const idempotency =
  (capabilities: Capabilities = contractCapabilities): Layer =>
  (next) =>
  async (request, signal) => {
    const { idempotencyKey: key, headers, operation } = request;
    const own = capabilities.by?.[operation] ?? capabilities;
    const { idempotency: place, quotedKey = true, keyField, longestKey = 255 } = own;
    const field = place === 'body' ? (keyField ?? 'idempotency_key') : place === 'none' ? keyField : undefined;
    if (!key || (place === 'none' && !field)) return next(request, signal);
    const refuse = (why: string) => new LoyaltyError('invalid-configuration', why, { operation });
    if (key.length > longestKey) throw refuse(`a key of ${key.length} characters is too long`);
    if (!field) {
      return next({ ...request, headers: { ...headers, 'idempotency-key': quotedKey ? `"${key}"` : key } }, signal);
    }
    // Most backends take the header.
    const { withField } = await import('./body-field.js');
    const keyed = withField(request, field, key);
    if (!keyed) throw refuse(`the body has no room for "${field}"`);
    return next(keyed, signal);
  };
