/**
 * How safe a record is: `indexeddb` survives a crash of the browser, `memory` is gone with the page.
 *
 * localStorage is no step between: browsers lose its last seconds when they are killed.
 */
export type StorageMode = 'indexeddb' | 'memory';

/** Text by key, with one atomic step. Any backend that keeps these promises may stand behind it. */
export interface RecordStore {
  readonly mode: StorageMode;
  /** All records whose key starts with `prefix`, in order of key. */
  list(prefix: string): Promise<readonly (readonly [key: string, text: string])[]>;
  /**
   * Replaces a record by what `next` makes of it, in one step no other tab can get between; undefined deletes it.
   * Resolves with what is stored when it is stored.
   */
  update(key: string, next: (text: string | undefined) => string | undefined): Promise<string | undefined>;
}

/** Keeps records for the life of the page. */
export function memoryStore(): RecordStore {
  const records = new Map<string, string>();
  return {
    mode: 'memory',
    list: (prefix) => Promise.resolve([...records].filter(([key]) => key.startsWith(prefix)).sort(byKey)),
    update: (key, next) => {
      const text = next(records.get(key));
      if (text === undefined) records.delete(key);
      else records.set(key, text);
      return Promise.resolve(text);
    },
  };
}

const byKey = ([a]: readonly [string, string], [b]: readonly [string, string]): number => (a < b ? -1 : 1);
