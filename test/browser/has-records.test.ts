import { expect } from '@open-wc/testing';
import { hasRecords } from '../../src/browser/has-records.js';
import { openRecordStore } from '../../src/browser/indexeddb-store.js';

/** How often the browser's database is opened meanwhile. */
async function openedBy(task: () => Promise<unknown>): Promise<number> {
  let times = 0;
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (...given) {
    times += 1;
    return open.apply(this, given);
  };
  try {
    await task();
  } finally {
    IDBFactory.prototype.open = open;
  }
  return times;
}

const gone = (): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('loyalty-elements');
    request.onsuccess = resolve;
    request.onerror = reject;
  });

describe('Whether this browser holds records', () => {
  beforeEach(gone);

  it('is asked once by a thousand widgets of a page, and leaves nothing', async () => {
    let answers: boolean[] = [];
    const ask = async () => (answers = await Promise.all(Array.from({ length: 1000 }, hasRecords)));
    expect(await openedBy(ask)).to.equal(1);
    expect(new Set(answers)).to.deep.equal(new Set([false]));
    expect((await indexedDB.databases()).map(({ name }) => name)).not.to.include('loyalty-elements');
  });

  it('is asked again by who comes later: there may be some by then', async () => {
    expect(await hasRecords()).to.equal(false);
    const store = await openRecordStore();
    await store.update('loyalty-elements/v1/a', () => 'b');
    expect(await hasRecords()).to.equal(true);
  });
});
