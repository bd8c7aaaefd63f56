import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LoyaltyError } from '../domain/errors.js';
import type { Member } from '../domain/member.js';
import { sayIn } from '../i18n/catalogue.js';
import { states } from '../i18n/en/states.js';
import { formatClock } from '../i18n/clock.js';
import { guestInvitation, type Host } from './guest-invitation.js';
import { clockIcon, failedIcon, lockIcon } from './icons/notices.js';
import type { MemberState } from './member-state.js';

const notice = (icon: TemplateResult, words: string, more?: unknown, isNews = true): TemplateResult =>
  html`<div part="notice" role=${isNews ? 'status' : nothing}>
    ${icon}<span part="message">${words}</span> ${more}
  </div>`;

/** What happened, what to do, and what support will ask for. */
export function failed(locale: string, { code, requestId: id }: LoyaltyError, retry?: () => void): TemplateResult {
  // A space: an empty line would have another baseline than the one that was kept free.
  if (code === 'unsupported') return html`&nbsp;`;
  const say = sayIn(locale, 'states', states);
  return notice(failedIcon(), say[code === 'offline' ? code : 'failed'](), [
    retry && html`<button part="retry" type="button" @click=${retry}>${say.retry()}</button>`,
    id && html`<small part="reference">${say.reference({ id })}</small>`,
  ]);
}

export const stale = (locale: string, since: number): TemplateResult =>
  html`<span part="stale"
    >${clockIcon()}${sayIn(locale, 'states', states).stale({ time: formatClock(since, locale) })}</span
  >`;

/** Why there are no points of a member's: it has failed, a guest has none, a member who cannot collect has none to use. */
export function instead(host: Host, state: MemberState, retry: () => void): TemplateResult | undefined {
  if (state.status === 'failed') return failed(host.language, state.error, retry);
  if (state.status === 'guest') return guestInvitation(host, state.program);
  return state.status === 'ready' ? membership(host, state.member.status) : undefined;
}

/** The element that says it; the others show it. */
let speaker: Element | undefined;

/** Every element of the page has the same news, and a screen reader hears it once. */
export function membership(host: Element & { readonly language: string }, status: Member['status']): TemplateResult {
  if (!speaker?.isConnected) speaker = host;
  const say = sayIn(host.language, 'states', states);
  const isBlocked = status === 'blocked';
  return notice(isBlocked ? lockIcon() : clockIcon(), say[isBlocked ? status : 'pending'](), '', speaker === host);
}
