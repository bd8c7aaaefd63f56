// Comes before Lit: outside Node its modules want an `HTMLElement` to extend and a `document` to hold while they load.
import { CSSStyleSheet, HTMLElement } from '@lit-labs/ssr-dom-shim';

const provide = (name: string, value: unknown): boolean =>
  !(name in globalThis) && Reflect.defineProperty(globalThis, name, { value, configurable: true, writable: true });

const document = { createTreeWalker: () => ({}), createComment: () => ({}) };
const lent = Object.entries({ HTMLElement, document }).filter(([name, value]) => provide(name, value));

// This one Lit asks for with each class, and nobody takes a server for a browser because of it.
provide('CSSStyleSheet', CSSStyleSheet);

/** Once Lit is there, nothing of a page is left that others could take the server for a browser by. */
export const takeBack = (): void => {
  for (const [name] of lent) Reflect.deleteProperty(globalThis, name);
};
