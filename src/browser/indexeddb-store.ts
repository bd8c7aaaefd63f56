import { memoryStore, type RecordStore } from './record-store.js';
import { steppingStore, type SteppingOptions } from './stepping-store.js';
import { within } from './within.js';

const name = 'loyalty-elements';
const records = 'records';

/** Milliseconds. Opening may hang for ever behind another tab or a broken profile; the member must not. */
const patience = 2000;

/** The store of this browser, or memory where the browser refuses one, now or later. */
export async function openRecordStore(options: SteppingOptions = {}): Promise<RecordStore> {
  try {
    return steppingStore(indexedDbStore(await open()), options);
  } catch {
    options.lost?.();
    return memoryStore();
  }
}

const open = (ms = patience): Promise<IDBDatabase> =>
  within(
    ms,
    (signal) =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(records);
        request.onsuccess = () => {
          // A newer version of the kit in another tab must not wait for this one.
          request.result.onversionchange = () => request.result.close();
          // One that comes when nobody waits any more must not stand in the way of another version.
          if (signal.aborted) request.result.close();
          resolve(request.result);
        };
        request.onerror = request.onblocked = () => reject(failed(request.error));
      }),
    () => late,
  );

function indexedDbStore(first: IDBDatabase): RecordStore {
  let database = first;
  let reopened: Promise<IDBDatabase> | undefined;

  /** Runs steps in one transaction; resolves when it is on disk, as far as the browser tells. */
  const attempt = <T>(mode: IDBTransactionMode, steps: Steps<T>, ms = patience): Promise<T> =>
    within(
      ms,
      (signal) =>
        new Promise<T>((resolve, reject) => {
          const transaction = database.transaction(records, mode);
          let result: T;
          signal.addEventListener('abort', () => {
            // What was given up must not happen later.
            try {
              transaction.abort();
            } catch {
              // It has ended just now.
            }
          });
          transaction.oncomplete = () => resolve(result);
          transaction.onabort = () => reject(failed(transaction.error));
          steps(transaction.objectStore(records), (value) => (result = value));
        }),
      () => late,
    );

  async function transact<T>(mode: IDBTransactionMode, steps: Steps<T>): Promise<T> {
    try {
      return await attempt(mode, steps);
    } catch (error) {
      // Browsers close a database under memory pressure and on a version change: it is opened once more. A full disk
      // stays full.
      if (((error as Error).cause as Error | null)?.name === 'QuotaExceededError') throw error;
      database.close();
      // Somebody waits since then.
      const left = error === late ? patience / 2 : patience;
      database = await (reopened ??= open(left).finally(() => (reopened = undefined)));
      return attempt(mode, steps, left);
    }
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

type Steps<T> = (store: IDBObjectStore, done: (value: T) => void) => void;

const failed = (cause: unknown): Error => new Error('the database of this browser failed', { cause });

const late = failed('late');
