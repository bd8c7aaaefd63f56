import type { Page } from '../../src/domain/rewards.js';
import type { ApiContext } from './api-env.js';
import { Refusal } from '../../src/server/refusal.js';

const mostItems = 200;
const usualItems = 20;

/** @throws Refusal 400 where `limit` is no whole number from 1 to 200. */
export function limitOf(c: ApiContext): number {
  const asked = c.req.query('limit');
  if (asked === undefined) return usualItems;
  const limit = Number(asked);
  if (/^\d{1,3}$/.test(asked) && limit >= 1 && limit <= mostItems) return limit;
  throw new Refusal('invalid-request', 'limit must be a whole number from 1 to 200');
}

/**
 * Where the page before ended: the sort key of its last item.
 *
 * @throws Refusal 400 where the cursor was not made here.
 */
export function cursorOf(c: ApiContext, fields: number): readonly string[] | undefined {
  const asked = c.req.query('cursor');
  if (asked === undefined) return undefined;
  const parts = Buffer.from(asked, 'base64url').toString('utf8').split('\n');
  if (parts.length === fields && cursorFor(parts) === asked) return parts;
  throw new Refusal('invalid-request', 'This cursor is not known');
}

/** Cuts a page out of one item more than it holds. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  limit: number,
  show: (row: Row) => Item,
  sortKey: (row: Row) => readonly (string | number)[],
): Page<Item> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const items = kept.map(show);
  return rows.length > limit && last ? { items, nextCursor: cursorFor(sortKey(last)) } : { items };
}

function cursorFor(parts: readonly (string | number)[]): string {
  return Buffer.from(parts.join('\n')).toString('base64url');
}
