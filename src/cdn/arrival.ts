import { fillPlaces } from './places.js';

/** All of the page's markup is there. */
export const parsed = (): Promise<unknown> =>
  new Promise((go) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', go, { once: true });
    else go(undefined);
  });

/** Fills the places that the page has, and later those that come. */
export async function watchPlaces(): Promise<void> {
  await parsed();
  fillPlaces();
  new MutationObserver(fillPlaces).observe(document, { childList: true, subtree: true });
}
