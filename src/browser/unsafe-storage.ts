import type { StorageMode } from './record-store.js';

export interface StorageChangeDetail {
  /** `memory`: what is kept from now on is gone with the page. */
  readonly mode: StorageMode;
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** On the document, once: this browser no longer keeps anything. */
    'loyalty-storage-change': CustomEvent<StorageChangeDetail>;
  }
}

/** Tells the page that records are from now on kept in memory only. */
export function tellUnsafe(): void {
  const { document } = globalThis as { readonly document?: Document };
  const detail: StorageChangeDetail = { mode: 'memory' };
  document?.dispatchEvent(new CustomEvent('loyalty-storage-change', { detail }));
}
