import { at, placeAt, type Place } from './pointer.js';
import type { FieldSpec, ValueSpec } from './spec.js';
import { each } from './template.js';

/** What only some values need. */
export interface More {
  /** What an expression finds. */
  readonly search?: ((spec: ValueSpec, here: Place) => unknown) | undefined;
  /** What a value becomes, where that is more than a text or a whole number. */
  readonly converted?: (value: unknown, spec: ValueSpec, here: Place) => unknown;
}

/** What a field is, by an answer; undefined where nothing is found. Never throws for what an answer holds. */
export function valueOf(spec: FieldSpec, here: Place, more: More): unknown {
  if (typeof spec === 'string') return at(spec, here);
  if (typeof spec === 'function') return spec(at('0', here), here[0]);
  const { map, to, list, fields, each: one = { fields, at: '0' } } = spec;
  let value =
    list !== undefined
      ? itemsAt(list, here)?.map((place) => valueOf(one, place, more))
      : fields
        ? each(fields, (field) => valueOf(field, here, more))
        : spec.now
          ? new Date().toJSON()
          : (more.search?.(spec, here) ?? (spec.at === undefined ? spec.constant : at(spec.at, here)));
  if (map && value !== undefined) value = map[Object.hasOwn(map, value as string) ? (value as string) : '*'];
  if (more.converted) value = more.converted(value, spec, here);
  else if (to && value !== undefined) {
    // A list or an object is no text, and no number.
    value = Object(value) === value ? undefined : to === 'text' ? `${value as number}` : whole(value);
  }
  return value ?? spec.default;
}

/** A whole number, also of a text such as "1234.50"; nothing of "" or "12 points". */
const whole = (value: unknown): number | undefined =>
  /\d/.test(value as string) && Number.isFinite(+(value as string)) ? Math.round(value as number) : undefined;

/** The places of a list's items; one thing is a list of one, and nothing is none. */
export function itemsAt(pointer: string, here: Place): readonly Place[] | undefined {
  const place = placeAt(pointer, here);
  const value = at(pointer, here);
  if (Array.isArray(value)) return value.map((_, index) => [...place, index]);
  return value === undefined ? value : [place];
}
