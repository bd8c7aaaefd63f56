import type { Tag } from './sources.js';

/** The script tag that runs now. An image named `currentScript` would be found here too. */
export function tagNow(): Tag | undefined {
  const { currentScript: script } = document;
  return script instanceof HTMLScriptElement
    ? { address: script.src, data: Object.assign({}, script.dataset) }
    : undefined;
}
