import { render } from 'lit';
import { LoyaltyError } from '../domain/errors.js';
import { failed } from './full-notices.js';
import type { LoyaltyElement } from './loyalty-element.js';
import { showOwn } from './show-own.js';

/** Shows instead of an element that something of it has thrown, and tells the page. */
export function broken(host: LoyaltyElement, cause: unknown): void {
  const error = new LoyaltyError('invalid-response', 'not shown', { operation: host.localName, cause });
  try {
    render(failed(host.language, error), host.renderRoot, host.renderOptions);
  } catch {
    // A page that forbids Lit its templates forbids this one too.
    showOwn(host);
  }
  host.report(error);
}
