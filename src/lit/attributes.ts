import type { ComplexAttributeConverter } from 'lit';
import type { Report } from '../client/endpoint.js';

const warned = new Set<string>();

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

/** A finite number; anything else is as if it were not given. */
export const finite: ComplexAttributeConverter<number | undefined> = {
  fromAttribute: (value) => {
    if (value === null || value.trim() === '') return undefined;
    const number = Number(value);
    if (Number.isFinite(number)) return number;
    warnOnce(`"${value.slice(0, 40)}" is not a number`);
    return undefined;
  },
};

/** JSON as the contract has it, read as strictly as an answer; anything else is as if it were not given. */
export const json = <T>(decode: (value: unknown, report: Report) => T): ComplexAttributeConverter<T | undefined> => ({
  fromAttribute: (value) => {
    // A framework that cannot set properties writes this for every object.
    if (value === null || value === '' || value === '[object Object]') return undefined;
    try {
      return decode(JSON.parse(value), warnOnce);
    } catch (error) {
      warnOnce(`an attribute could not be read: ${error instanceof Error ? error.message : ''}`);
      return undefined;
    }
  },
});

/** One of a few words; the first is the default. */
export const choice = <const T extends string>(...words: readonly [T, ...T[]]): ComplexAttributeConverter<T> => ({
  fromAttribute: (value) => {
    const word = words.find((each) => each === value);
    if (word === undefined && value !== null) {
      warnOnce(`"${value.slice(0, 40)}" is none of ${words.join(', ')}; ${words[0]} is taken`);
    }
    return word ?? words[0];
  },
});
