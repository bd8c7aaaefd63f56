import { html, nothing, type TemplateResult } from 'lit';
import type { LoyaltyError } from '../domain/errors.js';
import type { Member } from '../domain/member.js';
import { sayIn } from '../i18n/catalogue.js';
import { states } from '../i18n/en.js';
import { formatClock } from '../i18n/formats.js';
import { clockIcon, failedIcon, lockIcon, offlineIcon } from './icons.js';

/** Shown when loading has failed: what happened, what to do, and what support will ask for. */
export function failedNotice(locale: string, { code, requestId }: LoyaltyError, retry: () => void): TemplateResult {
  const say = sayIn(locale, 'states', states);
  const offline = code === 'offline';
  return html`<div part="notice" role="status">
    ${offline ? offlineIcon() : failedIcon()}
    <span part="message">${offline ? say.offline() : say.failed()}</span>
    <button part="retry" type="button" @click=${retry}>${say.retry()}</button>
    ${requestId ? html`<small part="reference">${say.reference({ id: requestId })}</small>` : nothing}
  </div>`;
}

/** Says since when what is shown may be old. */
export const staleNotice = (locale: string, since: number | undefined): TemplateResult | typeof nothing =>
  since === undefined
    ? nothing
    : html`<span part="stale"
        >${offlineIcon()}${sayIn(locale, 'states', states).stale({ time: formatClock(since, locale) })}</span
      >`;

/** Shown to a member who cannot collect: blocked, or not yet enrolled. Nothing for all others. */
export function membershipNotice(locale: string, { status }: Member): TemplateResult | undefined {
  if (status !== 'blocked' && status !== 'pending') return undefined;
  const say = sayIn(locale, 'states', states);
  return html`<div part="notice">
    ${status === 'blocked' ? lockIcon() : clockIcon()}
    <span part="message">${status === 'blocked' ? say.blocked() : say.pending()}</span>
  </div>`;
}

/** Shown when an element cannot render what it was given. */
export const brokenNotice = (locale: string): TemplateResult =>
  html`<div part="notice" role="status">
    ${failedIcon()}<span part="message">${sayIn(locale, 'states', states).failed()}</span>
  </div>`;
