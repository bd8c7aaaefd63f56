import { html, type TemplateResult } from 'lit';
import type { Case } from '../../domain/feedback.js';
import type { SayGroup } from '../../i18n/catalogue.js';
import { formatDay } from '../../i18n/days.js';

/** Tells what became of a press, at once; it takes the focus of the one who pressed. */
export const notice = (part: 'summary' | 'result', icon: TemplateResult, words: string, rest: unknown) =>
  html`<div part=${part} id="notice" role="alert" tabindex="-1">
    <p part="message">${icon}${words}</p>
    ${rest}
  </div>`;

/** What a person quotes, and by when the shop has promised to answer: a day of the member's own calendar. */
export function caseFacts(say: SayGroup<'feedbackForm'>, locale: string, { number, promisedAt }: Case): TemplateResult {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const day = promisedAt && formatDay(promisedAt, locale, { now: Date.now(), timeZone });
  return html`<dl>
    <dt>${say.number()}</dt>
    <dd part="number">${number}</dd>
    ${
      day &&
      html`<dt>${say.promised()}</dt>
        <dd part="promised"><time datetime=${promisedAt}>${day}</time></dd>`
    }
  </dl>`;
}
