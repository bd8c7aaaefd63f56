/** Known only while the script runs for the first time. */
const script = document.currentScript;

/** The one-file build loads what only some pages need from a file beside it. */
export const beside = (name: string): Promise<unknown> => {
  const here = script instanceof HTMLScriptElement ? script.src : document.baseURI;
  return import(/* @vite-ignore */ new URL(name, here).href);
};
