import type { EndpointRequest, Exchanges } from '../../client/endpoint.js';
import { LoyaltyError } from '../../domain/errors.js';
import { unreadable } from './refused.js';
import { at, items, type Fields } from '../wire/reading.js';

export const get = (path: string): EndpointRequest => ({ method: 'GET', path });
/** What Voucherify tells every customer alike. */
export const getShared = (path: string): EndpointRequest => ({ ...get(path), shared: true });
export const post = (path: string, body: unknown): EndpointRequest => ({ method: 'POST', path, body });

/** Items a page, within what Voucherify allows. */
export const within = (limit: number): number => Math.min(Math.max(Math.trunc(limit), 1), 100);

/** The number of a page that a cursor stands for. */
export const pageOf = (cursor: string | undefined): number => Math.max(Number(cursor) || 1, 1);

/** What is there; nothing where Voucherify knows of none. */
export async function ifThere(exchanges: Exchanges, path: string): Promise<unknown> {
  try {
    return await exchanges.send(get(path));
  } catch (error) {
    if (error instanceof LoyaltyError && error.code === 'not-found') return undefined;
    throw error;
  }
}

/** One page of a list that comes whole. */
export function pageFrom<T>(whole: readonly T[], cursor: string | undefined, limit: number) {
  const page = pageOf(cursor);
  return {
    items: whole.slice((page - 1) * limit, page * limit),
    nextCursor: page * limit < whole.length ? `${page + 1}` : undefined,
  };
}

/** @throws LoyaltyError `invalid-response` where there is no list of that name. */
export function listIn(body: unknown, name: string): readonly Fields[] {
  const list = at(body, name);
  if (Array.isArray(list)) return items(list);
  throw unreadable(`list '${name}'`);
}
