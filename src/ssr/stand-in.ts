import { inZone, zonedIntl } from './zoned-intl.js';

const nothing = (): undefined => undefined;

/** What an element may look at while it renders, and what a server has none of. */
const pageAt = (url: string) => ({
  document: {
    baseURI: url,
    visibilityState: 'visible',
    activeElement: null,
    addEventListener: nothing,
    removeEventListener: nothing,
    dispatchEvent: () => true,
    createElement: () => ({}),
  },
  location: new URL(url),
  addEventListener: nothing,
  // Nothing of a page outlives its request.
  setTimeout: nothing,
  HTMLElement: { prototype: { popover: null } },
  Intl: zonedIntl,
});

/** Where and when a page is read. */
export interface Reading {
  readonly url: string;
  /** Zone of the reader's clock; undefined: the server's. */
  readonly timeZone: string | undefined;
}

/** The page that is there now. */
let around: { readonly lend: () => void; readonly takeBack: () => void } | undefined;

/**
 * Runs something that does not wait as if it were in a page. Before anything else can run, the server is none again: what
 * belongs to one request is never there for another.
 */
export function inPage<T>({ url, timeZone }: Reading, run: () => T): T {
  const page = pageAt(url);
  const before = Object.keys(page).map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  const lend = () => {
    for (const [name, value] of Object.entries(page)) {
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  };
  const takeBack = () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
  around = { lend, takeBack };
  lend();
  try {
    return inZone(timeZone, run);
  } finally {
    takeBack();
    around = undefined;
  }
}

/** Runs what an element asks for and is no part of its page, as a client of the server's: there is no page for it. */
export function outOfPage<T>(run: () => T): T {
  const page = around;
  page?.takeBack();
  try {
    return run();
  } finally {
    page?.lend();
  }
}
