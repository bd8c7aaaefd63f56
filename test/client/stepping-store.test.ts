import { expect } from 'chai';
import { memoryStore, type RecordStore } from '../../src/browser/record-store.js';
import { steppingStore } from '../../src/browser/stepping-store.js';

/** A disk whose writes fail as told. */
function disk() {
  const records = memoryStore();
  const fault: { writes?: Error | undefined; reads?: Error } = {};
  const store: RecordStore = {
    mode: 'indexeddb',
    list: (prefix) => (fault.reads ? Promise.reject(fault.reads) : records.list(prefix)),
    update: (key, next) => (fault.writes ? Promise.reject(fault.writes) : records.update(key, next)),
  };
  return { store, records, fault };
}

const full = () => new Error('failed', { cause: new DOMException('', 'QuotaExceededError') });
const isExpendable = (key: string) => key.includes('/draft/');

describe('A store that steps down', () => {
  for (const [name, more] of [
    ['cannot be written', {}],
    ['is gone', { reads: new Error('connection lost') }],
  ] as const) {
    it(`goes on in memory with what it has, and says so once, when the disk ${name} [B12]`, async () => {
      const { store, fault } = disk();
      let lost = 0;
      const stepping = steppingStore(store, { lost: () => (lost += 1) });
      await stepping.update('a', () => 'one');
      Object.assign(fault, { writes: new DOMException('', 'InvalidStateError'), ...more });
      expect(stepping.mode).to.equal('indexeddb');
      await Promise.all([stepping.update('b', () => 'two'), stepping.update('c', () => 'three')]);
      expect(await stepping.list('')).to.deep.equal([
        ['a', 'one'],
        ['b', 'two'],
        ['c', 'three'],
      ]);
      expect([stepping.mode, lost]).to.deep.equal(['memory', 1]);
    });
  }

  it('drops drafts of other things before it gives up a full disk [B13]', async () => {
    const { store, records, fault } = disk();
    const stepping = steppingStore(
      {
        ...store,
        update: async (key, next) => {
          if (next(undefined) === undefined) fault.writes = undefined;
          return store.update(key, next);
        },
      },
      { isExpendable },
    );
    await stepping.update('m/draft/x', () => 'half a word');
    fault.writes = full();
    await stepping.update('m/answer/1', () => 'cold coffee');
    expect(stepping.mode).to.equal('indexeddb');
    expect(await records.list('')).to.deep.equal([['m/answer/1', 'cold coffee']]);
  });

  it('goes on in memory when there is nothing to drop from a full disk [B13]', async () => {
    const { store, fault } = disk();
    const stepping = steppingStore(store, { isExpendable });
    fault.writes = full();
    await stepping.update('m/answer/1', () => 'cold coffee');
    expect(stepping.mode).to.equal('memory');
  });

  it('deletes from the disk what it delivers after that', async () => {
    const { store, records, fault } = disk();
    const stepping = steppingStore(store);
    await stepping.update('a', () => 'one');
    fault.writes = full();
    await stepping.update('b', () => 'two');
    fault.writes = undefined;
    await stepping.update('a', () => undefined);
    expect(await records.list('')).to.deep.equal([]);
  });
});
