import type { RecordStore } from '../../../src/browser/record-store.js';

/** A design that must fail: records in localStorage, which browsers lose when they are killed. */
export const localRecords: RecordStore = {
  mode: 'indexeddb',
  list: (prefix) =>
    Promise.resolve(
      Object.keys(localStorage)
        .filter((key) => key.startsWith(prefix))
        .sort()
        .map((key) => [key, localStorage.getItem(key) ?? ''] as const),
    ),
  update: (key, next) => {
    const text = next(localStorage.getItem(key) ?? undefined);
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return Promise.resolve(text);
  },
};
