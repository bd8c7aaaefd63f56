/** What was made, by key. */
export const made = new Map<unknown, unknown>();

/** Making an `Intl` object costs a hundred times as much as using one. */
export function cached<T>(key: unknown, make: () => T): T {
  if (!made.has(key)) made.set(key, make());
  return made.get(key) as T;
}

/** Makes everything anew when it is next asked for. */
export const forget = (): void => made.clear();
