import { minorDigits } from '../../domain/money.js';
import { placeAt, type Place } from './pointer.js';
import type { FieldSpec, Finding, ValueSpec } from './spec.js';

const rootOf = (place: Place): unknown => (place.up ? rootOf(place.up) : place.value);

/** What a field is, by an answer; undefined where nothing is found. Never throws for what an answer holds. */
export function valueOf(spec: FieldSpec, finding: Finding): unknown {
  const { here } = finding;
  if (typeof spec === 'string') return placeAt(spec, here).value ?? undefined;
  if (typeof spec === 'function') return spec(here.value, rootOf(here));
  const raw = found(spec, finding) ?? undefined;
  const mapped = spec.map && raw !== undefined ? (own(spec.map, textOf(raw) ?? '') ?? own(spec.map, '*')) : raw;
  const value = mapped === undefined || mapped === null ? undefined : converted(mapped, spec, here);
  return value ?? spec.default;
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

const own = (map: Readonly<Record<string, unknown>>, name: string): unknown =>
  Object.hasOwn(map, name) ? map[name] : undefined;

function found(spec: ValueSpec, finding: Finding): unknown {
  const { here, search } = finding;
  if (spec.now) return new Date().toISOString();
  if (spec.list !== undefined) {
    const { each = { fields: spec.fields ?? {} } } = spec;
    return itemsAt(spec.list, here)?.map((item) => valueOf(each, { ...finding, here: item }));
  }
  if (spec.fields) return objectOf(spec.fields, finding);
  if (spec.at !== undefined) return placeAt(spec.at, here).value;
  if (spec.jmespath !== undefined) return search?.(here.value, spec.jmespath);
  return spec.constant;
}

/** The places of a list's items; nothing where there is no list. */
export function itemsAt(pointer: string, here: Place): readonly Place[] | undefined {
  const up = placeAt(pointer, here);
  return Array.isArray(up.value) ? up.value.map((value: unknown, at) => ({ value, up, name: String(at) })) : undefined;
}

/** An object with what was found of its fields; nothing where nothing was. */
export function objectOf(fields: Readonly<Record<string, FieldSpec>>, finding: Finding): unknown {
  const entries = Object.entries(fields)
    .map(([name, field]) => [name, valueOf(field, finding)] as const)
    .filter(([, value]) => value !== undefined);
  return entries.length ? Object.fromEntries(entries) : undefined;
}

/** A number, also from a text such as "1234.50"; not from "" or "12 points". */
const numberOf = (value: unknown): number | undefined => {
  const number = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
};

function converted(value: unknown, { to, scale = 1, money }: ValueSpec, here: Place): unknown {
  if (money) {
    const currency = typeof money.currency === 'string' ? money.currency : placeAt(money.currency.at, here).value;
    const number = numberOf(value);
    if (number === undefined || typeof currency !== 'string') return undefined;
    const unit = money.minor ? 1 : 10 ** minorDigits(currency);
    return { amount: Math.round(exact(number, unit * scale)), currency };
  }
  if (to === 'text') return textOf(value);
  if (to === 'boolean') return value === true || value === 1 || value === 'true' || value === '1' || value === 'yes';
  if (to === undefined && scale === 1) return value;
  const number = numberOf(value);
  if (number === undefined) return undefined;
  const scaled = exact(number, scale);
  if (to === 'seconds' || to === 'milliseconds') {
    const date = new Date(scaled * (to === 'seconds' ? 1000 : 1));
    return Number.isNaN(+date) ? undefined : date.toISOString();
  }
  return to === 'integer' ? Math.round(scaled) : scaled;
}

/** 1.15 × 100 is 115: what binary fractions add to a product is taken off again. */
const exact = (number: number, by: number): number => Number((number * by).toPrecision(15));
