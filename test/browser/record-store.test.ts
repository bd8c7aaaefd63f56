import { expect } from 'chai';
import { openRecordStore } from '../../src/browser/indexeddb-store.js';
import { newId } from '../../src/client/new-id.js';

const { open } = IDBFactory.prototype;

/** From now on this page opens databases in another way. */
const patch = (other: typeof open) => (IDBFactory.prototype.open = other);

describe('the records of a real browser', () => {
  let databases: IDBDatabase[] = [];

  beforeEach(() => {
    databases = [];
    patch(function (this: IDBFactory, ...how) {
      const request = open.apply(this, how);
      request.addEventListener('success', () => databases.push(request.result));
      return request;
    });
  });

  afterEach(() => patch(open));

  /** A store with one record, and how often it has said that it keeps nothing any more. */
  async function opened() {
    const key = newId();
    const told = { lost: 0 };
    const store = await openRecordStore({ lost: () => (told.lost += 1) });
    await store.update(key, () => 'one');
    return { key, told, store };
  }

  it('are kept in memory, and that is said, where a database is denied [B12]', async () => {
    patch(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { key, told, store } = await opened();
    expect([store.mode, told.lost]).to.deep.equal(['memory', 1]);
    expect(await store.list(key)).to.deep.equal([[key, 'one']]);
  });

  it('are kept in memory where opening a database never ends, and after two seconds [B12]', async () => {
    const silent = open.call(indexedDB, 'loyalty-elements-silent');
    await new Promise((resolve) => (silent.onsuccess = resolve));
    silent.result.close();
    // Its events have all been.
    patch(() => silent);
    const start = performance.now();
    const { store, told } = await opened();
    expect(performance.now() - start).to.be.above(1900);
    expect([store.mode, told.lost]).to.deep.equal(['memory', 1]);
    indexedDB.deleteDatabase('loyalty-elements-silent');
  });

  it('go on in memory, with all that this page knows, where the database does not answer any more [B12]', async () => {
    const { key, told, store } = await opened();
    // A write that never ends keeps all others waiting.
    const [database] = databases;
    if (!database) throw new Error('there is no database');
    const records = database.transaction('records', 'readwrite').objectStore('records');
    let isHeld = true;
    const hold = () => {
      if (isHeld) records.get('x').onsuccess = hold;
    };
    hold();
    await store.update(`${key}/2`, () => 'two');
    expect([store.mode, told.lost]).to.deep.equal(['memory', 1]);
    expect((await store.list(key)).map(([, text]) => text)).to.deep.equal(['one', 'two']);
    isHeld = false;
  });

  it('stay on disk when the browser closes the database, which is opened once more [B12]', async () => {
    const { key, told, store } = await opened();
    databases.forEach((database) => database.close());
    await store.update(`${key}/2`, () => 'two');
    expect([store.mode, told.lost, databases.length]).to.deep.equal(['indexeddb', 0, 2]);
    const again = await openRecordStore();
    expect((await again.list(key)).map(([, text]) => text)).to.deep.equal(['one', 'two']);
  });

  it('go on in memory, with all that is known, when it cannot be opened again [B12]', async () => {
    const { key, told, store } = await opened();
    databases.forEach((database) => database.close());
    patch(() => {
      throw new DOMException('connection lost', 'UnknownError');
    });
    await Promise.all([store.update(`${key}/2`, () => 'two'), store.update(`${key}/3`, () => 'three')]);
    expect([store.mode, told.lost]).to.deep.equal(['memory', 1]);
    expect((await store.list(key)).map(([, text]) => text)).to.deep.equal(['one', 'two', 'three']);
  });
});
