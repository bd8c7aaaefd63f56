import { query, segment } from '../../client/endpoint.js';

/** Values for the holes of a text. */
export type Holes = Readonly<Record<string, unknown>>;

/** A text with its holes filled, or nothing where one is not given. */
export function filled(text: unknown, holes: Holes, encode: (value: string) => string = String): string | undefined {
  let isLacking = false as boolean;
  const made = String(text).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = holes[name];
    isLacking ||= !/^[sbn]/.test(typeof value);
    return encode(value as string);
  });
  return isLacking ? undefined : made;
}

/** A record of what can be made of each field; nothing where nothing can. */
export function each<T>(
  fields: Readonly<Record<string, T>> | undefined,
  make: (field: T) => unknown,
): Record<string, unknown> | undefined {
  const found = Object.entries(fields ?? {})
    .map(([name, field]) => [name, make(field)] as const)
    .filter(([, value]) => value !== undefined);
  return found[0] && Object.fromEntries(found);
}

/** Texts with their holes filled, without those that lack a value. */
export const textsOf = (texts: Readonly<Record<string, string>> | undefined, holes: Holes): Record<string, string> =>
  each(texts, (text) => filled(text, holes)) as Record<string, string>;

/** A path with its query; nothing where a hole of the path is not given, or where it would leave what is below the base URL. */
export function addressOf(
  path: string,
  asked: Readonly<Record<string, string>> | undefined,
  holes: Holes,
): string | undefined {
  const start = filled(path, holes, segment) ?? '';
  return new URL(`https://a/b${start}`).pathname.startsWith('/b/')
    ? start + query({ ...textsOf(asked, holes) })
    : undefined;
}
