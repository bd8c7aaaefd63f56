import type { TransportRequest } from '../client/transport/transport.js';
import { Refusal, type Answer } from './answer.js';
import type { Shop } from './shop.js';

/** A request taken apart. */
export interface Call {
  /** The part of the path that stands for an id; empty where there is none. */
  readonly id: string;
  readonly query: URLSearchParams;
  /** Of a header, whatever the case of its name. */
  readonly header: (name: string) => string | undefined;
  /** JSON text as it came; of a multipart body that of its message. */
  readonly text: string;
  /** The files of a multipart body. */
  readonly files: readonly Blob[];
}

export type Route = (shop: Shop, call: Call) => Answer;

export function callOf({ headers }: TransportRequest, id: string, query: URLSearchParams, sent: SentBody): Call {
  const found = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { id, query, header: (name) => found.get(name), ...sent };
}

export type SentBody = Pick<Call, 'text' | 'files'>;

/** What a request carries. Of a multipart body that is the part `feedback`, and the parts `files`. */
export async function sentBody({ body = '' }: TransportRequest): Promise<SentBody> {
  if (typeof body === 'string') return { text: body, files: [] };
  const message = body.get('feedback') ?? '';
  const files = body.getAll('files').filter((part) => typeof part !== 'string');
  return { text: typeof message === 'string' ? message : await message.text(), files };
}

/** The body, which must be a JSON object. @throws Refusal 400 */
export function fieldsOf({ text }: Call): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, as for any other body that is no object.
  }
  throw new Refusal('invalid-request', 'The body must be a JSON object');
}

/** A field that must be text. @throws Refusal 400 */
export function textOf(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name];
  if (typeof value !== 'string' || value === '') throw new Refusal('invalid-request', `${name} must be text`);
  return value;
}

/** One page by `cursor` and `limit`; the cursor is the place of its first item. @throws Refusal 400 */
export function pageOf<T>(items: readonly T[], query: URLSearchParams): { items: readonly T[]; nextCursor?: string } {
  const limit = wholeOf(query, 'limit', 20);
  const start = wholeOf(query, 'cursor', 0);
  if (limit < 1 || limit > 200 || start > items.length) throw new Refusal('invalid-request', 'No such page');
  const end = start + limit;
  return { items: items.slice(start, end), ...(end < items.length && { nextCursor: String(end) }) };
}

function wholeOf(query: URLSearchParams, name: string, otherwise: number): number {
  const text = query.get(name) ?? String(otherwise);
  if (!/^\d{1,9}$/.test(text)) throw new Refusal('invalid-request', `${name} must be a whole number`);
  return Number(text);
}
