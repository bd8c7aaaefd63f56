import type { Params } from './asking.js';
import { numberOf, type At } from './conversion.js';
import type { Place } from './pointer.js';
import type { OperationSpec } from './spec.js';
import type { Holes } from './template.js';

const pageOf = ({ paging }: OperationSpec, params: Params): number => Number(params['cursor'] ?? paging?.first ?? 0);

/** What asks for a page by its number or by the items before it, and for a wish by its key. */
export function pageHoles(spec: OperationSpec, params: Params): Holes {
  const page = pageOf(spec, params);
  // A wish that is asked about is no wish of its own: its key is a mere value.
  return { page, offset: page, key: params['idempotencyKey'] };
}

/** A page of a list as the contract has it, of an answer. */
export const listedBy =
  (at: At, itemsAt: (pointer: string, here: Place) => readonly Place[] | undefined) =>
  (spec: OperationSpec, answer: unknown, made: (place: Place) => unknown, params: Params) => {
    const { items = '' } = spec;
    // One thing is a page of one where it stands in a list only.
    const list = Array.isArray(at(items, [answer])) ? itemsAt(items, [answer])?.map(made) : undefined;
    return { items: list, nextCursor: list?.[0] && nextOf(list.length) };

    /** What the next page is asked by. */
    function nextOf(count: number): unknown {
      const { at: cursor, first, last, offset, total } = spec.paging ?? {};
      if (cursor) {
        const next = at(cursor, [answer]);
        return next === undefined || Object(next) === next ? undefined : `${next as number}`;
      }
      if (!offset && first === undefined) return undefined;
      const next = pageOf(spec, params) + (offset ? count : 1);
      const end = numberOf(at((offset ? total : last) ?? '', [answer]));
      return (end === undefined ? count >= Number(params['limit']) : next < end + (offset ? 0 : 1))
        ? `${next}`
        : undefined;
    }
  };
