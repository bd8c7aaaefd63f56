import type { Layer } from './transport.js';

/** Sends the key as draft-ietf-httpapi-idempotency-key-header-07 has it: a quoted structured string. */
export const idempotency: Layer = (next) => (request, signal) => {
  const { idempotencyKey, headers } = request;
  if (idempotencyKey === undefined) return next(request, signal);
  return next({ ...request, headers: { ...headers, 'idempotency-key': `"${idempotencyKey}"` } }, signal);
};
