import { openDB, type IDBPDatabase } from 'idb';
import { memoryStore, type RecordStore } from './record-store.js';
import { within } from './within.js';

const name = 'loyalty-elements';
const version = 1;
const records = 'records';

/** Opening may hang for ever behind another tab or a broken profile; the member must not. */
const patience = 2000;

/** The store of this browser, or memory where the browser refuses one. */
export async function openRecordStore(): Promise<RecordStore> {
  try {
    return indexedDbStore(await open());
  } catch {
    return memoryStore();
  }
}

const open = (): Promise<IDBPDatabase> =>
  within(
    patience,
    openDB(name, version, {
      upgrade: (database) => void database.createObjectStore(records),
      // A newer version of the kit in another tab must not wait for this one.
      blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
    }),
    () => new Error('the database did not open in time'),
  );

function indexedDbStore(first: IDBPDatabase): RecordStore {
  let database = first;
  const begin = async <M extends 'readonly' | 'readwrite'>(mode: M) => {
    try {
      return database.transaction(records, mode);
    } catch {
      // Browsers close a database under memory pressure and on a version change.
      database = await open();
      return database.transaction(records, mode);
    }
  };
  return {
    mode: 'indexeddb',
    async list(prefix) {
      const { store } = await begin('readonly');
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const [keys, texts] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
      return keys.map((key, index) => [String(key), String(texts[index])] as const);
    },
    async update(key, next) {
      const { store, done } = await begin('readwrite');
      const before: unknown = await store.get(key);
      const text = next(typeof before === 'string' ? before : undefined);
      await Promise.all([text === undefined ? store.delete(key) : store.put(text, key), done]);
      return text;
    },
  };
}
