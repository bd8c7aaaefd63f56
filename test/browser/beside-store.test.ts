import { expect, waitUntil } from '@open-wc/testing';
import { besideStore } from '../../src/browser/beside-store.js';
import { hasRecords } from '../../src/browser/has-records.js';
import { memoryStore, type RecordStore, type StorageMode } from '../../src/browser/record-store.js';
import { newId } from '../../src/client/new-id.js';
import { scopeOf } from '../../src/client/scope.js';
import { SharedDevice } from '../support/shared-device.js';

const { open } = IDBFactory.prototype;

const scope = () => `loyalty-elements/v1/${newId()}/ada/`;

/** The store of a page of its own; `mode` as if it were on disk. */
const page = (mode: StorageMode = 'memory', start: RecordStore = memoryStore()) => besideStore({ ...start, mode });

describe('wishes beside the database', () => {
  afterEach(() => {
    IDBFactory.prototype.open = open;
    for (const key of Object.keys(localStorage)) if (key.includes('/intent/')) localStorage.removeItem(key);
  });

  it('are joined by another page that keeps nothing, and by the next one that can [B12]', async () => {
    const wish = `${scope()}intent/mug`;
    await page().update(wish, () => 'first');
    for (const mode of ['memory', 'indexeddb'] as const) {
      const another = page(mode);
      expect(await another.list(wish)).to.deep.equal([[wish, 'first']]);
      expect(await another.update(wish, (known) => known ?? 'second')).to.equal('first');
    }
  });

  it('are known to a page that keeps nothing, also when they are on the disk of another [B12]', async () => {
    const wish = `${scope()}intent/mug`;
    await page('indexeddb').update(wish, () => 'first');
    expect(await page().update(wish, (known) => known ?? 'second')).to.equal('first');
  });

  it('are one where two pages have begun at once: what stands there in the end [B12]', async () => {
    const wish = `${scope()}intent/mug`;
    const one = page();
    const stored = one.update(wish, (known) => known ?? 'first');
    // Another process has not seen that, and has written last.
    await waitUntil(() => localStorage.getItem(wish));
    localStorage.setItem(wish, 'second');
    expect(await stored).to.equal('second');
    expect(await one.list(wish)).to.deep.equal([[wish, 'second']]);
  });

  it('are what the disk says, where it says something, in order of their keys', async () => {
    const start = scope();
    const disk = memoryStore();
    const here = page('indexeddb', disk);
    await here.update(`${start}intent/b`, () => 'old');
    await disk.update(`${start}intent/b`, () => 'new');
    localStorage.setItem(`${start}intent/a`, 'left');
    expect(await here.list(start)).to.deep.equal([
      [`${start}intent/a`, 'left'],
      [`${start}intent/b`, 'new'],
    ]);
    expect(await here.update(`${start}intent/b`, (known) => known)).to.equal('new');
  });

  it('are gone where they are deleted; nothing else is ever there', async () => {
    const start = scope();
    const here = page();
    for (const key of [`${start}intent/mug`, `${start}draft/form`]) await here.update(key, () => 'x');
    expect(Object.keys(localStorage).filter((key) => key.startsWith(start))).to.deep.equal([`${start}intent/mug`]);
    await here.update(`${start}intent/mug`, () => undefined);
    expect(Object.keys(localStorage).filter((key) => key.startsWith(start))).to.deep.equal([]);
    expect((await here.list(start)).map(([key]) => key)).to.deep.equal([`${start}draft/form`]);
  });

  it('are in the store alone where the browser refuses', async () => {
    const wish = `${scope()}intent/mug`;
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const here = page();
      expect(await here.update(wish, () => 'x')).to.equal('x');
      expect(await here.update(wish, (known) => known && 'y')).to.equal('y');
      expect(await here.list(wish)).to.deep.equal([[wish, 'y']]);
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('are looked for, and deleted by who signs out, where the database never answers [B12 C4]', async () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    const device = new SharedDevice();
    const client = device.page('ada');
    const { intents } = await client.durable();
    device.network = 'cut';
    void intents.confirm({ rewardId: 'mug' });
    const isThere = () => Object.keys(localStorage).some((key) => key.startsWith(device.start));
    await waitUntil(isThere, 'the wish', { timeout: 20_000 });
    expect(await hasRecords()).to.equal(true);
    await client.signOut({ unsent: 'discard' });
    expect(isThere()).to.equal(false);
  }).timeout(60_000);

  it('are over where the disk has them no more, whatever a browser that was killed has brought back', async () => {
    const wish = `${scope()}intent/mug`;
    const here = page('indexeddb');
    await here.update(wish, () => 'first');
    const before = localStorage.getItem(wish) ?? '';
    await here.update(wish, () => undefined);
    localStorage.setItem(wish, before);
    expect(await here.list(wish)).to.deep.equal([]);
    expect(await here.update(wish, (known) => known ?? 'second')).to.equal('second');
    expect(await page().list(wish)).to.deep.equal([[wish, 'second']]);
  });

  it('are not put there again by a page that still knows them, where another has signed out [C4]', async () => {
    const start = scope();
    const wish = `${start}intent/mug`;
    const one = page();
    const another = page();
    await one.update(wish, () => '{"key":"1","state":"sending"}');
    for (const [key] of await another.list(start)) await another.update(key, () => undefined);
    // Its answer comes late.
    const late = await one.update(wish, (known) => known && '{"key":"1","state":"redeemed"}');
    expect(late).to.contain('redeemed');
    expect(localStorage.getItem(wish)).to.equal(null);
    // The next wish is another one.
    await one.update(wish, () => '{"key":"2","state":"sending"}');
    expect(localStorage.getItem(wish)).to.contain('2');
  });

  it('are looked for where no database was ever made, and deleted by who signs out [B12 C4]', async () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const device = new SharedDevice();
    const client = device.page('ada');
    const wish = `${scopeOf(device.baseUrl, 'ada')}intent/mug`;
    expect(await hasRecords()).to.equal(false);
    localStorage.setItem(wish, 'x');
    expect(await hasRecords()).to.equal(true);
    await client.signOut({ unsent: 'discard' });
    expect(localStorage.getItem(wish)).to.equal(null);
  });

  it('may be there where the database does not answer: nobody waits for it', async () => {
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    expect(await hasRecords()).to.equal(true);
  }).timeout(20_000);
});
