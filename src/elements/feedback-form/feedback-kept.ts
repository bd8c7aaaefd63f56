import { html, type TemplateResult } from 'lit/html.js';
import { newId } from '../../client/new-id.js';
import type { Answer } from '../../client/outbox.js';
import type { Feedback } from '../../domain/feedback.js';
import { sayIn } from '../../i18n/catalogue.js';
import { feedbackForm } from '../../i18n/en/feedback-form.js';
import { feedbackKept } from '../../i18n/en/feedback-kept.js';
import { formatNumber } from '../../i18n/formats.js';
import { copyText } from './copy-text.js';
import type { FeedbackValues } from './feedback-values.js';

export interface KeptView {
  readonly locale: string;
  readonly answers: readonly Answer[];
  /** Takes the words into the form. */
  readonly edit: (values: FeedbackValues) => void;
  readonly forget: (id: string) => unknown;
  /** Says whether something was copied. */
  readonly copied: (isCopied: boolean) => void;
}

/** What the shop has not taken, to be mended, copied or deleted. What has no words is not listed. */
export function keptMessages({ locale, answers, edit, forget, copied }: KeptView): TemplateResult | undefined {
  const say = sayIn(locale, 'feedbackKept', feedbackKept);
  const words = sayIn(locale, 'feedbackForm', feedbackForm);
  const worded = answers.filter(textOf);
  if (!worded.length) return undefined;
  const button = (part: string, press: (event: Event) => unknown, label: string) =>
    html`<button part="${part} secondary" type="button" @click=${press}>${label}</button>`;
  const title = say.title({ count: formatNumber(worded.length, locale) }, worded.length);
  return html`<details part="refusals">
    <summary>${title}</summary>
    <ul>
      ${worded.map((answer) => {
        const { params } = answer;
        const copy = ({ target }: Event) =>
          copyText(textOf(answer), (target as Element).closest('li')?.querySelector('blockquote')).then(copied);
        return html`<li part="refusal">
          <blockquote part="text">${textOf(answer)}</blockquote>
          ${answer.kind === 'feedback' ? button('edit', () => edit(valuesFrom(answer.params)), say.edit()) : ''}
          ${button('copy', copy, words.copy())} ${button('forget', () => forget(params.id), say.forget())}
        </li>`;
      })}
    </ul>
  </details>`;
}

const textOf = (answer: Answer): string =>
  answer.kind === 'feedback' ? answer.params.message : (answer.params.comment ?? '');

/** A message as it stood in the form, under an id of its own. */
function valuesFrom({ id: was, kind, topic, message, rating, orderNumber, contact, attachments }: Feedback) {
  const values: FeedbackValues = {
    ...{ id: newId(), was, kind, message },
    ...(topic && { topic }),
    ...(rating && { rating: String(rating) }),
    ...(orderNumber && { order: orderNumber }),
    ...(contact && { by: contact.by }),
    ...(contact?.value && contact.by !== 'none' && { [contact.by]: contact.value }),
    ...(attachments && { files: JSON.stringify(attachments) }),
  };
  return values;
}
