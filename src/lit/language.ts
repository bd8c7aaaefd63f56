import { usableLocale } from '../i18n/formats.js';

const watchers = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Calls back when the page changes its language. Returns the way out; nothing is observed when nobody listens. */
export function watchLanguage(listener: () => void): () => void {
  watchers.add(listener);
  observer ??= observe();
  return () => {
    watchers.delete(listener);
    if (watchers.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  };
}

function observe(): MutationObserver {
  const made = new MutationObserver(() => {
    for (const listener of watchers) listener();
  });
  made.observe(document.documentElement, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  return made;
}

/** The nearest `locale` of a provider or `lang` of the page around an element, through shadow roots; else `en`. */
export function localeAround(element: Element): string {
  const holder = element.closest('loyalty-provider[locale], [lang]:not([lang=""])');
  const locale = holder?.getAttribute('locale') ?? holder?.getAttribute('lang');
  if (locale) return usableLocale(locale);
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? localeAround(root.host) : 'en';
}
