type Name = string | number;

/** A place in an answer: the whole answer, and the names on the way from there. */
export type Place = readonly [answer: unknown, ...names: Name[]];

const step = (value: unknown, name: Name): unknown =>
  Object.hasOwn(Object(value) as object, name) ? (value as Readonly<Record<Name, unknown>>)[name] : undefined;

/**
 * Where a JSON Pointer (RFC 6901) leads, or a relative one (draft-bhutton-relative-json-pointer-00). `/a/b` starts at the
 * whole answer; a number goes up as many levels from here and on from there: `0/name`, `2/currency`.
 */
export function placeAt(pointer: string, [answer, ...here]: Place): Place {
  const [up, ...names] = pointer.split('/');
  // None up is the whole way: an end of -0 would be no way at all.
  const start = up ? here.slice(0, -(up as unknown as number) || undefined) : [];
  return [answer, ...start, ...names.map((name) => name.replace(/~(.)/g, (_, code) => '~/'[code as number] as string))];
}

/** What stands there; undefined where nothing does. `0#` is the name, or the number in its list, of what is here. */
export function at(pointer: string, here: Place): unknown {
  if (pointer.endsWith('#')) return here.slice(1).at(-1 - parseInt(pointer));
  const [answer, ...names] = placeAt(pointer, here);
  return names.reduce(step, answer) ?? undefined;
}
