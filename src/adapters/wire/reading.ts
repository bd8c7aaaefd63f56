import { minorDigits } from '../../domain/minor-digits.js';

/** What a vendor answered, before any decoder has seen it: each field may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none where it is none. */
export const fields = (value: unknown): Fields => Object(value) as Fields;

/** What stands at the end of a way through an answer; undefined where the way ends before. */
export const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((whole, name) => fields(whole)[name], value);

/** The fields of each item. What is no list is handed on as it is, for the decoder to refuse it. */
export const each = (value: unknown, translate: (item: Fields) => unknown): unknown =>
  Array.isArray(value) ? value.map((item) => translate(fields(item))).filter((item) => item !== undefined) : value;

/** The items that are there; none where there is no list. */
export const items = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.map(fields) : []);

/** Most vendors count their ids: the contract's are text. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'number' || (typeof value === 'string' && value) ? `${value}` : undefined;

/** A number, also one that came as text; undefined where it is none. */
export function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

/** Points of a vendor that counts fractions, as whole ones: nobody is shown a point that is not quite there. */
export function points(value: unknown): number | undefined {
  const read = number(value);
  return read === undefined ? undefined : Math.floor(read);
}

/** An amount in whole units (`12.5`, also as text) as the contract has it, in minor ones. */
export function money(value: unknown, currency: unknown): { amount: number; currency: string } | undefined {
  const read = number(value);
  if (read === undefined || typeof currency !== 'string') return undefined;
  const code = currency.toUpperCase();
  return { amount: Math.round(read * 10 ** minorDigits(code)), currency: code };
}
