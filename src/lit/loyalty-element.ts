import { ReactiveElement, type CSSResultGroup, type PropertyValues } from '@lit/reactive-element';
import { property } from 'lit/decorators.js';
import type { LoyaltyClient } from '../client/client.js';
import type { LoyaltyError } from '../domain/errors.js';
import { loader, sayIn, speakable, type Catalogue, type English, type SayGroup } from '../i18n/catalogue.js';
import { aftercare, loadAftercare, loadAftercareSoon } from './aftercare-loading.js';
import { requestClient, type Provided } from './client-context.js';
import type { DrawOptions } from './drawing.js';
import { localeAround, watchLanguage } from './language.js';
import { showOwn } from './show-own.js';
import { states } from './states.js';
import styles from './base.styles.js';

export type { UnsupportedDetail } from './unsupported.js';

export interface LoyaltyErrorDetail {
  readonly code: string;
  readonly operation: string;
  readonly requestId?: string | undefined;
}

/** What every element of the kit can do: find its client, speak the page's language, and never break the page. */
export abstract class LoyaltyElement extends ReactiveElement {
  static override styles: CSSResultGroup = styles;

  /** Language and region, as a BCP 47 tag. Default: that of the provider, else the nearest `lang`, else `en`. */
  @property() locale?: string;

  /** The client around this element. */
  client: LoyaltyClient | undefined;

  /**
   * The language in use.
   *
   * @internal
   */
  language = 'en';

  /** @internal */
  readonly renderOptions: DrawOptions = { host: this };

  #given: Provided;
  #internals: ElementInternals | undefined;
  #ways: readonly (() => void)[] = [];
  /** Only while the page has switched the kit off: undoes it. */
  #wake: (() => void) | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // Styles stand in it where an engine cannot adopt them.
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  /** What it shows: a template, as of Lit. */
  protected abstract render(): unknown;

  protected override update(changed: PropertyValues<this>): void {
    const value = this.render();
    super.update(changed);
    this.draw(value);
  }

  /**
   * Puts it on screen.
   *
   * @internal
   */
  protected abstract draw(value: unknown): void;

  override connectedCallback(): void {
    this.#wake?.();
    loadAftercareSoon();
    this.#ways = [requestClient(this, (client) => this.#take(client)), watchLanguage(() => this.requestUpdate())];
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#ways.forEach((leave) => leave());
    this.#wake?.();
  }

  #take(client: Provided): void {
    this.#given = client;
    this.client = client ?? undefined;
    // Not at once: the element may be on its way into the page, and the page may think better of it.
    if (client === null) queueMicrotask(() => this.#rest());
    this.requestUpdate();
  }

  /** The page has switched the kit off: the element does nothing, and is not to be seen, until it is switched on. */
  #rest(): void {
    if (this.#wake || this.#given !== null || !this.isConnected) return;
    const { hidden } = this;
    this.disconnectedCallback();
    this.blank();
    const stir = () => this.connectedCallback();
    document.addEventListener('context-provider', stir);
    this.#wake = () => {
      this.#wake = undefined;
      document.removeEventListener('context-provider', stir);
      this.hidden = hidden;
    };
  }

  /**
   * Leaves nothing on screen.
   *
   * @internal
   */
  protected blank(): void {
    this.hidden = true;
    // An open dialog would keep the page from whoever can no longer see it.
    if (this.hasUpdated) this.draw(undefined);
  }

  protected override shouldUpdate(): boolean {
    return !this.#wake;
  }

  /** A group of words in the language in use: `say('guest', guest).join({ program })`. */
  protected say<G extends keyof Catalogue, E extends Partial<English[G]>>(group: G, english: E): SayGroup<G, E> {
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
   * Tells the page of a failure that the member sees, or once of what the backend has no place for.
   *
   * @internal
   */
  report({ code, operation, requestId }: Pick<LoyaltyError, 'code' | 'operation'> & Partial<LoyaltyError>): void {
    if (code === 'unsupported') void loadAftercare().then(() => aftercare.there?.tell(this, operation));
    else this.emit('loyalty-error', { code, operation, requestId });
  }

  /** What goes wrong while rendering stays in this element: a notice, an event, and the page goes on. */
  protected override performUpdate(): void {
    this.language = speakable(this.locale || this.client?.locale || localeAround(this));
    loader.before?.(this);
    try {
      super.performUpdate();
    } catch (cause) {
      const { there } = aftercare;
      if (there) there.broken(this, cause);
      else if (there === undefined) void loadAftercare();
      else showOwn(this);
    }
    this.#mark();
  }

  #mark(): void {
    try {
      this.#internals ??= this.attachInternals();
      for (const [state, selector] of states)
        this.#internals.states[this.renderRoot.querySelector(selector) ? 'add' : 'delete'](state);
    } catch {
      // An engine without such states goes without.
    }
  }
}

// What bubbles is heard on any element, on the document and on the window.
declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-error': CustomEvent<LoyaltyErrorDetail>;
    'loyalty-join': CustomEvent<null>;
    'loyalty-sign-in': CustomEvent<null>;
  }
}
