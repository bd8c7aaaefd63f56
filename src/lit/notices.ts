import { html, nothing, type TemplateResult } from 'lit';
import type { LoyaltyError } from '../domain/errors.js';
import type { Member } from '../domain/member.js';
import { sayIn } from '../i18n/catalogue.js';
import { states } from '../i18n/en.js';
import { formatClock } from '../i18n/formats.js';
import { clockIcon, failedIcon, lockIcon } from './icons/notices.js';

const notice = (icon: TemplateResult, words: string, more?: unknown, isNews = true): TemplateResult =>
  html`<div part="notice" role=${isNews ? 'status' : nothing}>
    ${icon}<span part="message">${words}</span> ${more}
  </div>`;

/**
 * Shown when loading has failed: what happened, what to do, and what support will ask for. Nothing where the backend has no
 * such thing: the member misses nothing.
 */
export function failedNotice(
  locale: string,
  { code, requestId: id }: LoyaltyError,
  retry?: () => void,
): TemplateResult {
  // A space: an empty line would have another baseline than the one that was kept free.
  if (code === 'unsupported') return html`&nbsp;`;
  const say = sayIn(locale, 'states', states);
  return notice(failedIcon(), say[code === 'offline' ? code : 'failed'](), [
    retry && html`<button part="retry" type="button" @click=${retry}>${say.retry()}</button>`,
    id && html`<small part="reference">${say.reference({ id })}</small>`,
  ]);
}

/** Says since when what is shown may be old. */
export const staleNotice = (locale: string, since: number | undefined): TemplateResult | undefined =>
  since === undefined
    ? since
    : html`<span part="stale"
        >${clockIcon()}${sayIn(locale, 'states', states).stale({ time: formatClock(since, locale) })}</span
      >`;

/** The element that says it; the others show it. */
let speaker: Element | undefined;

/**
 * Shown to a member who cannot collect: blocked, or not yet enrolled. Nothing for all others.
 *
 * Every element of the page has the same news, and a screen reader hears it once.
 */
export function membershipNotice(
  host: Element & { readonly language: string },
  { status }: Member,
): TemplateResult | undefined {
  const isBlocked = status === 'blocked';
  if (!isBlocked && status !== 'pending') return undefined;
  if (!speaker?.isConnected) speaker = host;
  const say = sayIn(host.language, 'states', states);
  return notice(isBlocked ? lockIcon() : clockIcon(), say[status](), '', speaker === host);
}
