import { query, segment } from '../../client/endpoint.js';

/** Values for the holes of a text. */
export type Holes = Readonly<Record<string, unknown>>;

/** A text with its holes filled, or nothing where one is not given. */
function filled(text: string, holes: Holes, encode: (value: string) => string = String): string | undefined {
  let isWhole = true;
  const made = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = holes[name];
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return encode(`${value}`);
    isWhole = false;
    return '';
  });
  return isWhole ? made : undefined;
}

/** A record of what can be made of each field; nothing where nothing can. */
export function each<T>(
  fields: Readonly<Record<string, T>> | undefined,
  make: (field: T) => unknown,
): Record<string, unknown> | undefined {
  const made = Object.entries(fields ?? {}).map(([name, field]) => [name, make(field)] as const);
  const found = made.filter(([, value]) => value !== undefined);
  return found.length ? Object.fromEntries(found) : undefined;
}

/** Any JSON with its holes filled: a text that is one hole alone becomes the value itself. */
export function filledIn(template: unknown, holes: Holes): unknown {
  if (typeof template === 'string') {
    const alone = /^\{(\w+)\}$/.exec(template)?.[1];
    return alone === undefined ? filled(template, holes) : holes[alone];
  }
  if (Array.isArray(template)) return template.map((item) => filledIn(item, holes));
  return typeof template === 'object' && template !== null
    ? each(template as Record<string, unknown>, (field) => filledIn(field, holes))
    : template;
}

/** A path with its query; nothing where a hole of the path is not given, or where it would leave what is below the base URL. */
export function addressOf(path: string, asked: unknown, holes: Holes): string | undefined {
  const start = filled(path, holes, segment);
  const isBelow = start !== undefined && new URL(`https://a/b${start}`).pathname.startsWith('/b/');
  return isBelow ? start + query((filledIn(asked, holes) ?? {}) as Record<string, string>) : undefined;
}
