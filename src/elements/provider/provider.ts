import { html, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ClientOptions } from '../../client/client.js';
import { createLoyaltyClient } from '../../client/loyalty-client.js';
import { otherAddress, refusedClient } from '../../client/refused-client.js';
import type { GetToken } from '../../client/session.js';
import { LoyaltyError } from '../../domain/errors.js';
import { choice, warnOnce } from '../../lit/attributes.js';
import { ClientProvider } from '../../lit/client-context.js';
import { LoyaltyElement } from '../../lit/loyalty-element.js';
import { attend } from '../../lit/page-life.js';
import { sandboxOptions } from '../../lit/sandbox.js';
import styles from './provider.styles.js';

/**
 * Gives the elements inside it a client of their own.
 *
 * @tag loyalty-provider
 * @slot - The part of the page that uses this client.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - The configuration was refused.
 */
export class LoyaltyProvider extends LoyaltyElement {
  static override styles: CSSResultGroup = styles;

  /** Where the HTTP contract is served. Once it was good, it stays: another one is refused with `loyalty-error`. */
  @property({ attribute: 'base-url' }) baseUrl?: string;

  /** A short-lived token of the member, where the page cannot give a function. */
  @property() token?: string;

  /** Answers from memory instead of a backend: `programme/scenario`, as `coffee-stars/mid`. */
  @property() scenario?: string;

  /** Light or dark; `auto` is the colour scheme of the page. */
  @property({ converter: choice('auto', 'light', 'dark'), reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Gives a token whenever one is needed. Stronger than `token`. */
  @property({ attribute: false }) getToken?: GetToken;

  /** More options for the client, or in place of the attributes. */
  @property({ attribute: false }) options?: Partial<ClientOptions>;

  readonly #provider = new ClientProvider(this);
  #leave: (() => void) | undefined;
  /** The first address that was good. Markup that changes it later must not lead the member's token elsewhere. */
  #address: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // It was switched off with the page.
    if (this.#provider.value === null) {
      this.#provider.set(undefined);
      this.#provide();
    }
    this.#provider.announce();
    this.#attend();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const names = ['baseUrl', 'token', 'scenario', 'getToken', 'options'] as const;
    if (names.some((name) => changed.has(name))) this.#provide();
  }

  /** What is inside it is the page's: only the elements of the kit go. */
  protected override blank(): void {
    this.#provider.set(null);
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #provide(): void {
    const { token, scenario, options, getToken = token ? () => Promise.resolve(token) : undefined } = this;
    // Markup can be injected where script cannot: an attribute is taken once, an address among the options is the page's.
    const fixed = options?.baseUrl ?? this.#address;
    const baseUrl = fixed ?? this.baseUrl ?? (scenario && `/sandbox/${scenario}`);
    if (!baseUrl) return;
    try {
      if (fixed && this.baseUrl && this.baseUrl !== fixed) this.#refuse(otherAddress());
      const sandbox = scenario && sandboxOptions(scenario);
      this.#provider.set(createLoyaltyClient({ ...(getToken && { getToken }), ...sandbox, ...options, baseUrl }));
      if (!options?.baseUrl) this.#address ??= this.baseUrl;
      this.#attend();
    } catch (error) {
      if (!(error instanceof LoyaltyError)) throw error;
      this.#refuse(error);
      // What is inside can say that it does not work, instead of waiting for ever.
      if (!this.#address) this.#provider.set(refusedClient(error));
    }
  }

  #refuse(error: LoyaltyError): void {
    warnOnce(error.message);
    this.report(error);
  }

  #attend(): void {
    const { value } = this.#provider;
    this.#leave?.();
    this.#leave = value ? attend(value) : undefined;
  }
}
