import { clampText, stripBidi } from '../domain/text.js';
import type { Report } from './endpoint.js';

/** Where a value stands in the answer, and whom to tell of small faults. */
export interface At {
  readonly path: string;
  readonly report: Report;
}

/** Turns an untrusted value into a typed one, or throws a `DecodeError` that names the path. */
export type Decoder<T> = (value: unknown, at: At) => T;

export class DecodeError extends Error {
  override readonly name = 'DecodeError';
}

const kind = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : typeof value;

function refuse(at: At, expected: string, value: unknown): never {
  throw new DecodeError(`${at.path}: expected ${expected}, got ${kind(value)}`);
}

/** Text of at most `max` UTF-16 units, without characters that turn the direction of what follows. */
export const text =
  (max = 1000): Decoder<string> =>
  (value, at) =>
    typeof value === 'string' ? stripBidi(clampText(value, max)) : refuse(at, 'a string', value);

/** Text of a certain form. */
export const matching =
  (pattern: RegExp, expected: string): Decoder<string> =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? value : refuse(at, expected, value);

/** An identifier: text that is neither empty nor cut, and no step in a path, which would lead to another operation. */
export const id = matching(/^(?!\.\.?$)[^]{1,255}$/, 'an id');

/** An address, as it came: one that is cut, or lacks a letter, leads elsewhere. */
export const address = matching(/^[^]{1,2000}$/, 'an address');

/** A whole number of at most 2^53 - 1 in size. */
export const integer: Decoder<number> = (value, at) =>
  Number.isSafeInteger(value) ? (value as number) + 0 : refuse(at, 'a whole number', value);

/** A number that makes sense. Like a whole one it has no sign where it is zero. */
export const between =
  (min: number, max: number): Decoder<number> =>
  (value, at) =>
    typeof value === 'number' && value >= min && value <= max
      ? value + 0
      : refuse(at, `a number from ${min} to ${max}`, value);

export const flag: Decoder<boolean> = (value, at) =>
  typeof value === 'boolean' ? value : refuse(at, 'a boolean', value);

/**
 * An RFC 3339 time or date, and nothing after it: what stands there in brackets browsers do not read. Small letters, a
 * space and an offset without a colon become what every browser reads.
 */
export const time: Decoder<string> = (value, at) => {
  const pattern = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
  if (typeof value === 'string' && pattern.test(value)) {
    const plain = value
      .toUpperCase()
      .replace(' ', 'T')
      .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
    if (!Number.isNaN(Date.parse(plain))) return plain;
  }
  return refuse(at, 'an RFC 3339 time', value);
};

export const oneOf =
  <const T extends string>(...values: readonly T[]): Decoder<T> =>
  (value, at) =>
    values.find((each) => each === value) ?? refuse(at, `one of ${values.join(', ')}`, value);

/** What the decoder makes of a value. One that is wrong is reported, and nothing is left of it. */
function attempt<T>(decoder: Decoder<T>, value: unknown, at: At): T | undefined {
  try {
    return decoder(value, at);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    at.report(error.message);
    return undefined;
  }
}

/** A field that may be missing. One that is there but wrong is reported and left out. */
export const optional =
  <T>(decoder: Decoder<T>): Decoder<T | undefined> =>
  (value, at) =>
    value === undefined || value === null ? undefined : attempt(decoder, value, at);

/** A list of at most `max` items. A bad item is reported and left out, not the list. */
export const list =
  <T>(decoder: Decoder<T>, max = 200): Decoder<readonly T[]> =>
  (value, at) => {
    if (!Array.isArray(value)) return refuse(at, 'a list', value);
    if (value.length > max) at.report(`${at.path}: only the first ${max} of ${value.length} are kept`);
    return value
      .slice(0, max)
      .map((item: unknown, index) => attempt(decoder, item, { ...at, path: `${at.path}[${index}]` }))
      .filter((item) => item !== undefined);
  };

type Decoded<S> = { readonly [K in keyof S as undefined extends Out<S[K]> ? never : K]: Out<S[K]> } & {
  readonly [K in keyof S as undefined extends Out<S[K]> ? K : never]?: Exclude<Out<S[K]>, undefined>;
};
type Out<D> = D extends Decoder<infer T> ? T : never;

/** Copies the named fields, and no others, into a new object. */
export const object =
  <S extends Readonly<Record<string, Decoder<unknown>>>>(shape: S): Decoder<Decoded<S>> =>
  (value, at) => {
    if (kind(value) !== 'an object') return refuse(at, 'an object', value);
    const fields = value as Readonly<Record<string, unknown>>;
    // Without a prototype: what a page has put on `Object.prototype` is no field of an answer.
    const result = Object.create(null) as Record<string, unknown>;
    for (const [name, decoder] of Object.entries(shape)) {
      const path = `${at.path}.${name}`;
      const field = decoder(Object.hasOwn(fields, name) ? fields[name] : undefined, { ...at, path });
      if (field !== undefined) result[name] = field;
    }
    return result as Decoded<S>;
  };

/** A decoder as an endpoint wants it. */
export const whole =
  <T>(decoder: Decoder<T>) =>
  (body: unknown, report: Report): T =>
    decoder(body, { path: '$', report });
