import { expect } from '@open-wc/testing';
import { openFileStore } from '../../src/browser/file-store.js';
import { picture, pixel } from '../support/complaint-with-files.js';

const day = 86_400_000;
const bytesOf = async (file: Blob | undefined) => file && [...new Uint8Array(await file.arrayBuffer())];

/** Runs a task in a browser that refuses to do something. */
async function refusing(name: 'open' | 'put', task: () => Promise<void>): Promise<void> {
  const prototype: object = name === 'open' ? IDBFactory.prototype : IDBObjectStore.prototype;
  const original = Object.getOwnPropertyDescriptor(prototype, name)!;
  Object.defineProperty(prototype, name, {
    ...original,
    value: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  await task().finally(() => Object.defineProperty(prototype, name, original));
}

describe('the file store', () => {
  it('gives files back after a reload, in the order that is asked', async () => {
    const [a, b] = [crypto.randomUUID(), crypto.randomUUID()];
    const before = openFileStore('indexeddb');
    expect(await before.put(a, picture('a.png'))).to.equal('indexeddb');
    await before.put(b, new Blob(['b'], { type: 'text/plain' }));
    const after = openFileStore('indexeddb');
    const [second, none, first] = await after.get([b, 'none', a]);
    expect(await bytesOf(first)).to.deep.equal([...pixel]);
    expect([await second?.text(), second?.type, none]).to.deep.equal(['b', 'text/plain', undefined]);
    await after.delete([a, b]);
    expect(await openFileStore('indexeddb').get([a, b])).to.deep.equal([undefined, undefined]);
  });

  for (const name of ['open', 'put'] as const) {
    it(`says that a file lasts as long as the page where the browser refuses to ${name}`, async () => {
      const id = crypto.randomUUID();
      const store = openFileStore('indexeddb');
      await refusing(name, async () => {
        expect(await store.put(id, picture())).to.equal('memory');
        expect(await bytesOf((await store.get([id]))[0])).to.deep.equal([...pixel]);
      });
      expect(await openFileStore('indexeddb').get([id])).to.deep.equal([undefined]);
      expect(await store.put(id, picture())).to.equal('indexeddb');
      await store.delete([id]);
    });
  }

  it('leaves no file behind where records are in memory only', async () => {
    const id = crypto.randomUUID();
    const store = openFileStore('memory');
    expect(await store.put(id, picture())).to.equal('memory');
    expect(await openFileStore('indexeddb').get([id])).to.deep.equal([undefined]);
  });

  it('clears away what nobody has asked for in a month', async () => {
    const [old, young] = [crypto.randomUUID(), crypto.randomUUID()];
    const now = Date.now();
    await openFileStore('indexeddb', () => now - 31 * day).put(old, picture());
    await openFileStore('indexeddb', () => now - 29 * day).put(young, picture());
    await openFileStore('indexeddb', () => now).get(['any']);
    const [gone, there] = await openFileStore('indexeddb', () => now).get([old, young]);
    expect([gone, there?.size]).to.deep.equal([undefined, pixel.length]);
  });
});
