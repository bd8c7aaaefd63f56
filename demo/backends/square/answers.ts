import type { serialization } from 'square';

type Fault = serialization.Error_.Raw;

/** An answer that is not there yet as text: a write with a key keeps it for the next one. */
export interface Answer {
  readonly status: number;
  readonly body: object;
}

export const well = (body: object): Answer => ({ status: 200, body });

const categories = { 401: 'AUTHENTICATION_ERROR', 400: 'INVALID_REQUEST_ERROR', 404: 'INVALID_REQUEST_ERROR' } as const;

export function no(status: keyof typeof categories, code: Fault['code'], detail: string, field?: string): Answer {
  const fault: Fault = { category: categories[status], code, detail, ...(field && { field }) };
  return { status, body: { errors: [fault] } };
}

/** Thirty at most; a cursor where more follow, and no list where nothing is found. */
export function page(
  name: string,
  all: readonly object[],
  { cursor, limit = 30 }: { readonly cursor?: string; readonly limit?: number },
): Answer {
  const from = Number(cursor ?? 0);
  const to = from + limit;
  const found = all.slice(from, to);
  return well({ ...(found.length > 0 && { [name]: found }), ...(to < all.length && { cursor: `${to}` }) });
}

/** The first answer to a key is the answer to it; the same key with another body is refused. */
export function keptAnswers(): (key: string | undefined, asked: string, answer: () => Answer) => Answer {
  const kept = new Map<string, { readonly asked: string; readonly answer: Answer }>();
  return (key, asked, answer) => {
    if (!key || key.length > 128) {
      return no(400, 'INVALID_VALUE', 'Field must be set to a text of at most 128 characters', 'idempotency_key');
    }
    const before = kept.get(key);
    if (before) {
      return before.asked === asked
        ? before.answer
        : no(400, 'IDEMPOTENCY_KEY_REUSED', 'Other input', 'idempotency_key');
    }
    const made = answer();
    // As it is now: what becomes of it later is not in it.
    if (made.status === 200) kept.set(key, { asked, answer: structuredClone(made) });
    return made;
  };
}
