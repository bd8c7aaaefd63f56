import type { PageAddress } from '../domain/page-pattern.js';

/** Where the visitor is, in letters that people write in a pattern. */
export function pageAddress(): PageAddress {
  const { origin, pathname, search, hash } = location;
  try {
    return { origin, pathname: decodeURI(pathname), search, hash };
  } catch {
    // Not every `%` is an escape.
    return { origin, pathname, search, hash };
  }
}

/** What the page says of being the checkout: `<html data-loyalty-checkout>`, or `"false"` where its address only sounds like it. */
export function saidCheckout(): boolean | undefined {
  const said = document.documentElement.dataset['loyaltyCheckout'];
  return said === undefined ? said : said !== 'false';
}

/**
 * Calls back when the page has another address without being loaded; `isOther` where it is another path.
 *
 * Without the Navigation API only the way back, the way forth and a hash are heard; `history` is left as it is.
 */
export function onNavigate(moved: (isOther: boolean) => void, signal: AbortSignal): void {
  let { pathname } = location;
  const hear = () => {
    const isOther = location.pathname !== pathname;
    ({ pathname } = location);
    moved(isOther);
  };
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  if (navigation) navigation.addEventListener('currententrychange', hear, { signal });
  else for (const type of ['popstate', 'hashchange']) addEventListener(type, hear, { signal });
}
