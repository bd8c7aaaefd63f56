import { ContextConsumer } from '@lit/context';
import { LitElement, render, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoyaltyClient } from '../client/client.js';
import { LoyaltyError } from '../domain/errors.js';
import { sayIn, speakable, watchWords, type Catalogue, type SayGroup } from '../i18n/catalogue.js';
import { usableLocale } from '../i18n/formats.js';
import { attachContextRoot, clientContext } from './client-context.js';
import { localeAround, watchLanguage } from './language.js';
import { brokenNotice } from './notices.js';
import styles from './base.styles.js';

export interface LoyaltyErrorDetail {
  readonly code: string;
  readonly operation: string;
  readonly requestId?: string | undefined;
}

/** What every element of the kit can do: find its client, speak the page's language, and never break the page. */
export class LoyaltyElement extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** Language and region, as a BCP 47 tag. Default: that of the provider, else the nearest `lang`, else `en`. */
  @property() locale?: string;

  /** The client around this element. */
  client: LoyaltyClient | undefined;

  #locale: string | undefined;
  #leave: readonly (() => void)[] = [];

  constructor() {
    super();
    new ContextConsumer(this, {
      context: clientContext,
      subscribe: true,
      callback: (client) => {
        this.client = client;
        this.requestUpdate();
      },
    });
  }

  /** Each attribute is also read without its dashes: frameworks lower-case what they do not know. */
  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    return [...new Set(names.flatMap((name) => [name, name.replaceAll('-', '')]))];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const { observedAttributes } = this.constructor as typeof LoyaltyElement;
    const full = observedAttributes.find((each) => each.includes('-') && each.replaceAll('-', '') === name);
    super.attributeChangedCallback(full ?? name, before, value);
  }

  override connectedCallback(): void {
    attachContextRoot();
    super.connectedCallback();
    const renew = () => {
      this.#locale = undefined;
      this.requestUpdate();
    };
    renew();
    this.#leave = [watchLanguage(renew), watchWords(renew)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const leave of this.#leave) leave();
  }

  /**
   * The language in use.
   *
   * @internal
   */
  get language(): string {
    this.#locale ??= speakable(this.locale ? usableLocale(this.locale) : localeAround(this));
    return this.#locale;
  }

  /** A group of words in the language in use: `say('pointsBadge', pointsBadge).join({ program })`. */
  protected say<G extends keyof Catalogue>(group: G, english: Parameters<typeof sayIn<G>>[2]): SayGroup<G> {
    return sayIn(this.language, group, english);
  }

  /**
   * Sends an event that crosses shadow roots. Returns false when the page has prevented it.
   *
   * @internal
   */
  emit<K extends keyof HTMLElementEventMap>(
    type: K,
    detail: HTMLElementEventMap[K] extends CustomEvent<infer D> ? D : never,
    cancelable = false,
  ): boolean {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
  }

  /**
   * Tells the page of a failure that the member sees.
   *
   * @internal
   */
  report({ code, operation, requestId }: LoyaltyError): void {
    this.emit('loyalty-error', { code, operation, requestId });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('locale')) this.#locale = undefined;
  }

  /** What goes wrong while rendering stays in this element: a notice, an event, and the page goes on. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      this.#showBroken();
      this.report(
        new LoyaltyError('invalid-response', 'this could not be shown', { operation: this.localName, cause }),
      );
    }
  }

  /** A page that forbids Lit its templates forbids this one too: then the element stays empty. */
  #showBroken(): void {
    try {
      render(brokenNotice(this.language), this.renderRoot, this.renderOptions);
    } catch {
      this.renderRoot.textContent = '';
    }
  }
}

declare global {
  interface HTMLElementEventMap {
    'loyalty-error': CustomEvent<LoyaltyErrorDetail>;
  }
  interface DocumentEventMap {
    'loyalty-error': CustomEvent<LoyaltyErrorDetail>;
  }
}
