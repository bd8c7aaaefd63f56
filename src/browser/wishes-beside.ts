import { recordKind } from '../domain/record-kind.js';

export const isWish = (key: string): boolean => recordKind(key) === 'intent';

/** Keys of the wishes that stand beside the database. */
export function wishesBeside(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix) && isWish(key));
  } catch {
    // Refused, or none.
    return [];
  }
}
