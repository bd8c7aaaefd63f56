import { warnOnce } from './attributes.js';
import type { LoyaltyElement } from './loyalty-element.js';

export interface UnsupportedDetail {
  /** What the backend has no place for: the name of an operation (`redemptions.list`), or `tiers`. */
  readonly operation: string;
}

declare global {
  interface HTMLElementEventMap {
    'loyalty-unsupported': CustomEvent<UnsupportedDetail>;
  }
}

const told = new WeakMap<LoyaltyElement, Set<string>>();

/** Tells the page once, and the developer once for all elements, why there is nothing to see. */
export function tell(host: LoyaltyElement, operation: string): void {
  const known = told.get(host) ?? new Set();
  if (known.has(operation)) return;
  told.set(host, known.add(operation));
  warnOnce(`the backend has no ${operation}: what needs it shows nothing`);
  host.emit('loyalty-unsupported', { operation });
}
