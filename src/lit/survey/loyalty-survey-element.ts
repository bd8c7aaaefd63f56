import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LoyaltyClient } from '../../client/client.js';
import { listDueSurveys } from '../../client/resources/surveys.js';
import type { Survey } from '../../domain/survey.js';
import { choice, finite, flag, json } from '../attributes.js';
import controls from '../control.styles.js';
import { LoyaltyElement } from '../loyalty-element.js';
import { failedNotice } from '../notices.js';
import { SurveyTriggerController } from '../survey-trigger-controller.js';
import { DueSurvey } from './due-survey.js';
import styles from './survey.styles.js';
import { SurveyAnswer } from './survey-answer.js';
import type { SurveyDismissedDetail } from './survey-events.js';
import { closeButton, sentence, surveyForm } from './survey-form.js';
import type { SurveyKind, SurveyWords } from './survey-kind.js';

const outcomes = { close: 'declined', later: 'ignored', never: 'never' } as const;

/**
 * What every survey element can do: find the survey that is due, choose the moment, ask, keep and send the answer.
 *
 * @event {CustomEvent<SurveyShownDetail>} loyalty-survey-shown - The question is on screen.
 * @event {CustomEvent<SurveyAnsweredDetail>} loyalty-survey-answered - A number was given, or changed.
 * @event {CustomEvent<SurveyDismissedDetail>} loyalty-survey-dismissed - The question was closed without an answer.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded or shown.
 * @csspart frame - The box of the inline form.
 * @csspart dialog - The dialog of the modal form.
 * @csspart close - The button that closes.
 * @csspart survey - The form.
 * @csspart scale - The group of the question and its numbers.
 * @csspart question - The question.
 * @csspart cells - The row of numbers.
 * @csspart cell - Each number with its radio button.
 * @csspart number - The box of each number.
 * @csspart ends - What the first and the last number mean.
 * @csspart low - What the first number means.
 * @csspart high - What the last number means.
 * @csspart error - What is missing, or has failed.
 * @csspart reason - The open question.
 * @csspart comment - The field for the answer to it.
 * @csspart restored - Says that the words are from before.
 * @csspart clear - The button that deletes them.
 * @csspart actions - The buttons.
 * @csspart primary - The button that goes on or sends.
 * @csspart link - Each button that looks like a link.
 * @csspart later - "Ask me later"; only on a survey that has come by itself.
 * @csspart never - "Don't ask again"; only on a survey that has come by itself.
 * @csspart copy - The button that copies what could not be sent.
 * @csspart thanks - What is said at the end.
 * @csspart notice - Shown when the survey could not be loaded or an answer could not be sent.
 * @csspart message - The sentence of the notice.
 * @csspart retry - The button that loads again.
 * @csspart reference - The number of the failed request, for support.
 * @csspart skeleton - Shown while the survey loads.
 * @csspart spoken - What is said to a screen reader only.
 * @csspart icon - Each icon.
 */
export abstract class LoyaltySurveyElement extends LoyaltyElement {
  static override styles: CSSResultGroup = [LoyaltyElement.styles, controls, styles];

  /** Where it is asked: in the page, or in a dialog over it. */
  @property({ converter: choice('inline', 'modal'), reflect: true }) mode: 'inline' | 'modal' = 'inline';

  /** Which of the surveys that are due. Default: the first of its type. */
  @property({ attribute: 'survey-id' }) surveyId?: string;

  /** The survey to ask, without loading one. As an attribute: JSON as in the HTTP contract. */
  @property({ converter: json((value, report) => listDueSurveys.decode({ items: [value] }, report)[0]) })
  survey?: Survey | undefined;

  /** Comes by itself this many milliseconds after the page was opened. Default for a dialog: as the survey says. */
  @property({ converter: finite, reflect: true }) delay?: number;

  /**
   * Comes by itself after this event of the page: `redeemed`, or any that the page names with
   * `document.dispatchEvent(new CustomEvent('loyalty-trigger', { detail: { name } }))`. Default for a dialog: as the survey says.
   */
  @property({ reflect: true }) event?: string;

  /** The share of visitors that it comes to by itself, from 0 to 1: the same ones each time. Default 1. */
  @property({ converter: finite }) sample?: number;

  /** Lets the digit keys choose while the focus is on the numbers. */
  @property({ converter: flag, attribute: 'digit-keys' }) digitKeys = false;

  readonly #kind: SurveyKind;
  readonly #due: DueSurvey;
  readonly #trigger = new SurveyTriggerController(this, () => this.#ask(true));
  #asker: LoyaltyClient | undefined;
  #answer: SurveyAnswer | undefined;
  #isOpen = false;
  #cameByItself = false;

  constructor(kind: SurveyKind) {
    super();
    this.#kind = kind;
    this.#due = new DueSurvey(this, kind.type);
    for (const type of ['keydown', 'keypress', 'keyup'])
      this.addEventListener(type, (event) => event.stopPropagation());
  }

