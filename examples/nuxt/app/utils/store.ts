// What the page does in the browser, whichever framework draws it.
import { addLanguages, configure, type Dehydrated } from 'loyalty-elements';
import { languages } from 'loyalty-elements/locales';
import type { RenderedElement } from 'loyalty-elements/ssr';

/**
 * When the page is there. The session cookie says who asks: no token is in the page. What the server has asked for it is
 * not asked again.
 */
export function start(initialData: Dehydrated): void {
  configure({ baseUrl: '/loyalty', initialData });
  addLanguages(languages);
}

/** What a message to the shop may be about. */
export const topics: readonly string[] = ['Coffee', 'Delivery', 'Rewards'];

/** When to ask: after a purchase. */
export const afterPurchase = { event: 'order-completed', maxPerDay: 5 };

/** Places an order; then tells the kit that points have changed, and that it may ask how it was. */
export async function buy(product: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const { ok } = await fetch('/buy', { method: 'POST', headers, body: JSON.stringify({ product }) });
  document.dispatchEvent(new Event('loyalty-refresh'));
  if (ok) document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name: 'order-completed' } }));
  return ok;
}

/** The kit speaks the language of the page. */
export function speak(language: string): void {
  Object.assign(document.documentElement, { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
}

/** Only on the server: the browser takes the markup up as it reads the page, and leaves the element empty. */
export const asRead = ({ inside }: RenderedElement): string => (typeof document === 'undefined' ? inside : '');
