// Comes before Lit: outside Node its modules want an `HTMLElement` to extend and a `document` to hold while they load.
import { HTMLElement } from '@lit-labs/ssr-dom-shim';

const unbound = { createTreeWalker: () => ({}), createComment: () => ({}) };
const lacking = Object.entries({ HTMLElement, document: unbound }).filter(([name]) => !(name in globalThis));

for (const [name, value] of lacking) Object.defineProperty(globalThis, name, { value, configurable: true });

/** Once Lit is there, nothing of a page is left for others to take the server for a browser. */
export const takeBack = (): void =>
  lacking.forEach(([name]) => {
    Reflect.deleteProperty(globalThis, name);
  });
