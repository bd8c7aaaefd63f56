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

/** Whether an expression can be read. */
export function isExpression(text: string): boolean {
  try {
    find(null, text);
    return true;
  } catch (error) {
    // What does not fit here may fit an answer.
    return (error as Error).message.startsWith('TypeError: ');
  }
}
