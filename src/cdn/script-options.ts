import type { PageOptions } from '../lit/page-client.js';

/** What a script tag says: `data-base-url`, or `?base-url=` of its address where a tag manager drops attributes. */
export function scriptOptions(script: Element | SVGScriptElement | null): PageOptions | undefined {
  // An image named `currentScript` would be found here too.
  if (!(script instanceof HTMLScriptElement)) return undefined;
  const baseUrl = script.dataset['baseUrl'] ?? (script.src && new URL(script.src).searchParams.get('base-url'));
  return baseUrl ? { baseUrl } : undefined;
}
