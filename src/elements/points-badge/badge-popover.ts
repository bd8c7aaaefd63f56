import { html, nothing, type TemplateResult } from 'lit/html.js';
import { sayIn } from '../../i18n/catalogue.js';
import { pointsBadge } from '../../i18n/en/points-badge.js';
import { failedIcon } from '../../lit/icons/notices.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';

/** Pixels kept free at the edges of the page. */
const edge = 8;

/**
 * The details behind a button beside the badge, which stays what it is: text, a link or a button.
 *
 * The button opens and closes them by press, key and touch; a mouse also by resting on it, and then it may go into the
 * text. Escape, a press elsewhere and moving the focus away close them. Where there is no popover they stand in the page.
 */
export function createPopover(host: LoyaltyElement): (details: TemplateResult) => TemplateResult {
  /** What holds them open; the pointer lets go when it leaves. */
  let held: 'pointer' | 'press' | undefined;
  let open = new AbortController();

  const find = (part: string) => host.renderRoot.querySelector<HTMLElement>(`[part='${part}']`);
  const become = (next: typeof held) => {
    if (!next || !held) {
      open.abort();
      open = new AbortController();
      if (next) listen(open.signal);
    }
    held = next;
    host.requestUpdate();
  };
  const close = () => become(undefined);

  function listen(signal: AbortSignal): void {
    const keys = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // A dialog around the badge stays.
      event.preventDefault();
      close();
    };
    const press = (event: Event) => {
      if (!event.composedPath().includes(find('more') ?? host)) close();
    };
    addEventListener('keydown', keys, { signal, capture: true });
    addEventListener('pointerdown', press, { signal, capture: true });
    for (const type of ['scroll', 'resize']) addEventListener(type, place, { signal, capture: true, passive: true });
  }

  /** Under the button, or above it where there is no room, and never over the edge of the page. */
  function place(): void {
    const [toggle, panel] = [find('toggle'), find('panel')];
    if (!toggle || !panel) return;
    const { left, right, top, bottom } = toggle.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { offsetWidth, offsetHeight } = panel;
    const start = getComputedStyle(host).direction === 'rtl' ? clientWidth - right : left;
    const isBelow = bottom + offsetHeight <= clientHeight || top < offsetHeight;
    panel.style.setProperty('--_x', `${Math.max(edge, Math.min(start, clientWidth - offsetWidth - edge))}px`);
    panel.style.setProperty('--_y', `${isBelow ? bottom : top - offsetHeight}px`);
  }

  host.addController({
    hostUpdated() {
      const panel = find('panel');
      if (!panel?.popover) return;
      if (!panel.matches(':popover-open')) panel.showPopover();
      place();
    },
    hostDisconnected: close,
  });

  const hover = ({ type, pointerType }: PointerEvent) => {
    if (pointerType !== 'mouse' || held === 'press') return;
    become(type === 'pointerenter' ? 'pointer' : undefined);
  };
  const leave = ({ relatedTarget }: FocusEvent) => {
    if (held === 'press' && relatedTarget) close();
  };

  return (details) => {
    const name = sayIn(host.language, 'pointsBadge', pointsBadge).details();
    return html`<span part="more" @pointerenter=${hover} @pointerleave=${hover} @focusout=${leave}
      ><button
        part="toggle"
        type="button"
        aria-label=${name}
        aria-expanded=${held ? 'true' : 'false'}
        @click=${() => become(held === 'press' ? undefined : 'press')}
      >
        ${failedIcon()}</button
      >${held ? html`<span part="panel" popover=${'popover' in HTMLElement.prototype ? 'manual' : nothing}>${details}</span>` : nothing}</span
    >`;
  };
}
