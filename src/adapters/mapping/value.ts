import { minorDigits } from '../../domain/minor-digits.js';
import { at, placeAt, type Place } from './pointer.js';
import type { FieldSpec, Search, ValueSpec } from './spec.js';
import { each } from './template.js';

/** What a field is, by an answer; undefined where nothing is found. Never throws for what an answer holds. */
export function valueOf(spec: FieldSpec, here: Place, search?: Search): unknown {
  if (typeof spec === 'string') return at(spec, here);
  if (typeof spec === 'function') return spec(here.value, at('', here));
  const { map } = spec;
  let value = found(spec, here, search);
  if (map && value !== undefined) value = map[Object.hasOwn(map, String(value)) ? String(value) : '*'];
  return (value === undefined ? value : converted(value, spec, here)) ?? spec.default;
}

function found(spec: ValueSpec, here: Place, search?: Search): unknown {
  const { list, fields, jmespath, constant, each: item = { fields, at: '0' } } = spec;
  if (spec.now) return new Date().toISOString();
  if (list !== undefined) return itemsAt(list, here, true)?.map((place) => valueOf(item, place, search));
  if (fields) return each(fields, (field) => valueOf(field, here, search));
  if (spec.at !== undefined) return at(spec.at, here);
  return jmespath === undefined ? constant : (search?.(here.value, jmespath) ?? undefined);
}

/** The places of a list's items; nothing where there is no list. `orOne`: one thing is a list of one. */
export function itemsAt(pointer: string, here: Place, orOne?: boolean): readonly Place[] | undefined {
  const up = placeAt(pointer, here);
  const { value } = up;
  if (Array.isArray(value)) return value.map((item: unknown, index) => ({ value: item, up, name: `${index}` }));
  return orOne && at(pointer, here) !== undefined ? [up] : undefined;
}

/** A number, also from a text such as "1234.50"; not from "" or "12 points". */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isFinite(number) ? (number as number) : undefined;
}

function converted(value: unknown, { to, scale = 1, money }: ValueSpec, here: Place): unknown {
  if (to === 'text') return typeof value === 'object' ? undefined : String(value);
  if (to === 'boolean') return /^(true|1|y|yes)$/i.test(String(value));
  if (!to && !money && scale === 1) return value;
  const number = numberOf(value);
  if (number === undefined) return undefined;
  const { currency, minor } = money ?? {};
  const code = typeof currency === 'object' ? at(currency.at, here) : currency;
  const unit = money && !minor && typeof code === 'string' ? 10 ** minorDigits(code) : to === 'seconds' ? 1000 : 1;
  // 1.15 × 100 is 115: what binary fractions add to a product is taken off again.
  const exact = Number((number * scale * unit).toPrecision(15));
  if (money) return { amount: Math.round(exact), currency: code };
  if (to === 'seconds' || to === 'milliseconds') {
    return Math.abs(exact) <= 8.64e15 ? new Date(exact).toISOString() : undefined;
  }
  return to === 'integer' ? Math.round(exact) : exact;
}
