import { parsed } from './arrival.js';
import { isFirst } from './gate.js';
import type * as page from './page.js';
import { runningTag, tagNow } from './tag.js';

/** Put here by the build. */
declare const kitVersion: string;

const nouns =
  'ces-survey csat-survey expectation-survey feedback-form nps-survey points-badge provider rewards-list tier-progress your-rewards'.split(
    ' ',
  );

const tag = runningTag();

const selector = `${nouns.map((noun) => `loyalty-${noun}`).join()},div[data-loyalty],:not(:defined)`;

let loaded: typeof page | undefined;
let isTold = false;
const calls: page.Call[] = [];
const parts = new Map<string, Promise<unknown>>();

/** A loader that stands in the page itself has nothing beside it: that too is a promise that is broken. */
const load = (name: string): Promise<unknown> =>
  Promise.resolve().then(() => import(/* @vite-ignore */ new URL(`loader-${name}-${kitVersion}.js`, tag.address).href));

/** When it may be worth trying again. */
const later = (): Promise<unknown> =>
  new Promise((go) => {
    if (navigator.onLine) setTimeout(go, 5000);
    else addEventListener('online', go, { once: true });
  });

/** Loads a part once, and tries it once more; what was not to be had then is asked for by the next element. */
function part(name: string): Promise<unknown> {
  const loading =
    parts.get(name) ??
    load(name)
      .catch((error: unknown) => {
        if (!isTold) console.warn('loyalty-elements: not loaded, to be tried once more:', error);
        isTold = true;
        return later().then(() => load(name));
      })
      .catch(() => void parts.delete(name));
  parts.set(name, loading);
  return loading;
}

/** Asks for what an element needs, and for what all of them need. */
function see(element: Element): void {
  const { localName } = element;
  const noun = /^loyalty-/.test(localName) ? localName.slice(8) : element.getAttribute('data-loyalty');
  // A place is to be filled, also where its element is there.
  if (noun === null || (parts.has(noun) && noun !== element.getAttribute('data-loyalty'))) return;
  if (nouns.includes(noun)) {
    const whole = part('page').then((it) => {
      loaded = (it as typeof page | undefined) ?? loaded;
      act();
    });
    const isThere = customElements.get(`loyalty-${noun}`) && Promise.resolve();
    void Promise.all([whole, isThere ?? part(noun)]).then(() => loaded?.fillPlaces());
  } else if (!parts.has(noun)) {
    parts.set(noun, Promise.resolve());
    console.warn(`loyalty-elements: there is no "${noun}"`);
  }
}

function look(root: ParentNode): void {
  root.querySelectorAll(selector).forEach(see);
}

/** Does it when what does it is there. */
function act(...call: page.Call | []): void {
  if (call.length) calls.push(call);
  loaded?.run(calls.splice(0));
}

function start(): void {
  const host = window as { LoyaltyElements?: unknown };
  // Only a real list is a queue: an element with this id is also `window.LoyaltyElements`.
  const queue: unknown = host.LoyaltyElements;
  act('tag', [tag]);
  if (Array.isArray(queue)) act('push', queue as never);
  const ready = parsed().then(() => {
    look(document);
    loaded?.fillPlaces();
    return Promise.all(parts.values());
  });
  const api: Record<string, unknown> = { ready: ready.then(() => undefined) };
  for (const name of ['configure', 'provideClient', 'addWords', 'addLanguages', 'push'] as const)
    api[name] = (...given: never[]) => act(...([name, given] as unknown as page.Call));
  host.LoyaltyElements = api;
  look(document);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      addedNodes.forEach((node) => {
        if (!(node instanceof Element)) return;
        if (node.matches(selector)) see(node);
        look(node);
      });
  }).observe(document, { childList: true, subtree: true });
  const copy = (window as unknown as Record<symbol, object | undefined>)[Symbol.for('loyalty-elements')];
  if (copy)
    Object.assign(copy, {
      again: () => {
        const next = tagNow();
        if (next) act('tag', [next]);
      },
    });
}

if (isFirst(kitVersion)) start();
