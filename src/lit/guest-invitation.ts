import { html, nothing, type TemplateResult } from 'lit';
import type { Program } from '../domain/program.js';
import { sayIn } from '../i18n/catalogue.js';
import { guest } from '../i18n/en.js';
import type { LoyaltyElement } from './loyalty-element.js';
import { safeHref } from './safe-href.js';

declare global {
  interface HTMLElementEventMap {
    'loyalty-join': CustomEvent<null>;
    'loyalty-sign-in': CustomEvent<null>;
  }
}

/** What a guest sees: the way into the programme. The page may act on the press itself and prevent the link. */
export function guestInvitation(host: LoyaltyElement, program: Program | undefined): TemplateResult {
  const say = sayIn(host.language, 'guest', guest);
  const way = (part: 'join' | 'sign-in', address: string | undefined, text: string) => {
    const href = safeHref(address);
    if (!href) return nothing;
    const follow = (event: Event) => {
      if (!host.emit(`loyalty-${part}`, null, true)) event.preventDefault();
    };
    return html`<a part=${part} href=${href} @click=${follow}>${text}</a>`;
  };
  const { join, signIn } = program?.links ?? {};
  return html`<slot name="guest"
    ><span part="guest"
      >${way('join', join, say.join({ program: program?.name ?? '' }))} ${way('sign-in', signIn, say.signIn())}</span
    ></slot
  >`;
}
