import { listeners, tellListeners } from '../i18n/catalogue.js';

const observer = 'MutationObserver' in globalThis ? new MutationObserver(tellListeners) : undefined;

/** Has all that listen look again when the page changes its language. Nothing is observed when nobody listens. */
export function watchLanguage(): void {
  if (listeners.size)
    observer?.observe(document.documentElement, { attributeFilter: ['lang', 'locale'], subtree: true });
  else observer?.disconnect();
}

// What the page has changed before is seen by all that look again now.
watchLanguage();
