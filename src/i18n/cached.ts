const made = new Map<string, unknown>();

/** A server is asked for any locale that a header can have: what it has made must not grow with them. */
const most = 1000;

/** Making an `Intl` object costs a hundred times as much as using one. */
export function cached<T>(key: string, make: () => T): T {
  if (!made.has(key)) {
    const value = make();
    if (made.size >= most) made.clear();
    made.set(key, value);
  }
  return made.get(key) as T;
}

/** Makes everything anew when it is next asked for. */
export const forget = (): void => made.clear();
