/** A value of an answer, and what is around it. */
export interface Place {
  readonly value: unknown;
  readonly up?: Place | undefined;
  /** Its name in what is around it, or its number in a list. */
  readonly name?: string | undefined;
}

/** A JSON Pointer (RFC 6901), or a relative one (draft-bhutton-relative-json-pointer-00): `/a/b`, `0/name`, `2/currency`, `0#`. */
const syntax = /^(?:(?:\/(?:[^~/]|~[01])*)*|(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*))$/;

/** Whether a text is a pointer. */
export const isPointer = (text: string): boolean => syntax.test(text);

const top = (place: Place): Place => (place.up ? top(place.up) : place);

const step = (up: Place, name: string): Place => {
  const { value } = up;
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return { value: isThere ? (value as Readonly<Record<string, unknown>>)[name] : undefined, up, name };
};

/**
 * Where a pointer leads. `/…` starts at the whole answer; a number goes up as many levels from here and on from there, and
 * `#` after it is the name or number of what is there.
 */
export function placeAt(pointer: string, here: Place): Place {
  const levels = /^\d+/.exec(pointer)?.[0];
  let place: Place | undefined = levels === undefined ? top(here) : here;
  for (let left = Number(levels ?? 0); left > 0; left -= 1) place = place?.up;
  const path = pointer.slice(levels?.length ?? 0);
  if (path === '#') return { value: place?.name };
  const names = path.split('/').slice(1);
  return names
    .map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<Place>(step, place ?? { value: undefined });
}
