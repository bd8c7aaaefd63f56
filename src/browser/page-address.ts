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

/** Milliseconds between two looks at the address, where the browser does not tell of it. */
const glance = 500;

/** Calls back when the page has another address without being loaded; `history` is left as it is. */
export function onNavigate(moved: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', moved, { signal });
    return;
  }
  let { href } = location;
  const timer = setInterval(() => {
    if (href === location.href) return;
    ({ href } = location);
    moved();
  }, glance);
  signal.addEventListener('abort', () => clearInterval(timer));
}
