import type { mappedAdapter } from '../lit/mapped-adapter.js';

/** Known only while the script runs for the first time. */
const script = document.currentScript;

/** The one-file build loads what reads a mapping from a file beside it, where a page has one. */
export const loadMapping = (): Promise<{ readonly mappedAdapter: typeof mappedAdapter }> => {
  const here = script instanceof HTMLScriptElement ? script.src : document.baseURI;
  return import(/* @vite-ignore */ new URL('loyalty-elements.mapping.js', here).href) as ReturnType<typeof loadMapping>;
};
