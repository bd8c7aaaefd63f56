/** How many records are on a page of Salesforce's, whoever asks for fewer. */
const size = 200;

/** A place in the pages: Salesforce's page, from 1, and how much of it was shown. */
export interface Place {
  readonly page: number;
  readonly from: number;
}

/** `2.40`: the second page after 40 of its lines. What is no place is the beginning. */
export function placeOf(cursor: string | undefined): Place {
  const [page, from] = (cursor ?? '').split('.').map(Number);
  return { page: page && page > 0 ? Math.floor(page) : 1, from: from && from > 0 ? Math.floor(from) : 0 };
}

/** As much of a page as was asked for. Nothing tells the last page but that it is not full. */
export function shown(
  lines: readonly unknown[],
  records: readonly unknown[],
  { page, from }: Place,
  limit: number,
): { readonly items: readonly unknown[]; readonly nextCursor: string | undefined } {
  const to = from + limit;
  return {
    items: lines.slice(from, to),
    nextCursor: to < lines.length ? `${page}.${to}` : isFull(records) ? `${page + 1}.0` : undefined,
  };
}

export const isFull = (records: readonly unknown[]): boolean => records.length >= size;
