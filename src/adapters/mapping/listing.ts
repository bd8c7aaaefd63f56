import { at, type Place } from './pointer.js';
import type { OperationSpec, PagingSpec } from './spec.js';
import { itemsAt, numberOf, valueOf } from './value.js';

/** A page of a list as the contract has it, of an answer. */
export function listed(
  { items = '', paging = {} }: OperationSpec,
  answer: unknown,
  made: (place: Place) => unknown,
  page: number,
  limit: unknown,
) {
  const list = itemsAt(items, [answer])?.map(made);
  return { items: list, nextCursor: list?.[0] && nextOf(paging, answer, page, list.length, limit) };
}

/** What the next page is asked by. */
function nextOf(
  { at: cursor, first, last, offset, total }: PagingSpec,
  answer: unknown,
  page: number,
  count: number,
  limit: unknown,
): unknown {
  if (cursor) return valueOf({ at: cursor, to: 'text' }, [answer], {});
  if (!offset && first === undefined) return undefined;
  const next = page + (offset ? count : 1);
  const end = numberOf(at((offset ? total : last) ?? '', [answer]));
  return (end === undefined ? count >= Number(limit) : next < end + (offset ? 0 : 1)) ? `${next}` : undefined;
}
