import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Program } from '../domain/program.js';
import { sayIn } from '../i18n/catalogue.js';
import { guest } from '../i18n/en/guest.js';
import { safeHref } from './safe-href.js';

/** The element that invites. */
export interface Host extends Element {
  readonly language: string;
  emit(type: 'loyalty-join' | 'loyalty-sign-in', detail: null, cancelable: true): boolean;
}

/** What a guest sees: the ways into the programme. */
export function guestInvitation(host: Host, program: Program | undefined): TemplateResult {
  const text = sayIn(host.language, 'guest', guest).signIn();
  return html`<slot name="guest"
    ><span part="guest">${joinLink(host, program)} ${way(host, 'sign-in', program?.links.signIn, text)}</span></slot
  >`;
}

/** The way into the programme; `look` is one more part. */
export const joinLink = (host: Host, program: Program | undefined, look = ''): unknown =>
  way(
    host,
    'join',
    program?.links.join,
    sayIn(host.language, 'guest', guest).join({ program: program?.name ?? '' }),
    look,
  );

/** The page may act on the press itself and prevent the link. */
function way(host: Host, name: 'join' | 'sign-in', address: string | undefined, text: string, look = '') {
  const href = safeHref(address);
  if (!href) return nothing;
  const follow = (event: Event) => {
    if (!host.emit(`loyalty-${name}`, null, true)) event.preventDefault();
  };
  return html`<a part="${name} ${look}" href=${href} @click=${follow}>${text}</a>`;
}
