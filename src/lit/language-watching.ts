import { listeners, tellListeners } from '../i18n/catalogue.js';

let observer: MutationObserver | undefined;

/** Has all that listen look again when the page changes its language. Nothing is observed when nobody listens. */
export function watchLanguage(): void {
  observer?.disconnect();
  if (!listeners.size) return;
  observer ??= new MutationObserver(tellListeners);
  observer.observe(document.documentElement, { attributeFilter: ['lang', 'locale'], subtree: true });
}

// What the page has changed before is seen by all that look again now.
watchLanguage();
