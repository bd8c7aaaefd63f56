import type { Exchanges } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';
import { at, type Place } from './pointer.js';
import type { OperationSpec, PagingSpec } from './spec.js';
import { addressOf, each, filledIn, type Holes } from './template.js';
import { itemsAt, numberOf, valueOf } from './value.js';

/** Those that answer with a list. */
const isList = /list|find|estimate|due/;

/** Asks an API for one operation, and gives what it says as the contract has it. */
export async function ask(
  operation: string,
  { method = 'GET', path, query, headers, body, items = '', paging = {}, fields }: OperationSpec,
  params: Readonly<Record<string, unknown>>,
  { caller, key, send, decode }: Exchanges,
): Promise<unknown> {
  const page = Number(params['cursor'] ?? paging.first ?? 0);
  const holes: Holes = { ...params, caller: caller?.id, key: key ?? params['idempotencyKey'], page, offset: page };
  let answer: unknown;
  if (path) {
    const address = addressOf(path, query, holes);
    if (!address) {
      const code = caller ? 'invalid-configuration' : 'unauthorized';
      throw new LoyaltyError(code, `"${path}" lacks a value, or leads elsewhere`, { operation });
    }
    const own = filledIn(headers, holes) as Record<string, string>;
    answer = await send({ method, path: address, headers: own, body: filledIn(body, holes) }, key);
  }
  const search = /"jmespath"/.test(JSON.stringify(fields)) ? (await import('./jmespath.js')).search : undefined;
  const made = (here: Place) => each(fields, (field) => valueOf(field, here, search));
  if (!isList.test(operation)) return decode(made([answer]));
  const list = itemsAt(items, [answer])?.map(made);
  return decode({ items: list, nextCursor: list?.[0] && nextOf(paging, answer, page, list.length, params['limit']) });
}

/** What the next page is asked by. */
function nextOf(
  { at: cursor, first, last, offset, total }: PagingSpec,
  answer: unknown,
  page: number,
  count: number,
  limit: unknown,
): unknown {
  if (cursor) return valueOf({ at: cursor, to: 'text' }, [answer]);
  if (!offset && first === undefined) return undefined;
  const next = page + (offset ? count : 1);
  const end = numberOf(at((offset ? total : last) ?? '', [answer]));
  return (end === undefined ? count >= Number(limit) : next < end + (offset ? 0 : 1)) ? `${next}` : undefined;
}
