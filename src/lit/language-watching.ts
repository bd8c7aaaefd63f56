import { listeners, tellListeners } from '../i18n/catalogue.js';

let observer: MutationObserver | undefined;

/** Has all that listen look again when the page changes its language. Nothing is observed when nobody listens. */
export function watchLanguage(): void {
  if (!listeners.size) {
    observer?.disconnect();
    return;
  }
  // Not disconnected before: what it has not told yet would be lost.
  observer ??= new MutationObserver(tellListeners);
  observer.observe(document.documentElement, { attributeFilter: ['lang', 'locale'], subtree: true });
}

// What the page has changed before is seen by all that look again now.
watchLanguage();
