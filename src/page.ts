// For pages of modules: imported for its effect, it takes what the page says of its configuration, as the script builds do.
import { api } from './cdn/api.js';
import { watchPlaces } from './cdn/arrival.js';
import { fillPlaces } from './cdn/places.js';
import { sayOf, type Tag } from './cdn/sources.js';
import type { PageOptions } from './lit/page-client.js';

/** Modules do not know their tag: it is the one with this address, where there is but one. */
function tagOf(address: string): Tag {
  const [tag, other] = [...document.scripts].filter(({ type, src }) => type === 'module' && src === address);
  return { address, data: other ? undefined : Object.assign({}, tag?.dataset) };
}

/** Waits for the modules that define what is on the page. */
async function ready(): Promise<void> {
  await watchPlaces();
  const names = new Set([...document.querySelectorAll(':not(:defined), div[data-loyalty]')].map(nameOf));
  const awaited = [...names].filter((name) => name.startsWith('loyalty-'));
  // What is no name of an element is none that will come.
  await Promise.allSettled(awaited.map((name) => customElements.whenDefined(name).then(fillPlaces)));
}

const nameOf = (element: Element): string => {
  const noun = element.getAttribute('data-loyalty');
  return noun ? `loyalty-${noun}` : element.localName;
};

// A server imports it, too.
if (typeof document === 'object') {
  const host = globalThis as { LoyaltyElements?: unknown };
  const { LoyaltyElements: queue } = host;
  sayOf(tagOf(import.meta.url));
  api.push(...(Array.isArray(queue) ? (queue as readonly PageOptions[]) : []));
  // The script of a tag elsewhere in the page has its own.
  if (!(Symbol.for('loyalty-elements') in globalThis)) host.LoyaltyElements = { ...api, ready: ready() };
}
