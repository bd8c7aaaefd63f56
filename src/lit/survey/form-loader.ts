import { LoyaltyError } from '../../domain/errors.js';
import type { LoyaltyElement } from '../loyalty-element.js';
import type * as Form from './survey-form.js';

let form: typeof Form | undefined;
/** Whether somebody has asked for it beforehand. */
let isComing = false;

/** Loads it, once for all: a server does so before it renders. */
export const loadForm = async (): Promise<typeof Form> => (form ??= await import('./survey-form.js'));

/** The form and all that it needs, loaded with the first question that is asked on a page. */
export class FormLoader {
  /** Why there is none. */
  error: LoyaltyError | undefined;
  /** Under way. */
  loading: Promise<void> | undefined;
  readonly #host: LoyaltyElement;

  constructor(host: LoyaltyElement) {
    this.#host = host;
  }

  get form(): typeof Form | undefined {
    return form;
  }

  /** Settles when it is there or has failed; what has failed is tried again after `error` is cleared. */
  async load(): Promise<void> {
    if (!form && !this.error) await (this.loading ??= this.#load());
  }

  /** Brings it when the page is idle: whoever presses should not wait. Where that fails it is loaded when it is needed. */
  async loadSoon(): Promise<void> {
    if (form || isComing) return;
    isComing = true;
    // Not every engine can tell when it is idle.
    const { requestIdleCallback: idle = setTimeout } = globalThis as {
      readonly requestIdleCallback?: (run: () => void) => unknown;
    };
    await new Promise<unknown>((resolve) => idle(resolve));
    await loadForm().then(
      ({ dress }) => dress(this.#host),
      () => undefined,
    );
  }

  async #load(): Promise<void> {
    try {
      await loadForm();
    } catch (cause) {
      this.error = new LoyaltyError('network', 'no form', { operation: 'surveys.form', cause });
      this.#host.report(this.error);
    }
    this.loading = undefined;
    this.#host.requestUpdate();
  }
}
