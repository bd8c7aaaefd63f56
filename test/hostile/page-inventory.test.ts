import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { inventory } from '../../scripts/inventory-facts.js';
import { shopPage } from './page-site.js';
import { launch, noted, settled, until, visits } from './page-visit.js';

/** Notes, before anything else runs, what the page is like and what is done to it. */
const watch = `{
  const seen = { events: [], channels: [], stored: [], before: Object.getOwnPropertyNames(window), symbols: Object.getOwnPropertySymbols(window) };
  const natives = [Object, Array, Function, String, Number, Promise, Map, Set, RegExp, Date, Symbol, EventTarget, Node, Element,
    HTMLElement, Document, ShadowRoot, CustomElementRegistry, Event, Window, History, Storage, IDBFactory, Response, Request]
    .flatMap((native) => [native, native.prototype]);
  const shapes = () => natives.map((native) => Reflect.ownKeys(native).map((key) => {
    const { value, get, set } = Object.getOwnPropertyDescriptor(native, key);
    return [key, value, get, set];
  }));
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...more) {
    if (new Error().stack.includes('/kit.js') && (this ?? window) !== undefined && [undefined, window, document].includes(this ?? undefined)) seen.events.push(type);
    return addEventListener.call(this ?? window, type, ...more);
  };
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, value) { seen.stored.push([this === localStorage ? 'local' : 'session', key]); setItem.call(this, key, value); };
  const Native = BroadcastChannel;
  window.BroadcastChannel = class BroadcastChannel extends Native { constructor(name) { super(name); seen.channels.push(name); } };
  const first = shapes();
  seen.changed = () => {
    const now = shapes();
    return natives.flatMap((native, place) => {
      const before = new Map(first[place].map(([key, ...rest]) => [key, rest]));
      return now[place].filter(([key, ...rest]) => rest.some((each, at) => !Object.is(before.get(key)?.[at], each))).map(([key]) => String(key));
    });
  };
  Object.defineProperty(window, 'seen', { value: seen });
}`;

/** The key of a wish: backend and member are hashed. */
const ofWish = /\w+\/\w+\/intent\/.+$/;

/** A member complains and adds a file, which is kept before it is sent. */
async function attach(form: Locator): Promise<void> {
  await form.getByRole('radio').first().click();
  await form.getByRole('textbox').first().fill('The coffee was cold');
  await form
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'bill.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF') });
  await form.getByText('bill.pdf').first().waitFor();
}

describe('What the kit does to a page', () => {
  const visit = visits();

  /** Shows everything, redeems, answers and leaves, so that all is done that may be done. */
  async function live(page: Page): Promise<void> {
    await page.addInitScript(watch);
    const survey = '<loyalty-nps-survey mode="popover" trigger=\'{"minVisits":99}\'></loyalty-nps-survey>';
    const body = ['points-badge', 'tier-progress', 'rewards-list', 'your-rewards'].map(
      (noun) => `<loyalty-${noun}></loyalty-${noun}>`,
    );
    const form = '<loyalty-feedback-form attachments></loyalty-feedback-form>';
    await visit.open(shopPage({ body: body.join('') + form + survey }));
    await settled(page);
    await attach(page.locator('loyalty-feedback-form'));
    const list = page.locator('loyalty-rewards-list');
    await list
      .getByRole('button', { name: /^Redeem/ })
      .first()
      .click();
    await list
      .locator('dialog')
      .getByRole('button', { name: /Redeem|Yes|Use/ })
      .first()
      .click();
    await until(page, '/Ready to use/.test(oracle.text("loyalty-your-rewards"))');
    await page.evaluate(`document.dispatchEvent(new Event('loyalty-refresh'))`);
    await until(page, 'new Set(seen.channels).size > 1');
    // A file is named before it is kept.
    await page.waitForFunction('indexedDB.databases().then((all) => all.length > 1)');
  }

  it('is what the inventory says, and nothing else [F2 F5]', async () => {
    const { page, site } = visit;
    const origins = new Set<string>();
    page.on('request', (request) => origins.add(new URL(request.url()).origin));
    await live(page);
    const known = new Set([...inventory.globals, 'oracle', 'seen']);
    const names = await page.evaluate<readonly string[]>(
      'Object.getOwnPropertyNames(window).filter((name) => !seen.before.includes(name))',
    );
    expect(names.filter((name) => !known.has(name))).to.deep.equal([]);
    const symbols = await page.evaluate<readonly string[]>(
      'Object.getOwnPropertySymbols(window).filter((each) => !seen.symbols.includes(each)).map((each) => Symbol.keyFor(each))',
    );
    expect(symbols.toSorted()).to.deep.equal(inventory.symbols);
    const seen = await page.evaluate<Seen>('({ ...seen, before: [], symbols: [], changed: seen.changed() })');
    expect([...new Set(seen.events)].toSorted()).to.deep.equal(inventory.events.toSorted());
    expect([...new Set(seen.channels)].toSorted()).to.deep.equal(inventory.channels.toSorted());
    expect(
      new Set(
        seen.stored.map(([where, key]) => `${where} ${key.replace(ofWish, '<backend>/<member>/intent/<reward>')}`),
      ),
    ).to.deep.equal(new Set(inventory.localStorage.map((key) => `local ${key}`)));
    const databases = await page.evaluate<readonly string[]>(
      'indexedDB.databases().then((all) => all.map(({ name }) => name))',
    );
    expect(databases.toSorted()).to.deep.equal(inventory.databases);
    expect(await page.evaluate('document.cookie + sessionStorage.length')).to.equal('0');
    expect([...origins].filter((origin) => origin !== 'null')).to.deep.equal([site.origin]);
    expect((await noted(page)).errors).to.deep.equal([]);
    // Lit names a symbol that decorators are to have; what the page's natives had is as it was.
    expect(seen.changed.filter((key) => key !== 'metadata')).to.deep.equal([]);
  }).timeout(30_000);

  it('does not keep it from the back/forward cache', async () => {
    const browser = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
    try {
      const page = await browser.newPage();
      await page.goto(visit.site.origin + visit.site.page(shopPage()));
      await settled(page);
      await page.evaluate(`addEventListener('pageshow', ({ persisted }) => { oracle.isBack = persisted; })`);
      await page.goto(visit.site.origin + visit.site.page('<!doctype html><title>Other</title>'));
      const back = page.waitForEvent('framenavigated');
      await page.evaluate('history.back()').catch(() => undefined);
      await back;
      await until(page, 'oracle.isBack === true');
      await settled(page);
      expect((await noted(page)).errors).to.deep.equal([]);
    } finally {
      await browser.close();
    }
  }).timeout(30_000);
});

interface Seen {
  readonly events: readonly string[];
  readonly channels: readonly string[];
  readonly stored: readonly (readonly [where: string, key: string])[];
  readonly changed: readonly string[];
}
