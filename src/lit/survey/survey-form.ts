import { html, nothing, type TemplateResult } from 'lit/html.js';
import { warnOfTies } from '../../client/resources/surveys.js';
import type { Survey } from '../../domain/survey.js';
import { sayIn } from '../../i18n/catalogue.js';
import { states } from '../../i18n/en/states.js';
import { survey as english } from '../../i18n/en/surveys.js';
import { adopt } from '../adopt.js';
import controls from '../control.styles.js';
import { closeIcon } from '../icons/close.js';
import { doneIcon } from '../icons/done.js';
import { failedIcon } from '../icons/notices.js';
import { lacks } from '../lacks.js';
import type { LoyaltyElement } from '../loyalty-element.js';
import { readyToKeep } from '../ready-to-keep.js';
import type { reviewLinks } from './review-links.js';
import { scale, type ScaleOptions } from './scale.js';
import { SurveyAnswer } from './survey-answer.js';
import type { SurveyDismissedDetail } from './survey-events.js';
import styles from './survey-form.styles.js';
import type { SurveyKind } from './survey-kind.js';

export interface FormOptions extends Pick<ScaleOptions, 'kind' | 'words' | 'answer' | 'digitKeys'> {
  /** Whether a number that is only a draft may be stored when the focus goes. */
  readonly mayStore: () => boolean;
  /** A number was stored. */
  readonly told: () => void;
  readonly finish: () => void;
  /** Moves the focus after the next update. */
  readonly focus: (selector: string) => void;
  /** Given where it came by itself: then the visitor may send it away. */
  readonly dismiss: ((reason: SurveyDismissedDetail['reason']) => void) | undefined;
  /** What is over the page has a close button of its own. */
  readonly isInline: boolean;
}

/** The numbers, and once they are given, the open question. */
export function surveyForm(locale: string, options: FormOptions): TemplateResult {
  const { answer, kind, mayStore, told, finish, focus, dismiss, isInline } = options;
  const say = sayIn(locale, 'survey', english);
  const store = () => {
    if (answer.store()) told();
  };
  const next = () => {
    answer.advance();
    store();
    focus(answer.isMissing ? '[aria-invalid] input' : 'textarea');
  };
  const choose: ScaleOptions['choose'] = (scores, byPointer) => {
    answer.change({ scores });
    if (!byPointer) return;
    if (answer.isAnswered) answer.advance();
    store();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (answer.isAdvanced) finish();
    else next();
  };
  const way = (reason: 'later' | 'never') =>
    dismiss &&
    html`<button part="${reason} link" type="button" @click=${() => dismiss(reason)}>${say[reason]()}</button>`;
  const scaleOptions: ScaleOptions = { ...options, choose, next, leave: () => mayStore() && store() };
  return html`<form part="survey" novalidate @submit=${submit}>
    ${kind.asks.map((_, index) => scale(locale, index, scaleOptions))}
    ${
      answer.isAdvanced
        ? followUp(locale, answer, kind)
        : html`<div part="actions"><button part="primary">${say.next()}</button>${way('later')}${way('never')}</div>`
    }
    ${isInline && dismiss ? closeButton(locale, () => dismiss('close')) : nothing}
  </form>`;
}

/** The one open question, by the numbers, and the way to send it. */
function followUp(locale: string, answer: SurveyAnswer, kind: SurveyKind): TemplateResult {
  const { survey, comment, isComplete, isRestored } = answer;
  const status = isComplete ? answer.status : 'open';
  const say = sayIn(locale, 'survey', english);
  const band = kind.band(answer.scores);
  const action = {
    open: say.send,
    sending: say.sending,
    safe: say.send,
    failed: sayIn(locale, 'states', states).retry,
  };
  return html`<label part="reason" for="comment"
      >${say.optional({ question: survey.followUp?.[band] ?? say[band]() })}</label
    >
    <textarea
      part="comment"
      id="comment"
      rows="3"
      maxlength="10000"
      .value=${comment}
      @input=${({ target }: Event) => answer.change({ comment: (target as HTMLTextAreaElement).value })}
    ></textarea>
    ${
      isRestored
        ? html`<p part="restored">
            ${say.restored()}
            <button part="clear link" type="button" @click=${() => answer.change({ comment: '' })}>
              ${say.clear()}
            </button>
          </p>`
        : nothing
    }
    ${
      status === 'failed'
        ? html`<p part="notice error" role="alert">
            ${failedIcon()}<span part="message">${say[answer.trouble]()}</span>
            ${comment ? html`<button part="copy link" type="button" @click=${copy}>${say.copy()}</button>` : nothing}
          </p>`
        : nothing
    }
    <div part="actions">
      <button part="primary" aria-disabled=${status === 'sending' ? 'true' : nothing}>${action[status]()}</button>
    </div>`;
}

/** The clipboard may be refused; then the words are at least marked. */
function copy({ currentTarget }: Event): void {
  const field = ((currentTarget as Node).getRootNode() as ShadowRoot).querySelector('textarea');
  field?.select();
  // A page without https has no clipboard.
  void (navigator.clipboard as Clipboard | undefined)?.writeText(field?.value ?? '').catch(() => undefined);
}

export const closeButton = (locale: string, close: () => void): TemplateResult =>
  html`<button part="close" type="button" aria-label=${sayIn(locale, 'survey', english).close()} @click=${close}>
    ${closeIcon()}
  </button>`;

/** What there is to say instead of a question. */
export const sentence = (locale: string, key: 'thanks' | 'none'): TemplateResult =>
  html`<p part="thanks" id="question" tabindex="-1">
    ${key === 'thanks' ? doneIcon() : nothing}<span>${sayIn(locale, 'survey', english)[key]()}</span>
  </p>`;

let reviews: typeof reviewLinks | undefined;

/** Nobody is asked whose answer has nowhere to go. */
export const mayAsk = (host: LoyaltyElement): boolean => !lacks(host, 'responses.submit');

/** Styles take a while to be read: before anybody waits for them. */
export const dress = (host: LoyaltyElement): void => adopt(host.renderRoot as ShadowRoot, controls, styles);

/** Begins an answer, and makes ready what it will need to be given. */
export function beginAnswer(host: LoyaltyElement, survey: Survey, kind: SurveyKind): SurveyAnswer {
  dress(host);
  // Not in the way of the question.
  setTimeout(() => void readyToKeep(host.client), 1000);
  if (survey.reviewLinks) void loadReviews(host, survey.reviewLinks).catch(() => undefined);
  return new SurveyAnswer(host, survey, kind);
}

async function loadReviews(host: LoyaltyElement, links: Survey['reviewLinks']): Promise<void> {
  warnOfTies(links);
  reviews = (await import('./review-links.js')).reviewLinks;
  host.requestUpdate();
}

/** The same to everybody who has answered. */
export const thanks = (locale: string, { reviewLinks: links }: Survey): unknown => [
  sentence(locale, 'thanks'),
  links && reviews?.(locale, links),
];
