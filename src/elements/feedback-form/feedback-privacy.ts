import { html, type TemplateResult } from 'lit/html.js';
import { redact } from '../../domain/redaction.js';
import { sayIn } from '../../i18n/catalogue.js';
import { feedbackPrivacy } from '../../i18n/en/feedback-privacy.js';
import { shieldIcon } from '../../lit/icons/shield.js';
import { notice } from './feedback-notice.js';
import type { FeedbackValues } from './feedback-values.js';

/** What the message would lose before it is sent, and the choice; nothing where there is nothing to lose. */
export function privacyNotice(
  locale: string,
  { message = '', order = '' }: FeedbackValues,
  choose: (message: string) => void,
): TemplateResult | undefined {
  const say = sayIn(locale, 'feedbackPrivacy', feedbackPrivacy);
  const marks = {
    card: say['mark-card'](),
    email: say['mark-email'](),
    phone: say['mark-phone'](),
    token: say['mark-token'](),
  };
  const { found, text } = redact(message, marks, [order.trim()]);
  if (!found.length) return undefined;
  return notice('privacy', shieldIcon(), say.found(), [
    html`<ul part="secrets">
      ${found.map((secret) => html`<li part="secret">${say[secret.kind]()}: <bdi>${secret.text}</bdi></li>`)}
    </ul>`,
    html`<p>${say.preview()}</p>
      <blockquote part="text">${text}</blockquote>`,
    html`<button part="redact primary" type="button" @click=${() => choose(text)}>${say.redact()}</button>`,
    html`<button part="keep secondary" type="button" @click=${() => choose(message)}>${say.keep()}</button>`,
  ]);
}
