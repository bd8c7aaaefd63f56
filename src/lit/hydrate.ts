// Takes up elements that `loyalty-elements/ssr` has rendered. A page imports it before it defines any element:
//
//   import { hydrationData } from 'loyalty-elements/hydrate';
//   import { configure } from 'loyalty-elements';
//   import 'loyalty-elements/define';
//
//   configure({ baseUrl: '/loyalty', ...hydrationData() });
//
// Until an element shows the same by itself, what the server wrote stays on screen; then the two become one, in place.
import { hydrate } from '@lit-labs/ssr-client';
import { adoptStyles, ReactiveElement, type PropertyValues } from '@lit/reactive-element';
import { nothing, render } from 'lit/html.js';
import type { Dehydrated } from '../client/query-state.js';
import { loader, type Speaker } from '../i18n/catalogue.js';
import { aftercare, loadAftercare } from './aftercare-loading.js';
import { warn } from './attributes.js';
import { awaitsWords } from './awaited-words.js';
import { useLit } from './drawn-by-lit.js';
import { LoyaltyElement } from './loyalty-element.js';
import { restoring } from './typed-before.js';
import { shownBy } from './shown-by.js';

export interface HydrationData {
  readonly initialData?: Dehydrated;
  readonly locale?: string;
}

/**
 * What `dataScript()` of the server has written, for `configure`. Nothing where there is none.
 *
 * It is there once, and no longer in the page then: whoever comes after this member must not find it.
 */
export function hydrationData(id = 'loyalty-data'): HydrationData {
  // Not what somebody else has written into the page under this name.
  const script = [...document.scripts].find((each) => each.id === id);
  const text = script?.textContent;
  if (!text) return {};
  // Emptied and not removed: a framework may have put it there.
  script.replaceChildren();
  try {
    const { initialData, locale } = JSON.parse(text) as HydrationData;
    return { ...(initialData && { initialData }), ...(locale && { locale }) };
  } catch {
    warn(`#${id} is no data of loyalty-elements/ssr`);
    return {};
  }
}

/** Milliseconds that an element may show something else than the server before that is taken for news. */
const patience = 300;

/** Elements that show what the server wrote, and since when they would show something else themselves. */
const held = new WeakMap<object, { since?: number }>();

interface Lifecycle extends Pick<LoyaltyElement, keyof LoyaltyElement> {
  update(changed: PropertyValues): void;
  render(): unknown;
  createRenderRoot(): HTMLElement | DocumentFragment;
}

const lifecycle = LoyaltyElement.prototype as unknown as Lifecycle;
// As it was before: on a server, where frameworks import the page, too, `loyalty-elements/ssr` may have come first.
const { update, createRenderRoot } = lifecycle;
const reactive = ReactiveElement.prototype as unknown as Lifecycle;

lifecycle.createRenderRoot = function () {
  const { shadowRoot } = this;
  if (!shadowRoot) return createRenderRoot.call(this);
  held.set(this, {});
  return shadowRoot;
};

lifecycle.update = function (changed) {
  const holding = held.get(this);
  if (!holding || !(this.renderRoot instanceof ShadowRoot)) {
    update.call(this, changed);
    return;
  }
  const { renderRoot: root } = this;
  let isSame = false;
  let isWaiting = false;
  try {
    const value = this.render();
    const own = document.createElement('div');
    render(value, own, { ...this.renderOptions });
    isSame = shownBy(own) === shownBy(root);
    isWaiting =
      !isSame && (own.querySelector('[part~=skeleton]') !== null || aftercare.there === undefined || awaitsWords(this));
    // What hangs on the nodes that nobody saw lets go of them.
    render(nothing, own);
  } catch {
    // The element says so in its own way, below.
  }
  if (isWaiting || (!isSame && isEarly(this, holding))) {
    // Attributes that mirror properties are written all the same.
    reactive.update.call(this, changed);
    return;
  }
  held.delete(this);
  release(this, root, isSame);
  update.call(this, changed);
};

/** Parts come within moments; what still differs then is newer than what the server knew. */
function isEarly(element: Lifecycle, holding: { since?: number }): boolean {
  const now = performance.now();
  if (holding.since === undefined) {
    holding.since = now;
    setTimeout(() => {
      element.requestUpdate();
    }, patience);
  }
  return now - holding.since < patience;
}

function release(element: Lifecycle, root: ShadowRoot, isSame: boolean): void {
  const later = [...root.adoptedStyleSheets];
  adoptStyles(root, (element.constructor as typeof ReactiveElement).elementStyles);
  root.adoptedStyleSheets = [
    ...root.adoptedStyleSheets,
    ...later.filter((sheet) => !root.adoptedStyleSheets.includes(sheet)),
  ];
  root.querySelector('style')?.remove();
  for (const placed of root.querySelectorAll('[data-placed]')) placed.removeAttribute('data-placed');
  try {
    if (!isSame) throw new Error('shows something else');
    const restore = restoring(root);
    hydrate(element.render(), root, element.renderOptions);
    restore();
  } catch {
    root.replaceChildren();
    Reflect.deleteProperty(root, '_$litPart$');
  }
}

/** Too late for elements that were defined before: these have written beside what stood there, which goes. */
function tidy(elements: Iterable<Element>): void {
  for (const element of elements) {
    const style = element instanceof LoyaltyElement && element.shadowRoot?.querySelector('style');
    if (!style) continue;
    warn('import loyalty-elements/hydrate before any element is defined');
    while (style.nextSibling) style.nextSibling.remove();
    style.replaceChildren();
  }
}

useLit();

// Node imports it, too.
if ('document' in globalThis) {
  // Before any notice of the server's is compared.
  void loadAftercare();
  tidy(document.querySelectorAll('[data-served]'));
}

// An element whose words are on their way is kept out of sight; not one that already has the server's.
let before = loader.before;
Object.defineProperty(loader, 'before', {
  configurable: true,
  get: () => (element: Speaker) => {
    if (!held.has(element)) before?.(element);
  },
  set: (next: typeof before) => {
    before = next;
  },
});
