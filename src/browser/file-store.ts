import { within } from './within.js';
import type { StorageMode } from './record-store.js';

const name = 'loyalty-elements-files';
const files = 'files';

/** Milliseconds. A message that has not gone out in a month has no use for its pictures. */
const month = 30 * 86_400_000;

/** Milliseconds a database may take: it may hang for ever, the member must not. */
const patience = 5000;

/** The bytes and not the file: private windows of Safari keep no files. */
interface Kept {
  readonly bytes: ArrayBuffer;
  readonly type: string;
  readonly at: number;
}

/** Files by id, in a database of their own: most pages have none, and records stay small without them. */
export interface FileStore {
  /** Keeps a file, and says how safe it is: where there is no room on the device it lasts as long as the page. */
  put(id: string, file: Blob): Promise<StorageMode>;
  /** The files, in the order of the ids; undefined for one that is gone. */
  get(ids: readonly string[]): Promise<readonly (Blob | undefined)[]>;
  delete(ids: readonly string[]): Promise<void>;
}

/** `mode` is that of the records: where those are gone with the page, files need not outlive it. */
export function openFileStore(mode: StorageMode, now: () => number = Date.now): FileStore {
  const held = new Map<string, Blob>();
  let opened: Promise<IDBDatabase> | undefined;

  async function transact<T>(
    mode: IDBTransactionMode,
    steps: (store: IDBObjectStore) => IDBRequest<T>[],
  ): Promise<T[]> {
    let transaction: IDBTransaction;
    try {
      transaction = (await (opened ??= open(now()))).transaction(files, mode);
    } catch {
      // Browsers close a database under memory pressure; one that could not be opened may be opened now.
      transaction = (await (opened = open(now()))).transaction(files, mode);
    }
    return within(
      patience,
      () =>
        new Promise<T[]>((resolve, reject) => {
          const requests = steps(transaction.objectStore(files));
          transaction.oncomplete = () => resolve(requests.map(({ result }) => result));
          transaction.onabort = () => reject(failed(transaction.error));
        }),
      () => failed(null),
    );
  }

  const tried = <T>(task: () => Promise<T>): Promise<T | undefined> =>
    mode === 'memory' ? Promise.resolve(undefined) : task().catch(() => undefined);

  return {
    async put(id, file) {
      held.set(id, file);
      const isKept = await tried(async () => {
        const kept: Kept = { bytes: await file.arrayBuffer(), type: file.type, at: now() };
        // It may be taken away again while it is read.
        return held.has(id) && transact('readwrite', (store) => [store.put(kept, id)]);
      });
      return isKept ? 'indexeddb' : 'memory';
    },
    async get(ids) {
      const missing = ids.filter((id) => !held.has(id));
      if (missing.length) {
        const found = await tried(() =>
          transact<Kept | undefined>('readonly', (store) =>
            missing.map((id) => store.get(id) as IDBRequest<Kept | undefined>),
          ),
        );
        found?.forEach((kept, place) => {
          if (kept) held.set(missing[place] ?? '', new Blob([kept.bytes], { type: kept.type }));
        });
      }
      return ids.map((id) => held.get(id));
    },
    async delete(ids) {
      ids.forEach((id) => held.delete(id));
      await tried(() => transact('readwrite', (store) => ids.map((id) => store.delete(id))));
    },
  };
}

/** Opens the database, and clears away what was forgotten in it. */
const open = (now: number): Promise<IDBDatabase> =>
  within(
    patience,
    () =>
      new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name, 1);
        request.onupgradeneeded = () => request.result.createObjectStore(files);
        request.onerror = request.onblocked = () => reject(failed(request.error));
        request.onsuccess = () => {
          const { result: database } = request;
          database.onversionchange = () => database.close();
          const sweep = database.transaction(files, 'readwrite').objectStore(files).openCursor();
          sweep.onsuccess = () => {
            const { result: cursor } = sweep;
            if (now - ((cursor?.value as Kept | undefined)?.at ?? now) > month) cursor?.delete();
            cursor?.continue();
          };
          resolve(database);
        };
      }),
    () => failed(null),
  );

const failed = (cause: unknown): Error => new Error('the files of this browser failed', { cause });
