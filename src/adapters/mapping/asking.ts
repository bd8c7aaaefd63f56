import type { Exchanges } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';
import type { Place } from './pointer.js';
import type { OperationSpec } from './spec.js';
import { addressOf, each, textsOf, type Holes } from './template.js';
import { moreFor, valueOf } from './value.js';

/** Asks an API for one operation, and gives what it says as the contract has it. */
export async function ask(
  operation: string,
  spec: OperationSpec,
  params: Readonly<Record<string, unknown>>,
  { caller, key, send, decode }: Exchanges,
): Promise<unknown> {
  const { method = 'GET', path, body, fields } = spec;
  // All that the answer is read with is there before anything is sent: nothing is spent for what could not be read.
  const more = await moreFor(fields);
  const list = /list|find|estimate|due/.test(operation) && (await import('./listing.js'));
  const page = Number(params['cursor'] ?? spec.paging?.first ?? 0);
  const holes: Holes = { ...params, caller: caller?.id, key: key ?? params['idempotencyKey'], page, offset: page };
  let answer: unknown;
  if (path) {
    const address = addressOf(path, spec.query, holes);
    if (!address) {
      const code = caller ? 'invalid-configuration' : 'unauthorized';
      throw new LoyaltyError(code, `"${path}" lacks a value, or leads elsewhere`, { operation });
    }
    const headers = textsOf(spec.headers, holes);
    const sent = body && (await import('./body.js')).bodyOf(body, holes);
    answer = await send({ method, path: address, headers, body: sent }, key);
  }
  const made = (here: Place) => each(fields, (field) => valueOf(field, here, more));
  return decode(list ? list.listed(spec, answer, made, page, params['limit']) : made([answer]));
}
