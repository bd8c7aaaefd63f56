import { query, segment } from '../../client/endpoint.js';

/** Values for the holes of a text. */
export type Holes = Readonly<Record<string, unknown>>;

/** A text with its holes filled, or nothing where one is not given. */
function filled(text: string, holes: Holes, encode: (value: string) => string = String): string | undefined {
  let lacking = 0;
  const made = text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = holes[name];
    if (!/^[sbn]/.test(typeof value)) lacking += 1;
    return encode(value as string);
  });
  return lacking ? undefined : made;
}

/** A record of what can be made of each field; nothing where nothing can. */
export function each<T>(
  fields: Readonly<Record<string, T>>,
  make: (field: T) => unknown,
): Record<string, unknown> | undefined {
  const found = Object.entries(fields)
    .map(([name, field]) => [name, make(field)] as const)
    .filter(([, value]) => value !== undefined);
  return found[0] && Object.fromEntries(found);
}

/** Any JSON with its holes filled: a text that is one hole alone becomes the value itself. */
export function filledIn(template: unknown, holes: Holes): unknown {
  if (typeof template === 'string') {
    const alone = /^\{(\w+)\}$/.exec(template);
    return alone ? holes[alone[1] as string] : filled(template, holes);
  }
  if (Array.isArray(template)) return template.map((item) => filledIn(item, holes));
  return Object(template) === template
    ? each(template as Record<string, unknown>, (field) => filledIn(field, holes))
    : template;
}

/** A path with its query; nothing where a hole of the path is not given, or where it would leave what is below the base URL. */
export function addressOf(path: string, asked: unknown, holes: Holes): string | undefined {
  const start = filled(path, holes, segment) ?? '';
  return new URL(`https://a/b${start}`).pathname.startsWith('/b/')
    ? start + query({ ...(filledIn(asked, holes) as Record<string, string>) })
    : undefined;
}
