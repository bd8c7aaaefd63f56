import { search as find } from 'jmespath';
import type { Search } from './spec.js';

/** What an expression finds; nothing where it cannot be read or does not fit (https://jmespath.org/specification.html). */
export const search: Search = (value, expression) => {
  try {
    return find(value, expression) as unknown;
  } catch {
    return undefined;
  }
};
