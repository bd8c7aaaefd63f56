import type { Exchanges } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';
import type { Place } from './pointer.js';
import type { OperationSpec } from './spec.js';
import { each, filled, type Holes } from './template.js';
import { valueOf, type More } from './value.js';

export type Params = Readonly<Record<string, unknown>>;

/** What only some operations need; it is loaded before anything is asked. */
export interface Asking extends More {
  /** Of an operation that answers with a list: what asks for a page. */
  readonly pageHoles?: ((spec: OperationSpec, params: Params) => Holes) | undefined;
  readonly listed?: (spec: OperationSpec, answer: unknown, made: (here: Place) => unknown, params: Params) => unknown;
  /** What a wish has come to before; nothing where it may be sent. */
  readonly agreed?: (params: Params, exchanges: Exchanges) => Promise<unknown>;
  /** What is sent besides an address. */
  readonly sent?: (spec: OperationSpec, holes: Holes) => object;
}

/** Asks an API for one operation, and gives what it says as the contract has it. */
export async function ask(
  operation: string,
  spec: OperationSpec,
  params: Params,
  { caller, key, send, decode }: Exchanges,
  more: Asking,
): Promise<unknown> {
  const { path, fields } = spec;
  const holes = { ...params, caller: caller?.id, key, ...more.pageHoles?.(spec, params) };
  let answer: unknown;
  if (path) {
    const start = filled(path, holes, encodeURIComponent);
    const url = new URL(`https://a${start}`);
    // A step in the path, or another host, would be taken off.
    if (url.pathname !== start) {
      const code = caller ? 'invalid-configuration' : 'unauthorized';
      throw new LoyaltyError(code, `${path} leads nowhere`, { operation });
    }
    url.search = `${new URLSearchParams(each(spec.query, (text) => filled(text, holes)) as Record<string, string>)}`;
    answer = await send({ method: 'GET', path: start + url.search, ...more.sent?.(spec, holes) }, key);
  }
  const made = (here: Place) => each(fields, (field) => valueOf(field, here, more));
  return decode(more.listed ? more.listed(spec, answer, made, params) : made([answer]));
}
