import { ContextRoot, createContext } from '@lit/context';
import type { LoyaltyClient } from '../client/client.js';

/** The key is registered, so that two copies of the kit on one page still meet. */
export const clientContext = createContext<LoyaltyClient | undefined>(Symbol.for('loyalty-elements/client'));

let root: ContextRoot | undefined;

/**
 * Keeps the questions of elements that were there before their provider.
 *
 * It sits on the document, above the page's own provider on `<html>`: on the same node it would also keep those that
 * are answered, and for ever.
 */
export function attachContextRoot(): void {
  if (root) return;
  root = new ContextRoot();
  root.attach(document as unknown as HTMLElement);
}
