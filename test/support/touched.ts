import type { RecordStore } from '../../src/browser/record-store.js';

/** Resolves when a record is written or deleted. */
export const touched = (storage: RecordStore, key: string): Promise<void> =>
  new Promise<void>((resolve) => {
    const { update } = storage;
    storage.update = (each, next) => update(each, next).finally(() => each === key && resolve());
  });
