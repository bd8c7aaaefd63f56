import type { ComplexAttributeConverter } from 'lit';
import type { Report } from '../client/endpoint.js';

/** What was said. */
export const warned = new Set<string>();

/** Tells the developer once, however many elements have the same fault. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(`loyalty-elements: ${message}`);
}

/** A boolean that also takes `"false"`, as frameworks write it. */
export const flag: ComplexAttributeConverter<boolean> = {
  fromAttribute: (value) => value !== null && value !== 'false',
  toAttribute: (value) => (value ? '' : null),
};

/** A number from `min` to `max`; anything else is as if it were not given. */
export const numberFrom = (min: number, max: number): ComplexAttributeConverter<number | undefined> => ({
  fromAttribute: (value) => {
    const number = Number(value?.trim() || NaN);
    if (number >= min && number <= max) return number;
    if (value) warnOnce(`"${value.slice(0, 40)}" is not a number that makes sense here`);
    return undefined;
  },
});

/** A finite number; anything else is as if it were not given. */
export const finite = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE);

/** The number, where it is above zero; else the usual one, and where one was given, a word to the developer. */
export function aboveZero(name: string, value: number | undefined, usual: number): number {
  if (value === undefined) return usual;
  if (value > 0) return value;
  warnOnce(`${name} must be above 0`);
  return usual;
}

/** JSON as the contract has it, read as strictly as an answer; anything else is as if it were not given. */
export const json = <T>(decode: (value: unknown, report: Report) => T): ComplexAttributeConverter<T | undefined> => ({
  fromAttribute: (value) => {
    // A framework that cannot set properties writes this for every object.
    if (!value || value === '[object Object]') return undefined;
    try {
      return decode(JSON.parse(value), warnOnce);
    } catch (error) {
      // A first look has nothing to say of what it does not take.
      if (error instanceof Error) warnOnce(`an attribute could not be read: ${String(error)}`);
      return undefined;
    }
  },
});

/** One of a few words; the first is the default. */
export const choice = <const T extends string>(...words: readonly [T, ...T[]]): ComplexAttributeConverter<T> => ({
  fromAttribute: (value) => {
    const word = words.find((each) => each === value);
    if (word === undefined && value) warnOnce(`"${value.slice(0, 40)}" is none of ${words.join(', ')}`);
    return word ?? words[0];
  },
});
