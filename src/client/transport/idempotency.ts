import type { Layer } from './transport.js';

/** Sends the key as draft-ietf-httpapi-idempotency-key-header-07 has it: a quoted structured string. */
export const idempotency: Layer = (next) => (request, signal) => {
  const { idempotencyKey: key, headers } = request;
  return next(key ? { ...request, headers: { ...headers, 'idempotency-key': `"${key}"` } } : request, signal);
};
