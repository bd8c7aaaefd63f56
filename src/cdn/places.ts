/** What stands for an element where a shop's editor strips tags that it does not know. */
const selector = 'div[data-loyalty]:not([data-loyalty-ready])';

/**
 * Puts the element into each `<div data-loyalty="points-badge">`, with what stood there inside it.
 *
 * It takes from the `div` those attributes that it observes, `data-page-size`, and nothing else: who may write a `div` into
 * a page may not write every attribute. A provider takes its look and its language alone, or a shopper's review could say
 * where, as whom and what the page asks; it is put there before it is defined, or what stands in it would first be shown
 * in another language. Other elements that are not defined yet are left for later, and so is a page that is still
 * arriving: half of what stands in the `div` may be missing.
 */
export function fillPlaces(): void {
  if (document.readyState === 'loading') return;
  for (const place of document.querySelectorAll<HTMLElement>(selector)) {
    const tag = `loyalty-${place.dataset['loyalty'] ?? ''}`;
    const type = customElements.get(tag) as { readonly observedAttributes?: readonly string[] } | undefined;
    const taken = tag === 'loyalty-provider' ? ['theme', 'locale'] : type?.observedAttributes;
    if (!taken) continue;
    place.setAttribute('data-loyalty-ready', '');
    // A copy of one that was filled.
    if (place.firstElementChild?.localName === tag) continue;
    const element = document.createElement(tag);
    for (const { name, value } of place.attributes) {
      const own = name.replace(/^data-/, '');
      if (own !== name && taken.includes(own)) element.setAttribute(own, value);
    }
    element.append(...place.childNodes);
    place.append(element);
  }
}
