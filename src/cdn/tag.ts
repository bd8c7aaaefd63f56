import type { Tag } from './sources.js';

/** The script tag that runs now. An image named `currentScript` would be found here too. */
export function tagNow(): Tag | undefined {
  const { currentScript: script } = document;
  return script instanceof HTMLScriptElement
    ? { address: script.src, data: Object.assign({}, script.dataset) }
    : undefined;
}

/** The same, also where somebody has made the script a module: then it is not to be found, but that it runs tells its address. */
export const runningTag = (): Tag =>
  tagNow() ?? { address: /https?:\/\/\S+?(?=:\d+:\d+)/.exec(String(new Error().stack))?.[0] ?? '' };
