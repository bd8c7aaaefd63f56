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

  it('takes along what stands on a disk that can still be read, and what it has seen of one that is gone or silent [B12]', async () => {
    const late = new Error('failed', { cause: 'late' });
    for (const [name, fate, known] of [
      ['full', { writes: full() }, ['a', 'b', 'c', 'new']],
      ['gone', { writes: new Error('odd'), reads: new Error('connection lost') }, ['b', 'c', 'new']],
      ['silent', { writes: late }, ['b', 'c', 'new']],
    ] as const) {
      const { store, records, fault } = disk();
      await records.update('a', () => 'of an earlier page');
      await records.update('b', () => 'of an earlier page');
      const stepping = steppingStore(store);
      await stepping.list('b');
      await stepping.update('c', () => 'mine');
      await stepping.update('d', () => 'mine');
      await stepping.update('d', () => undefined);
      Object.assign(fault, fate);
      await stepping.update('new', () => 'mine');
      expect(
        (await stepping.list('')).map(([key]) => key),
        name,
      ).to.deep.equal(known);
    }
  });

  it('steps down by a failure to look, too, and does not look at that disk again', async () => {
    const { store, records, fault } = disk();
    const stepping = steppingStore(store);
    await stepping.update('a', () => 'one');
    fault.reads = new Error('failed', { cause: 'late' });
    expect(await stepping.list('')).to.deep.equal([['a', 'one']]);
    expect(stepping.mode).to.equal('memory');
    await records.update('a', () => 'of another tab');
    expect(await stepping.update('a', (text) => `${String(text)}, two`)).to.equal('one, two');
    expect(await stepping.list('')).to.deep.equal([['a', 'one, two']]);
    expect(await records.list('')).to.deep.equal([['a', 'of another tab']]);
  });

  it('drops nothing where the disk fails for another reason, and never what is being written [B13]', async () => {
    for (const [fault, isDropped] of [
      [new Error('odd'), false],
      [null, false],
      [new DOMException('', 'InvalidStateError'), false],
      [new DOMException('', 'QuotaExceededError'), true],
      [full(), true],
    ] as const) {
      const { store, records } = disk();
      for (const name of ['answer/1', 'draft/x', 'draft/y']) await records.update(`m/${name}`, () => 'kept');
      let isFull = true;
      const stepping = steppingStore(
        {
          ...store,
          update: (key, next) => {
            if (next(undefined) === undefined) isFull = false;
            // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a browser may reject with anything
            return isFull ? Promise.reject(fault) : records.update(key, next);
          },
        },
        { isExpendable },
      );
      expect(await stepping.update('m/draft/y', () => 'anew')).to.equal('anew');
      expect(stepping.mode).to.equal(isDropped ? 'indexeddb' : 'memory');
      expect(await records.list('')).to.deep.equal([
        ['m/answer/1', 'kept'],
        ...(isDropped ? [] : [['m/draft/x', 'kept']]),
        ['m/draft/y', isDropped ? 'anew' : 'kept'],
      ]);
    }
  });
});
