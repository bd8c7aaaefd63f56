import { listeners } from '../i18n/catalogue.js';
import { aftercare } from './aftercare-loading.js';

/** Calls back when the page changes its language or its words. Returns the way out. */
export function watchLanguage(listener: () => void): () => void {
  listeners.add(listener);
  aftercare.there?.watchLanguage();
  return () => {
    listeners.delete(listener);
    aftercare.there?.watchLanguage();
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
