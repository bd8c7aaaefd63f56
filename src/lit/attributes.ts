import type { Report } from '../client/endpoint.js';
import { aftercare, loadAftercare } from './aftercare-loading.js';

type Converter<T> = (value: string | null) => T;

/** Has the developer told: once, and not before there is time for it. */
export const warn = (what: unknown, words?: readonly string[]): unknown =>
  loadAftercare().then(() => aftercare.there?.tellFault(what, words));

/** A boolean that also takes `"false"`, as frameworks write it. One that is reflected has `type: Boolean`, too. */
export const flag: Converter<boolean> = (value) => value !== null && value !== 'false';

/** A number from `min` to `max`; anything else is as if it were not given. */
export const numberFrom =
  (min: number, max: number): Converter<number | undefined> =>
  (value) => {
    const number = Number(value?.trim() || NaN);
    if (number >= min && number <= max) return number;
    if (value) warn(value, []);
    return undefined;
  };

/** A finite number; anything else is as if it were not given. */
export const finite = numberFrom(-Number.MAX_VALUE, Number.MAX_VALUE);

/** JSON as the contract has it, read as strictly as an answer; anything else is as if it were not given. */
export const json =
  <T>(decode: (value: unknown, report: Report) => T): Converter<T | undefined> =>
  (value) => {
    // A framework that cannot set properties writes this for every object.
    if (!value || value === '[object Object]') return undefined;
    try {
      return decode(JSON.parse(value), warn);
    } catch (error) {
      warn(error);
      return undefined;
    }
  };

/** One of a few words; the first is the default. */
export const choice =
  <const T extends string>(...words: readonly [T, ...T[]]): Converter<T> =>
  (value) => {
    const word = words.find((each) => each === value);
    if (word === undefined && value) warn(value, words);
    return word ?? words[0];
  };
