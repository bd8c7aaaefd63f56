import { segment } from '../../client/endpoint.js';

/** Values for the holes of a text. */
export type Holes = Readonly<Record<string, unknown>>;

const hole = /\{(\w+)\}/g;

const given = (holes: Holes, name: string): string | number | boolean | undefined => {
  const value = Object.hasOwn(holes, name) ? holes[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};

/** A text with its holes filled, or nothing where one is not given. */
export function filled(text: string, holes: Holes, encode: (value: string) => string = String): string | undefined {
  const names = [...text.matchAll(hole)].map(([, name = '']) => name);
  if (names.some((name) => given(holes, name) === undefined)) return undefined;
  return text.replace(hole, (_, name: string) => encode(String(given(holes, name))));
}

/** The texts of a record that can be filled. */
export const filledAll = (texts: Readonly<Record<string, string>> | undefined, holes: Holes): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts ?? {}).flatMap(([name, text]) => {
      const value = filled(text, holes);
      return value === undefined ? [] : [[name, value]];
    }),
  );

/** A path with its query; nothing where a hole of the path is not given. */
export function addressOf(
  path: string,
  query: Readonly<Record<string, string>> | undefined,
  holes: Holes,
): string | undefined {
  const pairs = Object.entries(filledAll(query, holes)).map(([name, value]) => `${segment(name)}=${segment(value)}`);
  const start = filled(path, holes, segment);
  if (start === undefined) return undefined;
  return pairs.length ? `${start}${start.includes('?') ? '&' : '?'}${pairs.join('&')}` : start;
}

/** A body with its holes filled: a text that is one hole alone becomes the value itself. */
export function bodyOf(template: unknown, holes: Holes): unknown {
  if (typeof template === 'string') {
    const alone = /^\{(\w+)\}$/.exec(template)?.[1];
    return alone === undefined ? filled(template, holes) : holes[alone];
  }
  if (Array.isArray(template)) {
    return template.map((each) => bodyOf(each, holes)).filter((each) => each !== undefined);
  }
  if (typeof template !== 'object' || template === null) return template;
  const entries = Object.entries(template).map(([name, each]) => [name, bodyOf(each, holes)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}
