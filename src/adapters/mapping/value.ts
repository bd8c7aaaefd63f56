import { at, placeAt, type Place } from './pointer.js';
import type { FieldSpec, Search, ValueSpec } from './spec.js';
import { each } from './template.js';

/** What only some values need. */
export interface More {
  readonly search?: Search;
  /** What a value becomes that is neither a list nor an object. */
  readonly converted?: (
    value: unknown,
    spec: ValueSpec,
    here: Place,
    numberOf: (value: unknown) => number | undefined,
  ) => unknown;
}

/** What of that a mapping has: it comes before anything is asked. */
export async function moreFor(spec: unknown): Promise<More> {
  const text = JSON.stringify(spec);
  return {
    ...(/"jmespath"/.test(text) && (await import('./jmespath.js'))),
    ...(/"(money|scale)"|"to":"[bms]/.test(text) && (await import('./conversion.js'))),
  };
}

/** What a field is, by an answer; undefined where nothing is found. Never throws for what an answer holds. */
export function valueOf(spec: FieldSpec, here: Place, more: More): unknown {
  if (typeof spec === 'string') return at(spec, here);
  if (typeof spec === 'function') return spec(at('0', here), here[0]);
  const { map, to } = spec;
  let value = found(spec, here, more);
  if (map && value !== undefined) value = map[Object.hasOwn(map, value as string) ? (value as string) : '*'];
  if (value !== undefined && (to ?? spec.money ?? spec.scale)) {
    // A list or an object is no text, and no number.
    if (Object(value) === value) value = undefined;
    else if (to === 'text') value = `${value as number}`;
    else value = more.converted ? more.converted(value, spec, here, numberOf) : whole(numberOf(value), to);
  }
  return value ?? spec.default;
}

const whole = (value: number | undefined, to: unknown) => (to === 'integer' && value ? Math.round(value) : value);

function found(spec: ValueSpec, here: Place, more: More): unknown {
  const { list, fields, jmespath } = spec;
  if (spec.now) return new Date().toISOString();
  if (list !== undefined) {
    return itemsAt(list, here, true)?.map((place) => valueOf(spec.each ?? { fields, at: '0' }, place, more));
  }
  if (fields) return each(fields, (field) => valueOf(field, here, more));
  if (jmespath) return more.search?.(at('0', here), jmespath) ?? undefined;
  return spec.at === undefined ? spec.constant : at(spec.at, here);
}

/** The places of a list's items; nothing where there is no list. `orOne`: one thing is a list of one. */
export function itemsAt(pointer: string, here: Place, orOne?: boolean): readonly Place[] | undefined {
  const place = placeAt(pointer, here);
  const value = at(pointer, here);
  if (Array.isArray(value)) return value.map((_, index) => [...place, index]);
  return orOne && value !== undefined ? [place] : undefined;
}

/** A number, also from a text such as "1234.50"; not from "" or "12 points". */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}
