/** Values for the holes of a text. */
export type Holes = Readonly<Record<string, unknown>>;

/** A text with its holes filled, or nothing where one is not given. */
export function filled(text: unknown, holes: Holes, encode: (value: string) => string = String): string | undefined {
  let lacking = '';
  const made = String(text).replace(/\{(\w+)\}/g, (hole, name: string) =>
    encode((holes[name] ?? (lacking = hole)) as string),
  );
  return lacking ? undefined : made;
}

/** A record of what can be made of each field; nothing where nothing can. */
export function each<T>(
  fields: Readonly<Record<string, T>> | undefined,
  make: (field: T, name: string) => unknown,
): Record<string, unknown> | undefined {
  const found = Object.entries(fields ?? {})
    .map(([name, field]) => [name, make(field, name)] as const)
    .filter(([, value]) => value !== undefined);
  return found[0] && Object.fromEntries(found);
}
