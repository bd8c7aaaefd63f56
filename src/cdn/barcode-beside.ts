import type { drawBarcode } from '../lit/barcode-drawing.js';

/** Known only while the script runs for the first time. */
const script = document.currentScript;

/** The one-file build loads what draws a code from a file beside it, when the first code is shown. */
export const loadDrawing = (): Promise<{ readonly drawBarcode: typeof drawBarcode }> => {
  const here = script instanceof HTMLScriptElement ? script.src : document.baseURI;
  return import(/* @vite-ignore */ new URL('loyalty-elements.barcode.js', here).href) as ReturnType<typeof loadDrawing>;
};
