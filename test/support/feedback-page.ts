import { fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { ClientOptions } from '../../src/client/client.js';
import { newId } from '../../src/client/new-id.js';
import type { Transport, TransportRequest } from '../../src/client/transport/transport.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import '../../src/elements/feedback-form/define.js';
import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import '../../src/elements/provider/define.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { part } from './element.js';

/** What the network does with the next feedback instead of letting it through. */
export type Fault = 'cut' | 'hold' | Readonly<{ status: number; body?: unknown }>;

/** A page with a form, on the sandbox, behind a network that fails as told. Each page is another member's. */
export class FeedbackPage {
  readonly posts: TransportRequest[] = [];
  readonly faults: Fault[] = [];
  readonly #transport: Transport;
  readonly #options: Partial<ClientOptions>;
  #release: (() => void) | undefined;

  constructor(options: Partial<ClientOptions> = {}) {
    // A second try may come at once, by chance: here it leaves time to read what became of the first.
    Math.random = () => 0.9;
    const { transport } = createSandbox({ scenario: 'mid' });
    this.#transport = async (request, signal) => {
      if (request.path !== '/feedback') return transport(request, signal);
      this.posts.push(request);
      const fault = this.faults.shift();
      if (fault === 'cut') throw new LoyaltyError('network', 'cut', { operation: request.operation });
      if (fault === 'hold') await new Promise<void>((resolve) => (this.#release = resolve));
      if (typeof fault === 'object') return { body: undefined, ...fault, headers: { get: headerOf } };
      return transport(request, signal);
    };
    this.#options = { baseUrl: '/api', memberKey: newId(), transport: this.#transport, ...options };
  }

  /** Lets a held request through. */
  release(): void {
    this.#release?.();
  }

  async show(
    form: TemplateResult = html`<loyalty-feedback-form></loyalty-feedback-form>`,
  ): Promise<LoyaltyFeedbackForm> {
    const provider = await fixture(html`<loyalty-provider .options=${this.#options}>${form}</loyalty-provider>`);
    const element = provider.querySelector('loyalty-feedback-form') as LoyaltyFeedbackForm;
    // Tests are as quick as robots.
    element.minSeconds ??= 0;
    await element.updateComplete;
    return element;
  }
}

const headerOf = (name: string): string | null => (name === 'x-request-id' ? 'r-77' : null);

export const find = <E extends HTMLElement = HTMLInputElement>(form: Element, selector: string): E => {
  const found = form.shadowRoot?.querySelector<E>(selector);
  if (!found) throw new Error(`the form has no ${selector}`);
  return found;
};

/** Chooses as a pointer does. */
export async function choose(form: LoyaltyFeedbackForm, value: string): Promise<void> {
  find(form, `input[value="${value}"]`).click();
  await form.updateComplete;
}

export async function type(form: LoyaltyFeedbackForm, id: string, text: string): Promise<void> {
  const field = find(form, `#${id}`);
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await form.updateComplete;
}

export async function complain(form: LoyaltyFeedbackForm, text = 'Cold coffee'): Promise<void> {
  await choose(form, 'complaint');
  await type(form, 'message', text);
}

export async function send(form: LoyaltyFeedbackForm): Promise<void> {
  part(form, 'send').click();
  await form.updateComplete;
}

/** Waits until the focus is on a piece of the form. */
export const hasFocus = (form: Element, selector: string): Promise<void> =>
  waitUntil(() => form.shadowRoot?.activeElement?.matches(selector), `no focus on ${selector}`);
