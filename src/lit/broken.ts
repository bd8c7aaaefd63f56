import { LoyaltyError } from '../domain/errors.js';
import type { DrawOptions, Root } from './drawing.js';
import { drawByLit } from './drawn-by-lit.js';
import { failed } from './full-notices.js';
import { showOwn } from './show-own.js';

interface Host {
  readonly localName: string;
  readonly renderRoot: Root;
  readonly renderOptions: DrawOptions;
  readonly language: string;
  report(error: LoyaltyError): void;
}

/** Shows instead of an element that something of it has thrown, and tells the page. */
export function broken(host: Host, cause: unknown): void {
  const error = new LoyaltyError('invalid-response', 'not shown', { operation: host.localName, cause });
  try {
    drawByLit(failed(host.language, error), host.renderRoot, host.renderOptions);
  } catch {
    // A page that forbids Lit its templates forbids this one too.
    showOwn(host);
  }
  host.report(error);
}
