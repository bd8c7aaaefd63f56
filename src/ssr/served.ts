import { CSSResult, ReactiveElement, type PropertyValues, type ReactiveController } from '@lit/reactive-element';
import type { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { renderValue } from '@lit-labs/ssr/lib/render-value.js';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { type LoyaltyError } from '../domain/errors.js';
import { listeners } from '../i18n/catalogue.js';
import { awaitsWords } from '../lit/awaited-words.js';
import { LoyaltyElement } from '../lit/loyalty-element.js';
import { inPage, type Reading } from './stand-in.js';
import type { Asking } from './asking.js';
import { PlacedStyles } from './placed-styles.js';

/** What Lit calls on an element, and what is read of one here. */
interface Lifecycle extends Pick<LoyaltyElement, keyof LoyaltyElement> {
  update(changed: PropertyValues): void;
  render(): unknown;
  performUpdate(): void;
  createRenderRoot(): unknown;
  updated(changed: PropertyValues): void;
}

interface Root {
  readonly adoptedStyleSheets: readonly CSSResult[];
  querySelectorAll(selector: string): readonly object[];
}

/** The elements that are rendered here; all others are left as Lit has them. */
const served = new WeakSet<object>();
const rendered = new WeakMap<object, unknown>();
const changes = new WeakMap<object, Map<PropertyKey, unknown>>();
let isMaking = false;

const lifecycle = LoyaltyElement.prototype as unknown as Lifecycle;
const { update } = lifecycle;
const reactive = ReactiveElement.prototype as unknown as Lifecycle;

lifecycle.update = function (changed) {
  if (!served.has(this)) {
    update.call(this, changed);
    return;
  }
  rendered.set(this, this.render());
  changes.set(this, new Map([...(changes.get(this) ?? []), ...changed]));
  reactive.update.call(this, changed);
};

/** Of a controller only what comes before rendering: nothing listens, and there is nothing to look at afterwards. */
lifecycle.addController = function (controller: ReactiveController) {
  const isServed = isMaking || served.has(this);
  reactive.addController.call(this, isServed ? { hostUpdate: () => controller.hostUpdate?.() } : controller);
};

// Styles that come with a part are kept as they are: a server has no sheets.
const sheet = Object.getOwnPropertyDescriptor(CSSResult.prototype, 'styleSheet');
Object.defineProperty(CSSResult.prototype, 'styleSheet', {
  ...sheet,
  get(this: CSSResult): unknown {
    return sheet?.get?.call(this) ?? this;
  },
});

export interface Surroundings extends Reading {
  readonly locale: string;
  readonly asking: Asking | undefined;
}

/** Node need not wait for a tick of the clock. */
const soon = (globalThis as { setImmediate?: (run: () => void) => unknown }).setImmediate ?? setTimeout;

/** One element on its way to text. */
export class ServedElement {
  /** What an element's own code has thrown. */
  failure: LoyaltyError | undefined;
  readonly #element: Lifecycle;
  readonly #around: Surroundings;
  readonly #root: Root;

  constructor(
    tag: string,
    make: new () => LoyaltyElement,
    attributes: ReadonlyMap<string, string>,
    around: Surroundings,
  ) {
    this.#around = around;
    // As its registration would: reading them makes the class ready.
    Reflect.get(make, 'observedAttributes');
    isMaking = true;
    try {
      this.#element = new make() as unknown as Lifecycle;
    } finally {
      isMaking = false;
    }
    served.add(this.#element);
    const root = {
      adoptedStyleSheets: [],
      activeElement: null,
      querySelector: () => null,
      querySelectorAll: () => [],
      replaceChildren: () => undefined,
    };
    this.#root = root;
    const own = {
      localName: tag,
      isConnected: true,
      createRenderRoot: () => root,
      closest: () => ({ getAttribute: (name: string) => (name === 'lang' ? around.locale : null) }),
      updated: () => undefined,
      firstUpdated: () => undefined,
      report: (error: LoyaltyError) => {
        if (error.cause !== undefined && error.operation === tag) this.failure = error;
      },
    };
    for (const [name, value] of Object.entries(own)) Object.defineProperty(this.#element, name, { value });
    this.#element.client = around.asking?.client;
    for (const [name, value] of attributes) {
      this.#element.setAttribute(name, value);
      inPage(around, () => {
        this.#element.attributeChangedCallback(name, null, value);
      });
    }
  }

  /** Renders until there is nothing more to wait for. */
  async settle(parts: () => Promise<unknown>): Promise<void> {
    const element = this.#element;
    for (let round = 0; round < 20 && element.isUpdatePending; round += 1) {
      this.#render();
      await this.#around.asking?.answered();
      // Asked for after the element has: what it waits for is there when this is.
      await parts();
      await this.#words();
      await new Promise<void>((resolve) => soon(resolve));
    }
  }

  /** What stands in its shadow root, with its styles. */
  finish(): { readonly css: string; readonly html: string; readonly attributes: Iterable<readonly [string, string]> } {
    const element = this.#element;
    const placed = inPage(this.#around, () => {
      element.performUpdate();
      return this.#place(new PlacedStyles(textOf(rendered.get(element))));
    });
    this.#check();
    const { elementStyles } = element.constructor as typeof ReactiveElement;
    const styles = [...(elementStyles as readonly CSSResult[]), ...new Set(this.#root.adoptedStyleSheets)];
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    return { css: styles.map(({ cssText }) => cssText).join('\n') + placed.css, html: placed.html, attributes };
  }

  /** Lets the element set its styles, now that it is known what stands there. */
  #place(placed: PlacedStyles): PlacedStyles {
    const element = this.#element;
    this.#root.querySelectorAll = (selector) => placed.all(selector);
    Object.defineProperty(element, 'style', { value: placed.host.style });
    const { updated } = element.constructor.prototype as Partial<Lifecycle>;
    updated?.call(element, changes.get(element) ?? new Map());
    return placed;
  }

  #render(): void {
    inPage(this.#around, () => {
      this.#element.performUpdate();
    });
    this.#check();
  }

  #check(): void {
    if (this.failure) throw this.failure;
  }

  async #words(): Promise<void> {
    while (awaitsWords(this.#element)) {
      await new Promise<void>((resolve) => {
        const hear = () => {
          listeners.delete(hear);
          resolve();
        };
        listeners.add(hear);
      });
      this.#element.requestUpdate();
    }
  }
}

/** A box that is not ticked has no attribute for it; quotes in texts are escaped, so that this is only found in tags. */
function textOf(value: unknown): string {
  const text = collectResultSync(
    renderValue(value, {
      elementRenderers: [],
      customElementInstanceStack: [],
      // A slot wants a host around it.
      customElementHostStack: [{} as ElementRenderer],
      eventTargetStack: [],
      slotStack: [],
      deferHydration: false,
    }),
  );
  return text.replace(/ (?:checked|selected)="false"/g, '');
}
