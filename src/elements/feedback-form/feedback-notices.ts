import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LoyaltyError } from '../../domain/errors.js';
import type { Case } from '../../domain/feedback.js';
import { sayIn, type SayGroup } from '../../i18n/catalogue.js';
import { formatDay } from '../../i18n/days.js';
import { feedbackForm } from '../../i18n/en/feedback-form.js';
import { states } from '../../i18n/en/states.js';
import { doneIcon } from '../../lit/icons/done.js';
import { clockIcon, failedIcon } from '../../lit/icons/notices.js';
import { notice } from './feedback-notice.js';
import type { FeedbackWriting } from './feedback-writing.js';

const wordsIn = (locale: string) => sayIn(locale, 'feedbackForm', feedbackForm);

const button = (part: string, press: () => unknown, words: string): TemplateResult =>
  html`<button part=${part} type="button" @click=${press}>${words}</button>`;

/** Shown in place of the form, once there is something to tell. */
export function outcome({ delivery, files, clear, send }: FeedbackWriting, locale: string): TemplateResult | undefined {
  const { state, values } = delivery;
  const say = wordsIn(locale);
  const again = button('again secondary', clear, say.again());
  if (state.status === 'sent') {
    const rest = [caseFacts(say, locale, state.filed), files?.note(locale, state.lost), again];
    return notice('result', doneIcon(), say.sent(), rest);
  }
  if (state.status !== 'waiting') return undefined;
  const retry = button('send secondary', send, sayIn(locale, 'states', states).retry());
  const words = html`<blockquote part="text">${values.message}</blockquote>`;
  return notice('result', clockIcon(), say[state.where](), [words, files?.note(locale), retry, again]);
}

/** Above the fields: what to mend, what to leave out, why the shop did not take it, or what became of the draft. */
export function summary(
  writing: FeedbackWriting,
  locale: string,
  errors: Readonly<Record<string, string>>,
): TemplateResult {
  const { isRobot, privacy, delivery, copy, goTo } = writing;
  const { state } = delivery;
  const say = wordsIn(locale);
  const problems = Object.entries(errors).map(([id, words]) => button('problem', () => goTo(id), words));
  if (problems.length) return notice('summary', failedIcon(), say.check(), problems);
  if (isRobot) return notice('summary', failedIcon(), say.robot());
  if (privacy) return privacy;
  return state.status === 'rejected' ? rejectedNotice(say, locale, state.error, copy) : draftNotice(say, writing);
}

/** Why the shop did not take the message, and the way to keep its words. */
function rejectedNotice(
  say: SayGroup<'feedbackForm'>,
  locale: string,
  { problem, requestId: id, operation }: LoyaltyError,
  copy: () => unknown,
): TemplateResult {
  return notice('summary', failedIcon(), say.rejected(), [
    html`<p part="reason">${operation === 'answers.long' ? say.long() : problem?.detail}</p>`,
    id && html`<small part="reference">${sayIn(locale, 'states', states).reference({ id })}</small>`,
    html`<p>${button('copy secondary', copy, say.copy())}</p>`,
  ]);
}

/** Says what happened to the draft without the member; it is there before it has anything to say. */
function draftNotice(say: SayGroup<'feedbackForm'>, { delivery, clear, open }: FeedbackWriting): TemplateResult {
  const { state, values } = delivery;
  const { isRestored, isGone, other } = state.status === 'editing' ? state : {};
  const words = other
    ? [
        say.elsewhere(),
        html`<blockquote part="text">${other.message}</blockquote>`,
        button('theirs secondary', () => open(other, other), say.theirs()),
        button('ours secondary', () => open(values, other), say.ours()),
      ]
    : isRestored
      ? [say.restored(), button('clear secondary', clear, say.clear())]
      : isGone && say.gone();
  return html`<div part="notice" role="status">${words || nothing}</div>`;
}

/** What an earlier visit has left that the shop did not take. */
export function refusals(writing: FeedbackWriting, locale: string): TemplateResult | undefined {
  const { delivery, open, forget, noteCopy: copied } = writing;
  const { rejected: answers } = delivery;
  if (!answers.length) return undefined;
  return writing.withKept()?.({ locale, answers, edit: open, forget, copied });
}

/** There before it has anything to say, wherever there is something to copy. */
export function copyStatus({ delivery, isCopied }: FeedbackWriting, locale: string): TemplateResult | undefined {
  if (delivery.state.status !== 'rejected' && !delivery.rejected.length) return undefined;
  const words = isCopied === undefined ? nothing : wordsIn(locale)[isCopied ? 'copied' : 'uncopied']();
  return html`<p part="copied" role="status">${words}</p>`;
}

/** What a person quotes, and by when the shop has promised to answer: a day of the member's own calendar. */
function caseFacts(say: SayGroup<'feedbackForm'>, locale: string, { number, promisedAt }: Case): TemplateResult {
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
