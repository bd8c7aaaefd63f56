import { memoryStore, type RecordStore } from './record-store.js';
import { within } from './within.js';

const name = 'loyalty-elements';
const records = 'records';

/** Milliseconds. Opening may hang for ever behind another tab or a broken profile; the member must not. */
const patience = 2000;

/** The store of this browser, or memory where the browser refuses one. */
export async function openRecordStore(): Promise<RecordStore> {
  try {
    return indexedDbStore(await open());
  } catch {
    return memoryStore();
  }
}

const open = (): Promise<IDBDatabase> =>
  within(
    patience,
    () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(records);
        request.onsuccess = () => {
          // A newer version of the kit in another tab must not wait for this one.
          request.result.onversionchange = () => request.result.close();
          resolve(request.result);
        };
        request.onerror = request.onblocked = () => reject(failed(request.error));
      }),
    () => failed(null),
  );

function indexedDbStore(first: IDBDatabase): RecordStore {
  let database = first;

  /** Runs steps in one transaction; resolves when it is on disk, as far as the browser tells. */
  async function transact<T>(
    mode: IDBTransactionMode,
    steps: (store: IDBObjectStore, done: (value: T) => void) => void,
  ) {
    let transaction: IDBTransaction;
    try {
      transaction = database.transaction(records, mode);
    } catch {
      // Browsers close a database under memory pressure and on a version change.
      database = await open();
      transaction = database.transaction(records, mode);
    }
    return new Promise<T>((resolve, reject) => {
      let result: T;
      transaction.oncomplete = () => resolve(result);
      transaction.onabort = () => reject(failed(transaction.error));
      steps(transaction.objectStore(records), (value) => (result = value));
    });
  }

  return {
    mode: 'indexeddb',
    list: (prefix) =>
      transact('readonly', (store, done) => {
        const found: [string, string][] = [];
        store.openCursor(IDBKeyRange.bound(prefix, `${prefix}\uffff`)).onsuccess = ({ target }) => {
          const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
          if (!cursor) {
            done(found);
            return;
          }
          found.push([cursor.key as string, cursor.value as string]);
          cursor.continue();
        };
      }),
    update: (key, next) =>
      transact('readwrite', (store, done) => {
        const request = store.get(key);
        request.onsuccess = () => {
          const text = next(typeof request.result === 'string' ? request.result : undefined);
          if (text === undefined) store.delete(key);
          else store.put(text, key);
          done(text);
        };
      }),
  };
}

const failed = (cause: unknown): Error => new Error('the database of this browser failed', { cause });
