/** A value of an answer, and what is around it. */
export interface Place {
  readonly value: unknown;
  readonly up?: Place | undefined;
  /** Its name in what is around it, or its number in a list. */
  readonly name?: string | undefined;
}

const step = (up: Place, name: string): Place => {
  const { value } = up;
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return { value: isThere ? (value as Readonly<Record<string, unknown>>)[name] : undefined, up, name };
};

/**
 * Where a JSON Pointer (RFC 6901) leads, or a relative one (draft-bhutton-relative-json-pointer-00): `/a/b`, `0/name`,
 * `2/currency`, `0#`. `/…` starts at the whole answer; a number goes up as many levels from here and on from there, and `#`
 * after it is the name or number of what is there.
 */
export function placeAt(pointer: string, here: Place): Place {
  const [start = '', ...names] = pointer.split('/');
  let place = here;
  for (let left = start ? parseInt(start) : Infinity; left > 0 && place.up; left -= 1) place = place.up;
  if (start.endsWith('#')) return { value: place.name };
  return names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')).reduce(step, place);
}

/** What stands there; undefined where nothing does. */
export const at = (pointer: string, here: Place): unknown => placeAt(pointer, here).value ?? undefined;
