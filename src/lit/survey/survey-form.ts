import { html, nothing, type TemplateResult } from 'lit';
import { sayIn } from '../../i18n/catalogue.js';
import { npsSurvey, states } from '../../i18n/en.js';
import { closeIcon, doneIcon, failedIcon } from '../icons.js';
import { scale, type ScaleOptions } from './scale.js';
import type { SurveyAnswer } from './survey-answer.js';
import type { SurveyDismissedDetail } from './survey-events.js';
import type { SurveyWords } from './survey-kind.js';

export interface FormOptions extends Pick<ScaleOptions, 'kind' | 'words' | 'digitKeys'> {
  readonly answer: SurveyAnswer;
  /** Whether a number that is only a draft may be stored when the focus goes. */
  readonly mayStore: () => boolean;
  /** A number was stored. */
  readonly told: () => void;
  readonly finish: () => void;
  /** Moves the focus after the next update. */
  readonly focus: (selector: string) => void;
  /** Given where it came by itself: then the visitor may send it away. */
  readonly dismiss: ((reason: SurveyDismissedDetail['reason']) => void) | undefined;
  /** The dialog has a close button of its own. */
  readonly isInline: boolean;
}

/** The number, and once it is given, the open question. */
export function surveyForm(locale: string, options: FormOptions): TemplateResult {
  const { answer, words, mayStore, told, finish, focus, dismiss, isInline } = options;
  const { score, isMissing } = answer;
  const say = sayIn(locale, 'npsSurvey', npsSurvey);
  const store = () => {
    if (answer.store()) told();
  };
  const next = () => {
    answer.advance();
    store();
    focus(answer.isMissing ? 'input' : 'textarea');
  };
  const choose = (chosen: number, byPointer: boolean) => {
    answer.change({ score: chosen });
    if (!byPointer) return;
    answer.advance();
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
  return html`<form part="survey" novalidate @submit=${submit}>
    ${scale(locale, {
      ...options,
      score,
      isMissing,
      choose,
      next,
      leave: () => mayStore() && store(),
    })}
    ${
      answer.isAdvanced
        ? followUp(locale, answer, words)
        : html`<div part="actions"><button part="primary">${say.next()}</button>${way('later')}${way('never')}</div>`
    }
    ${isInline && dismiss ? closeButton(locale, () => dismiss('close')) : nothing}
  </form>`;
}

/** The one open question, by the score, and the way to send it. */
function followUp(locale: string, answer: SurveyAnswer, words: SurveyWords): TemplateResult {
  const { score = 0, comment, isComplete, isRestored } = answer;
  const status = isComplete ? answer.status : 'open';
  const say = sayIn(locale, 'npsSurvey', npsSurvey);
  const action = {
    open: say.send,
    sending: say.sending,
    safe: say.send,
    failed: sayIn(locale, 'states', states).retry,
  };
  return html`<label part="reason" for="comment">${say.optional({ question: words.reason(score) })}</label>
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
            ${failedIcon()}<span part="message">${say.failed()}</span>
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
  html`<button part="close" type="button" aria-label=${sayIn(locale, 'npsSurvey', npsSurvey).close()} @click=${close}>
    ${closeIcon()}
  </button>`;

/** What there is to say instead of a question. */
export const sentence = (locale: string, key: 'thanks' | 'none'): TemplateResult =>
  html`<p part="thanks" id="question" tabindex="-1">
    ${key === 'thanks' ? doneIcon() : nothing}<span>${sayIn(locale, 'npsSurvey', npsSurvey)[key]()}</span>
  </p>`;
