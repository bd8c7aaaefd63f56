import type { PageOptions } from '../lit/page-client.js';

/**
 * What a server has written for `hydrationData()`: with it, elements show at once what they have shown. It is read once, and
 * before all that the page says itself.
 */
export function servedOptions(): PageOptions {
  const script = document.querySelector('script#loyalty-data');
  try {
    const { initialData, locale } = JSON.parse(script?.textContent ?? '') as PageOptions;
    script?.replaceChildren();
    return { ...(initialData && { initialData }), ...(locale && { locale }) };
  } catch {
    return {};
  }
}