  /** What to ask, in the words of the survey where it has any. */
  protected abstract words(survey: Survey | undefined): SurveyWords;

  /** Asks now, whatever the triggers say. The dialog also opens where there is nothing to ask, and says so. */
  open(): void {
    this.#isOpen = true;
    this.#cameByItself = false;
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isOpen = false;
    this.#forget();
  }

  protected override update(changed: PropertyValues<this>): void {
    const isOther = changed.has('survey') || changed.has('surveyId') || this.client !== this.#asker;
    // A question in sight stays when it is due no more; it goes when the member does.
    if (isOther || this.#due.isPending) this.#forget();
    this.#asker = this.client;
    if (!this.#answer && (this.#isOpen || !this.#due.waits)) this.#ask(false);
    this.#trigger.consider(this.#isOpen ? undefined : this.#due.plan);
    const before = this.shadowRoot?.activeElement;
    super.update(changed);
    const dialog = this.#dialog;
    if (dialog && this.#isOpen !== dialog.open) {
      if (dialog.open) dialog.close();
      else {
        dialog.returnValue = '';
        dialog.showModal();
      }
    }
    // What had the focus has made room for what comes next.
    if (before && !before.isConnected) this.#focus('[tabindex], textarea');
  }

  protected override render(): TemplateResult {
    const content = this.#isOpen || !this.#due.waits ? this.#content() : nothing;
    if (this.mode === 'inline') {
      return html`<div part="frame">
        <p part="spoken" role="status">
          ${this.#isOpen && this.#cameByItself ? this.words(this.#answer?.survey).question : nothing}
        </p>
        ${content}
      </div>`;
    }
    return html`<dialog
      part="dialog"
      aria-labelledby="question"
      @cancel=${() => (this.#isOpen = false)}
      @close=${() => this.#close((this.#dialog?.returnValue || 'close') as SurveyDismissedDetail['reason'])}
    >
      ${content}${closeButton(this.language, () => this.#dismiss('close'))}
    </dialog>`;
  }

  #content(): TemplateResult | typeof nothing {
    const answer = this.#answer;
    const { isPending, error, retry } = this.#due;
    if (answer?.isComplete && answer.status === 'safe') return sentence(this.language, 'thanks');
    if (answer) return this.#form(answer);
    if (isPending) return html`<div part="skeleton" aria-hidden="true"></div>`;
    if (error) return failedNotice(this.language, error, retry);
    return this.#isOpen ? sentence(this.language, 'none') : nothing;
  }

  #form(answer: SurveyAnswer): TemplateResult {
    return surveyForm(this.language, {
      answer,
      kind: this.#kind,
      words: this.words(answer.survey),
      digitKeys: this.digitKeys,
      isInline: this.mode === 'inline',
      // Escape leaves without an answer.
      mayStore: () => this.#isOpen,
      told: () => this.#tell(answer),
      finish: () => this.#finish(answer),
      focus: (selector) => void this.updateComplete.then(() => this.#focus(selector)),
      dismiss: this.#cameByItself ? this.#dismiss : undefined,
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #ask(byItself: boolean): void {
    const survey = this.#answer?.survey ?? this.#due.value;
    if (!survey) return;
    this.open();
    this.#cameByItself = byItself;
    if (this.#answer) return;
    this.#answer = new SurveyAnswer(this, survey, this.#kind);
    void this.updateComplete.then(() => this.emit('loyalty-survey-shown', { surveyId: survey.id }));
  }

  #forget(): void {
    if (this.#answer) this.#isOpen = false;
    this.#answer?.end();
    this.#answer = undefined;
  }

  #finish(answer: SurveyAnswer): void {
    if (answer.isComplete && answer.status === 'sending') return;
    this.#due.close(answer.survey);
    const isNew = answer.save('complete');
    const { comment } = answer;
    if (!this.client && comment) this.#tell(answer, { comment });
    else if (isNew) this.#tell(answer);
  }

  #tell({ survey, score = 0 }: SurveyAnswer, more: { readonly comment?: string } = {}): void {
    this.#trigger.note(survey.id, 'answered');
    this.emit('loyalty-survey-answered', { surveyId: survey.id, score, ...more });
  }

  readonly #dismiss = (reason: SurveyDismissedDetail['reason']): void => {
    if (this.#dialog) this.#dialog.close(reason);
    else this.#close(reason);
  };

  #close(reason: SurveyDismissedDetail['reason']): void {
    const { survey, isGiven } = this.#answer ?? {};
    this.#isOpen = false;
    if (survey && !isGiven) {
      this.#trigger.note(survey.id, outcomes[reason]);
      this.emit('loyalty-survey-dismissed', { surveyId: survey.id, reason });
    }
    this.requestUpdate();
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
