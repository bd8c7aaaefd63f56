export type Request = (name: string, options: object, run: (lock: object | null) => unknown) => Promise<unknown>;

/** Looks at something on a page whose locks are in the hands of the test; without `request` it has none. */
export async function withLocks<T>(request: Request | undefined, look: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', { value: request && { locks: { request } }, configurable: true });
  try {
    return await look();
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else Reflect.deleteProperty(globalThis, 'navigator');
  }
}
