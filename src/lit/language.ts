import { listeners } from '../i18n/catalogue.js';

let observer: MutationObserver | undefined;

/** Calls back when the page changes its language or its words. Returns the way out; nothing is observed when nobody listens. */
export function watchLanguage(listener: () => void): () => void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
  observer.observe(document.documentElement, { attributeFilter: ['lang', 'locale'], subtree: true });
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer?.disconnect();
  };
}

/** The nearest `locale` of a provider or `lang` of the page around an element, through shadow roots; else `en`. */
export function localeAround(element: Element): string {
  const holder = element.closest('loyalty-provider[locale], [lang]:not([lang=""])');
  const root = element.getRootNode();
  return (
    holder?.getAttribute('locale') ??
    holder?.getAttribute('lang') ??
    (root instanceof ShadowRoot ? localeAround(root.host) : 'en')
  );
}
