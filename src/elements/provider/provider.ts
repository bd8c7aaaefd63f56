import type { CSSResultGroup, PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Adapter } from '../../client/adapter.js';
import { addressOf } from '../../client/base-url.js';
import type { ClientOptions, LoyaltyClient } from '../../client/client.js';
import { otherAddress, refusedClient } from '../../client/refused-client.js';
import type { GetToken } from '../../client/session.js';
import { startClient } from '../../client/start-client.js';
import { LoyaltyError } from '../../domain/errors.js';
import { choice, warn } from '../../lit/attributes.js';
import { ClientProvider } from '../../lit/client-context.js';
import { DashedElement } from '../../lit/dashed-element.js';
import { loadMapping } from '../../lit/mapping-loading.js';
import { optionsWithin, page } from '../../lit/page-client.js';
import { attend } from '../../lit/page-life.js';
import { sandboxOptions } from '../../lit/sandbox.js';
import { showOwn } from '../../lit/show-own.js';
import styles from './provider.styles.js';

/**
 * Gives the elements inside it a client of their own.
 *
 * With an address of its own it stands for another backend, and has nothing of the page's client. Without one it changes
 * what the page's tag or queue has said for the elements inside it, but nothing that `configure()` has said.
 *
 * @tag loyalty-provider
 * @slot - The part of the page that uses this client.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - The configuration was refused.
 */
export class LoyaltyProvider extends DashedElement {
  static override styles: CSSResultGroup = styles;

  /** Where the HTTP contract is served. Once it was good, it stays: another one is refused with `loyalty-error`. */
  @property({ attribute: 'base-url' }) baseUrl?: string;

  /** A short-lived token of the member, where the page cannot give a function. */
  @property() token?: string;

  /** Answers from memory instead of a backend: `programme/scenario`, as `coffee-stars/mid`. */
  @property() scenario?: string;

  /** What stands at `base-url`: the kit's HTTP contract (`rest`), or an API that a `mapping` describes. */
  @property({ converter: choice('rest', 'mapping') }) adapter: 'rest' | 'mapping' = 'rest';

  /**
   * What the API at `base-url` looks like, where it is one's own: JSON as `mapping.schema.json` has it, or the id of a script
   * that has it (`#own-api`). With `adapter="mapping"` alone it is the script of type `application/json` inside.
   */
  @property() mapping?: string | object;

  /** Light or dark; `auto` is the colour scheme of the page. */
  @property({ converter: choice('auto', 'light', 'dark'), reflect: true }) theme: 'auto' | 'light' | 'dark' = 'auto';

  /** Gives a token whenever one is needed. Stronger than `token`. */
  @property({ attribute: false }) getToken?: GetToken;

  /** More options for the client, or in place of the attributes. */
  @property({ attribute: false }) options?: Partial<ClientOptions>;

  readonly #provider = new ClientProvider(this);
  #leave: (() => void) | undefined;
  /** The last mapping that was asked for: what comes of an earlier one is too late. */
  #loading: Promise<Adapter> | undefined;
  /** The client that it stands on. */
  #around: LoyaltyClient | undefined;
  /** What a server knew of a member whose token has been replaced. */
  #former: ClientOptions['initialData'] | undefined;
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
    const names = ['baseUrl', 'token', 'scenario', 'adapter', 'mapping', 'getToken', 'options', 'locale'] as const;
    if (this.#around === this.client && !names.some((name) => changed.has(name))) return;
    this.#around = this.client;
    if (this.hasUpdated && (changed.has('getToken') || changed.has('token')) && !changed.has('options')) {
      this.#former = this.options?.initialData;
    }
    this.#provide();
  }

  /** What is inside it is the page's: only the elements of the kit go. */
  protected override blank(): void {
    this.#loading = undefined;
    this.#provider.set(null);
  }

  protected override render(): undefined {
    return undefined;
  }

  /** It shows what is inside it. Without Lit, which would keep it waiting while badges inside it ask whoever is around. */
  protected override draw(): void {
    const { renderRoot: root } = this;
    if (root.querySelector('[part]')) showOwn(this);
    else if (!root.querySelector('slot')) root.prepend(document.createElement('slot'));
  }

  #provide(): void {
    const { token, scenario, options, getToken = token ? () => Promise.resolve(token) : undefined } = this;
    // Markup can be injected where script cannot: an attribute is taken once, an address among the options is the page's.
    const fixed = options?.baseUrl ?? this.#address;
    const own = fixed ?? this.baseUrl ?? (scenario && `/sandbox/${scenario}`);
    const isMapped = (this.mapping ?? this.adapter) !== 'rest' && !scenario && !options?.adapter;
    const asked = { ...(getToken && { getToken }), ...(!own && this.locale && { locale: this.locale }) };
    const changes = isMapped || options || Object.keys(asked).length;
    const around = own || !changes ? undefined : optionsWithin(this.client, asked);
    const baseUrl = own ?? around?.baseUrl;
    if (!baseUrl) {
      this.#loading = undefined;
      this.#provider.set(this.client, true);
      this.#attend();
      return;
    }
    if (fixed && this.baseUrl && this.baseUrl !== fixed) this.#refuse(otherAddress());
    const sandbox = scenario && sandboxOptions(scenario);
    const all = { ...(around ?? asked), ...sandbox, ...options, baseUrl };
    const loading = (this.#loading = isMapped ? this.#map(baseUrl) : undefined);
    if (!loading) this.#make(all);
    void loading?.then(
      (adapter) => this.#loading === loading && this.#make({ ...all, adapter }),
      (error: unknown) => this.#loading === loading && this.#fail(error),
    );
  }

  async #map(baseUrl: string): Promise<Adapter> {
    return (await loadMapping()).mappedAdapter(this, this.mapping, baseUrl);
  }

  #make(all: ClientOptions): void {
    try {
      addressOf(all);
      const { initialData, ...others } = all;
      const { options } = page();
      // What a server knew of the page's member is not of whoever has a token of their own here.
      const isPages = initialData === options.initialData && all.getToken !== options.getToken;
      this.#provider.set(startClient(isPages || initialData === this.#former ? others : all));
      if (!this.options?.baseUrl) this.#address ??= this.baseUrl;
      this.#attend();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** What is inside can say that it does not work, instead of waiting for ever. */
  #fail(cause: unknown): void {
    // A part of the kit that could not be loaded is no error of its own.
    const error =
      cause instanceof LoyaltyError
        ? cause
        : new LoyaltyError('network', String(cause), { operation: 'provider.mapping', cause });
    this.#refuse(error);
    if (!this.#address) this.#provider.set(refusedClient(error));
  }

  #refuse(error: LoyaltyError): void {
    warn(error.message);
    this.report(error);
  }

  #attend(): void {
    const { value } = this.#provider;
    this.#leave?.();
    // The client around it is attended to by whoever has made it.
    this.#leave = value && value !== this.client ? attend(value) : undefined;
  }
}
