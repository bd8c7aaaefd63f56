/** A stored record, if `isOne` finds in it what is needed; what cannot be read is as if it were not there. */
export function storedRecord<T>(text: string | undefined, isOne: (value: Partial<T>) => unknown): T | undefined {
  try {
    // Of null nothing can be found: that throws, too.
    const value = JSON.parse(text ?? 'null') as T;
    return isOne(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
