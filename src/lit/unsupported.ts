import { warnOnce } from './warnings.js';

export interface UnsupportedDetail {
  /** What the backend has no place for: the name of an operation (`redemptions.list`), or `tiers`. */
  readonly operation: string;
}

declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-unsupported': CustomEvent<UnsupportedDetail>;
  }
}

const told = new WeakMap<Element, Set<string>>();

/** Tells the page once for each element, and the developer once for all, why there is nothing to see. */
export function tell(host: Element, operation: string): void {
  const known = told.get(host) ?? new Set();
  if (known.has(operation)) return;
  told.set(host, known.add(operation));
  warnOnce(`the backend has no ${operation}: what needs it shows nothing`);
  const detail: UnsupportedDetail = { operation };
  host.dispatchEvent(new CustomEvent('loyalty-unsupported', { detail, bubbles: true, composed: true }));
}
