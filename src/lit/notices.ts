import type { TemplateResult } from 'lit';
import type { LoyaltyError } from '../domain/errors.js';
import type { Member } from '../domain/member.js';
import { sayIn } from '../i18n/catalogue.js';
import { failed } from '../i18n/en/failed.js';
import type { LoyaltyElement } from './loyalty-element.js';
import type { MemberController } from './member-controller.js';
import { aftercare, loadAftercare } from './aftercare-loading.js';
import { html } from './html.js';

/** A notice comes with the aftercare. Where that could not be loaded either, bare words and a button. */
function notice(
  full: (there: NonNullable<typeof aftercare.there>) => TemplateResult | undefined,
  locale: string,
  retry?: () => void,
): TemplateResult | null | undefined {
  const { there } = aftercare;
  if (there) return full(there);
  if (there !== null) {
    void loadAftercare();
    return null;
  }
  const say = sayIn(locale, 'states', failed);
  const again = () => {
    void loadAftercare();
    retry?.();
  };
  return html`<span part="notice" role="status"
    >${say.failed()} <button part="retry" type="button" @click=${again}>${say.retry()}</button></span
  >`;
}

/**
 * Shown when loading has failed: what happened, what to do, and what support will ask for. Nothing where the backend has no
 * such thing: the member misses nothing. Null for the moment until it has come.
 */
export const failedNotice = (locale: string, error: LoyaltyError, retry?: () => void) =>
  notice(({ failed }) => failed(locale, error, retry), locale, retry);

/** What stands where a member's points would: a notice, or a guest's invitation. Null until it has come. */
export const insteadOfPoints = (
  host: LoyaltyElement,
  { state, retry }: MemberController,
): TemplateResult | null | undefined => {
  const instead = notice(({ instead }) => instead(host, state, retry), host.language, retry);
  // Nothing has failed for a guest whose invitation is late.
  return state.status === 'guest' && !aftercare.there && !aftercare.isLost ? null : instead;
};

/** Says since when what is shown may be old. */
export function staleNotice(locale: string, since: number | undefined): TemplateResult | undefined {
  if (since === undefined) return undefined;
  void loadAftercare();
  return aftercare.there?.stale(locale, since);
}

/** Shown to a member who cannot collect: blocked, or not yet enrolled. Null until it has come, undefined for all others. */
export const membershipNotice = (
  host: Element & { readonly language: string },
  { status }: Member,
): TemplateResult | null | undefined =>
  status === 'blocked' || status === 'pending'
    ? notice(({ membership }) => membership(host, status), host.language)
    : undefined;
