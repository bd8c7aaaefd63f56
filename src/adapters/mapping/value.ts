import { minorDigits } from '../../domain/minor-digits.js';
import { at, placeAt, type Place } from './pointer.js';
import type { FieldSpec, Search, ValueSpec } from './spec.js';
import { each } from './template.js';

/** What a field is, by an answer; undefined where nothing is found. Never throws for what an answer holds. */
export function valueOf(spec: FieldSpec, here: Place, search?: Search): unknown {
  if (typeof spec === 'string') return at(spec, here);
  if (typeof spec === 'function') return spec(at('0', here), here[0]);
  const { map } = spec;
  let value = found(spec, here, search);
  if (map && value !== undefined) value = map[Object.hasOwn(map, value as string) ? (value as string) : '*'];
  return (value === undefined ? value : converted(value, spec, here)) ?? spec.default;
}

function found(spec: ValueSpec, here: Place, search?: Search): unknown {
  const { list, fields, jmespath } = spec;
  if (spec.now) return new Date().toISOString();
  if (list !== undefined) {
    return itemsAt(list, here, true)?.map((place) => valueOf(spec.each ?? { fields, at: '0' }, place, search));
  }
  if (fields) return each(fields, (field) => valueOf(field, here, search));
  if (jmespath) return search?.(at('0', here), jmespath) ?? undefined;
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

function converted(value: unknown, { to, scale = 1, money }: ValueSpec, here: Place): unknown {
  if (!to && !money && scale === 1) return value;
  // A list or an object is neither.
  if (Object(value) === value) return undefined;
  if (to === 'text') return String(value);
  if (to === 'boolean') return /^(true|1|y|yes)$/i.test(value as string);
  const number = numberOf(value);
  if (number === undefined) return undefined;
  const { currency, minor } = money ?? {};
  const code = typeof currency === 'object' ? at(currency.at, here) : currency;
  const unit = to === 'seconds' ? 1000 : money && !minor ? 10 ** minorDigits(String(code)) : 1;
  // 1.15 × 100 is 115: what binary fractions add to a product is taken off again.
  const exact = Number((number * scale * unit).toPrecision(15));
  if (money) return { amount: Math.round(exact), currency: code };
  if (to === 'integer') return Math.round(exact);
  if (!to?.endsWith('seconds')) return exact;
  return Math.abs(exact) <= 8.64e15 ? new Date(exact).toISOString() : undefined;
}
