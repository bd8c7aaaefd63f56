import { expect } from 'chai';
import { besideStore } from '../../src/browser/beside-store.js';
import { memoryStore, type RecordStore, type StorageMode } from '../../src/browser/record-store.js';
import { createRedemptionIntents } from '../../src/client/redemption-intents.js';
import { KeyAwareShop } from '../support/key-aware-shop.js';

/** What a browser keeps for all of its tabs, or refuses to. */
class Drawer {
  static isRefused = false;
  getItem(key: string): string | null {
    if (Drawer.isRefused) throw new DOMException('denied', 'SecurityError');
    return (this as unknown as Record<string, string>)[key] ?? null;
  }
  setItem(key: string, text: string): void {
    if (Drawer.isRefused) throw new DOMException('denied', 'SecurityError');
    Object.assign(this, { [key]: text });
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

const wish = 'loyalty-elements/v1/shop/ada/intent/mug';
const start = 'loyalty-elements/v1/shop/ada/';
const page = (mode: StorageMode = 'memory', store: RecordStore = memoryStore()) => besideStore({ ...store, mode });
const of = (key: string, state = 'sending') => JSON.stringify({ key, rewardId: 'mug', state, at: 0, tries: 1 });
/** Lets everything run that waits for no timer. */
const rest = () => new Promise((resolve) => setImmediate(resolve));

describe('wishes beside the database, in the drawer of a browser', () => {
  let drawer: Drawer;
  beforeEach(() => Object.assign(globalThis, { localStorage: (drawer = new Drawer()) }));
  afterEach(() => {
    Drawer.isRefused = false;
    Reflect.deleteProperty(globalThis, 'localStorage');
  });

  it('are nothing to another caller of the same page until it is known whose of two tabs stands [A4 B12]', async () => {
    const here = page();
    const pressed = here.update(wish, (known) => known ?? of('first'));
    const looked = here.list(start);
    const joined = here.update(wish, (known) => known ?? of('third'));
    // Another process has not seen the first, and has written last.
    await Promise.resolve();
    drawer.setItem(wish, of('second'));
    expect(await Promise.all([pressed, joined])).to.deep.equal([of('second'), of('second')]);
    expect(await looked).to.deep.equal([[wish, of('second')]]);
  });

  it('are sent once by two tabs that begin at once, each with a second list that looks for wishes [A4 B12]', async () => {
    const shop = new KeyAwareShop();
    const tab = () => createRedemptionIntents(page(), shop.send, () => start, { pause: () => Promise.resolve() });
    const one = tab();
    const pressed = one.confirm({ rewardId: 'mug' });
    const second = one.list().then((left) => Promise.all(left.map((intent) => one.settle(intent))));
    // All that can run without the other tab has run.
    await rest();
    // That one had not seen the first wish, and has written last.
    drawer.removeItem(wish);
    const other = tab().confirm({ rewardId: 'mug' });
    await Promise.all([pressed, second, other]);
    expect(shop.ledger).to.have.length(1);
  });

  it('keep nothing else waiting: what a member has said goes out also while that is not known', async () => {
    const here = page();
    const draft = `${start}draft/form`;
    let isKnown = false;
    const pressed = here.update(wish, () => of('first')).then(() => (isKnown = true));
    expect(await here.update(draft, () => 'words')).to.equal('words');
    expect(await here.list(draft)).to.deep.equal([[draft, 'words']]);
    expect(isKnown).to.equal(false);
    await pressed;
  });

  it('go on after one that could not be stored', async () => {
    const records = memoryStore();
    let isFull = true;
    const update: RecordStore['update'] = (key, next) =>
      isFull ? Promise.reject(new Error('full')) : records.update(key, next);
    const here = page('indexeddb', { ...records, update });
    const error: unknown = await here.update(wish, () => of('first')).catch((thrown: unknown) => thrown);
    expect(error).to.have.property('message', 'full');
    isFull = false;
    expect(await here.update(wish, () => of('second'))).to.equal(of('second'));
    expect(await here.list(start)).to.deep.equal([[wish, of('second')]]);
  });

  it('are gone from here, too, where the disk has them no more: whoever looks takes them away [C4]', async () => {
    const disk = memoryStore();
    await page('indexeddb', disk).update(wish, () => of('first'));
    // A browser that was killed has forgotten here that the disk has deleted it.
    await disk.update(wish, () => undefined);
    expect(drawer.getItem(wish)).to.contain('first');
    expect(await page('indexeddb', disk).list('loyalty-elements/v1/')).to.deep.equal([]);
    expect(drawer.getItem(wish)).to.equal(null);
  });

  it('stay where another tab has put the next one on the disk while somebody looked', async () => {
    const disk = memoryStore();
    const another = page('indexeddb', disk);
    await another.update(wish, () => of('first'));
    await disk.update(wish, () => undefined);
    const late: RecordStore = {
      ...disk,
      async list(prefix) {
        const found = await disk.list(prefix);
        await another.update(wish, () => of('second'));
        return found;
      },
    };
    expect(await page('indexeddb', late).list(start)).to.deep.equal([[wish, of('second')]]);
    expect(drawer.getItem(wish)).to.contain('second');
    expect(await disk.list(start)).to.deep.equal([[wish, of('second')]]);
  });

  it('are joined by a page that keeps nothing, and are what the disk says where it says something', async () => {
    const disk = memoryStore();
    const here = page('indexeddb', disk);
    await here.update(wish, () => of('first'));
    expect(await page().update(wish, (known) => known ?? of('second'))).to.equal(of('first'));
    await disk.update(wish, () => of('first', 'redeemed'));
    expect(await here.list(start)).to.deep.equal([[wish, of('first', 'redeemed')]]);
    expect(await here.update(wish, (known) => known)).to.equal(of('first', 'redeemed'));
    expect(drawer.getItem(wish)).to.contain('redeemed');
  });

  it('are found by a page with a disk where one without has left them, in order of their keys', async () => {
    const here = page();
    for (const name of ['c', 'a', 'b']) await here.update(`${start}intent/${name}`, () => of(name));
    drawer.setItem('elsewhere', 'x');
    drawer.setItem(`${start}draft/form`, 'not ours');
    const found = await page('indexeddb').list(start);
    expect(found).to.deep.equal(['a', 'b', 'c'].map((name) => [`${start}intent/${name}`, of(name)]));
  });

  it('are not put there again by a page that still knows them, where another has signed out [C4]', async () => {
    const here = page();
    await here.update(wish, () => of('first'));
    await page().update(wish, () => undefined);
    expect(await here.update(wish, (known) => known && of('first', 'redeemed'))).to.equal(of('first', 'redeemed'));
    expect(drawer.getItem(wish)).to.equal(null);
    expect(await here.update(wish, () => of('second'))).to.equal(of('second'));
    expect(drawer.getItem(wish)).to.equal(of('second'));
  });

  it('are in the store alone where the browser refuses its drawer, and are known there at once', async () => {
    Drawer.isRefused = true;
    const here = page();
    const pressed = here.update(wish, () => of('first'));
    await rest();
    let text: string | undefined;
    void pressed.then((stored) => (text = stored));
    await rest();
    expect(text).to.equal(of('first'));
    expect(await here.list(start)).to.deep.equal([[wish, of('first')]]);
    expect(await here.update(wish, (known) => known && of('first', 'redeemed'))).to.equal(of('first', 'redeemed'));
    expect(Object.keys(drawer)).to.deep.equal([]);
  });

  it('are waited for only by who makes one, on a page that keeps nothing', async () => {
    const here = page();
    await here.update(wish, () => of('first'));
    await Promise.all(
      [here, page('indexeddb')].map(async (each) => {
        let isDone = false;
        void each
          .update(each.mode === 'memory' ? wish : `${wish}s`, () => of('first', 'unknown'))
          .then(() => (isDone = true));
        await rest();
        expect(isDone).to.equal(true);
      }),
    );
  });
});
