import { css, type ReactiveController } from '@lit/reactive-element';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { adopt } from '../adopt.js';
import type { SurveyAttributes } from './survey-attributes.js';

const styles = css`
  [part='popover'] {
    position: fixed;
    inset: auto;
    inset-block-end: calc(var(--_inset) + env(safe-area-inset-bottom, 0px));
    inset-inline-end: var(--_inset);
    z-index: 2147483647;
    inline-size: min(27em, 100vw - 2 * var(--_inset));
    max-block-size: calc(100dvh - 2 * var(--_inset));
    margin: 0;
    padding: 1.25em;
    overflow: auto;
    overscroll-behavior: contain;
    container-type: inline-size;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    color: var(--loyalty-color-text, CanvasText);
    box-shadow: 0 0.5em 2em rgb(0 0 0 / 25%);
    animation: rise var(--_motion) ease-out;
  }

  [data-corner^='top'] {
    inset-block: calc(var(--_inset) + env(safe-area-inset-top, 0px)) auto;
  }

  [data-corner$='start'] {
    inset-inline: var(--_inset) auto;
  }

  /* Half the height at most, so that what has the focus has a place above or below. */
  @media (max-width: 40em) {
    [part='popover'] {
      inline-size: auto;
      inset-inline: 0;
      inset-block-end: 0;
      max-block-size: 50dvh;
      padding-block-end: calc(1.25em + env(safe-area-inset-bottom, 0px));
      border-width: 1px 0 0;
      border-radius: calc(var(--_radius) * 1.5) calc(var(--_radius) * 1.5) 0 0;
    }

    [data-corner^='top'] {
      inset-block: 0 auto;
      padding-block: calc(1.25em + env(safe-area-inset-top, 0px)) 1.25em;
      border-width: 0 0 1px;
      border-radius: 0 0 calc(var(--_radius) * 1.5) calc(var(--_radius) * 1.5);
    }
  }
`;

/** A survey beside what the visitor does: over the page, without its focus, and never over what has it. */
export class SurveyPopover implements ReactiveController {
  readonly #host: SurveyAttributes;
  readonly #leave: () => void;
  #box: HTMLElement | undefined;
  #life: AbortController | undefined;
  /** Where the focus was before it came in. */
  #before: EventTarget | null = null;
  #hadFocus = false;

  /** `leave` is called for Escape. */
  constructor(host: SurveyAttributes, leave: () => void) {
    this.#host = host;
    this.#leave = leave;
    adopt(host.renderRoot as ShadowRoot, styles);
    host.addController(this);
  }

  render(content: unknown): TemplateResult {
    return html`<div
      part="popover"
      role="dialog"
      aria-labelledby="question"
      popover=${'popover' in HTMLElement.prototype ? 'manual' : nothing}
      @keydown=${this.#press}
      @focusin=${this.#enter}
    >
      ${content}
    </div>`;
  }

  hostUpdate(): void {
    this.#hadFocus = !!this.#box?.contains(this.#focused);
  }

  hostUpdated(): void {
    const box = this.#host.renderRoot.querySelector<HTMLElement>('[part=popover]') ?? undefined;
    if (box !== this.#box) {
      this.hostDisconnected();
      this.#box = box;
      if (box) this.#show(box);
      else if (this.#hadFocus && !this.#focused) (this.#before as HTMLElement | null)?.focus();
    }
    this.#place();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#box = undefined;
  }

  #show(box: HTMLElement): void {
    if (box.popover) box.showPopover();
    this.#before = null;
    const { signal } = (this.#life = new AbortController());
    const place = () => this.#place();
    for (const type of ['focusin', 'scrollend', 'resize']) addEventListener(type, place, { signal });
  }

  /** Goes to the corner that the page wishes, or to the first where what has the focus can be seen. */
  #place(): void {
    const box = this.#box;
    const focused = focusOf(document);
    // It never moves under the hand that is at it.
    if (!box || (box.dataset['corner'] && box.contains(focused))) return;
    const [block, inline] = this.#host.corner.split('-');
    const blocks = block === 'top' && !matchMedia('(max-width: 40em)').matches ? ['top', 'bottom'] : ['bottom', 'top'];
    const inlines = inline === 'start' ? ['start', 'end'] : ['end', 'start'];
    const corners = inlines.flatMap((each) => blocks.map((end) => `${end}-${each}`));
    const isFree = (corner: string) => {
      box.dataset['corner'] = corner;
      return !focused || focused === document.body || !overlap(box, focused);
    };
    if (!corners.some(isFree)) box.dataset['corner'] = corners[0];
  }

  readonly #press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.isComposing) this.#leave();
  };

  readonly #enter = ({ relatedTarget }: FocusEvent): void => {
    // What had the focus in here may have made room for what comes next: then there is none.
    if (relatedTarget && !this.#box?.contains(relatedTarget as Node)) this.#before = relatedTarget;
  };

  get #focused(): Element | null {
    return (this.#host.renderRoot as ShadowRoot).activeElement;
  }
}

/** What has the focus, also within open shadow roots. */
function focusOf(root: DocumentOrShadowRoot): Element | null {
  const focused = root.activeElement;
  return (focused?.shadowRoot && focusOf(focused.shadowRoot)) ?? focused;
}

function overlap(one: Element, other: Element): boolean {
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
