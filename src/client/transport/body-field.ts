import type { TransportRequest } from './transport.js';

/** The same request with one more field in its body; undefined where the body has no fields. */
export function withField(request: TransportRequest, name: string, value: string): TransportRequest | undefined {
  const { body } = request;
  if (typeof body === 'object') {
    // A try that follows finds the same there.
    body.set(name, value);
    return request;
  }
  const fields = JSON.parse(body ?? '{}') as unknown;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return undefined;
  return { ...request, body: JSON.stringify({ ...fields, [name]: value }) };
}
