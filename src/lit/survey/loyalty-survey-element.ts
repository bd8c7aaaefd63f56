import type { CSSResultGroup, PropertyValues } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { LoyaltyClient } from '../../client/client.js';
import type { Survey } from '../../domain/survey.js';
import { failedNotice } from '../notices.js';
import type { SurveyReason } from '../survey-watching.js';
import { SurveyTriggerController } from '../survey-trigger-controller.js';
import { DueSurvey } from './due-survey.js';
import { FormLoader } from './form-loader.js';
import aftercareStyles from '../aftercare.styles.js';
import styles from './survey.styles.js';
import type { SurveyAnswer } from './survey-answer.js';
import { SurveyAttributes } from './survey-attributes.js';
import type { SurveyDismissedDetail } from './survey-events.js';
import type { SurveyKind, SurveyWords } from './survey-kind.js';
import type { SurveyPopover } from './survey-popover.js';

/**
 * What every survey element can do: find the survey that is due, choose the moment, ask, keep and send the answer.
 *
 * @event {CustomEvent<SurveyShownDetail>} loyalty-survey-shown - The question is on screen.
 * @event {CustomEvent<SurveyAnsweredDetail>} loyalty-survey-answered - A number was given, or changed.
 * @event {CustomEvent<SurveyDismissedDetail>} loyalty-survey-dismissed - The question was closed without an answer.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - Something could not be loaded or shown.
 * @event {CustomEvent<UnsupportedDetail>} loyalty-unsupported - The backend has no place for something: what needs it shows nothing. Told once.
 * @csspart frame - The box of the inline form.
 * @csspart dialog - The dialog of the modal form.
 * @csspart popover - The box of the form in a corner.
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
 * @csspart invitation - The sentence before the links to review sites.
 * @csspart reviews - The list of those links.
 * @csspart review - Each of them.
 * @csspart notice - Shown when the survey could not be loaded or an answer could not be sent.
 * @csspart message - The sentence of the notice.
 * @csspart retry - The button that loads again.
 * @csspart reference - The number of the failed request, for support.
 * @csspart skeleton - Shown while the survey loads.
 * @csspart spoken - What is said to a screen reader only.
 * @csspart icon - Each icon.
 */
export abstract class LoyaltySurveyElement extends SurveyAttributes {
  static override styles: CSSResultGroup = [SurveyAttributes.styles, aftercareStyles, styles];

  readonly #kind: SurveyKind;
  readonly #due: DueSurvey;
  #asker: LoyaltyClient | undefined;
  #answer: SurveyAnswer | undefined;
  #isOpen = false;
  #cameByItself = false;
  #popover: SurveyPopover | undefined;
  readonly #loader = new FormLoader(this);
  readonly #trigger = new SurveyTriggerController(this, () => this.#come(), this.#loader);

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

  /** Says why it is on screen or is not, in a sentence for developers and merchants, and by a code. */
  why(): Promise<SurveyReason> {
    return this.#trigger.why(this.#isOpen && this.#due.waits ? 'shown' : this.#due.reason);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isOpen = false;
    this.#forget();
  }

  /** Complete is an update only with the form that it needs. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    await this.#loader.loading;
    return (await super.getUpdateComplete()) && isComplete;
  }

  protected override update(changed: PropertyValues<this>): void {
    const isOther = changed.has('survey') || changed.has('surveyId') || this.client !== this.#asker;
    // A question in sight stays when it is due no more; it goes when the member does.
    if (isOther || this.#due.isPending) this.#forget();
    this.#asker = this.client;
    const isWanted = this.#isOpen || (!this.#due.waits && this.#due.value);
    void (isWanted ? this.#loader.load() : this.#due.isCalled && this.#loader.loadSoon());
    if (isWanted && !this.#answer) this.#ask(false);
    this.#trigger.consider(this.#isOpen ? undefined : this.#due.plan, this.#isOpen);
    const before = this.shadowRoot?.activeElement;
    super.update(changed);
    const dialog = this.#dialog;
    if (dialog && (this.#isOpen && !this.#loader.loading) !== dialog.open) {
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
    const isNews = this.#isOpen && this.#cameByItself && this.mode !== 'modal';
    return html`<p part="spoken" role="status">${isNews ? this.words(this.#answer?.survey).questions[0] : nothing}</p>
      ${this.mode === 'inline' ? html`<div part="frame">${content}</div>` : this.#over(content)}`;
  }

  #over(content: unknown): TemplateResult {
    const all = this.#isOpen && [content, this.#loader.form?.closeButton(this.language, () => this.#dismiss('close'))];
    if (this.mode === 'popover' && this.#popover && this.#isOpen && this.#cameByItself)
      return this.#popover.render(all);
    return html`<dialog
      part="dialog"
      aria-labelledby="question"
      @cancel=${() => (this.#isOpen = false)}
      @close=${() => this.#close((this.#dialog?.returnValue || 'close') as SurveyDismissedDetail['reason'])}
    >
      ${all || nothing}
    </dialog>`;
  }

  #content(): unknown {
    const answer = this.#answer;
    const { form, loading, error: failure } = this.#loader;
    const { isPending, error = failure } = this.#due;
    if (form && answer?.isComplete && answer.status === 'safe') return form.thanks(this.language, answer.survey);
    if (form && answer) return this.#form(form, answer);
    if (isPending || loading) return html`<div part="skeleton" aria-hidden="true"></div>`;
    if (error) return failedNotice(this.language, error, this.#retry);
    return this.#isOpen ? form?.sentence(this.language, 'none') : nothing;
  }

  #form({ surveyForm }: NonNullable<FormLoader['form']>, answer: SurveyAnswer): TemplateResult {
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

  /** What it needs is loaded before it comes. */
  async #come(): Promise<void> {
    await this.#loader.load();
    if (this.mode === 'popover' && !this.#popover) {
      const { SurveyPopover } = await import('./survey-popover.js');
      this.#popover = new SurveyPopover(this, () => this.#dismiss('close'));
    }
    if (this.isConnected) this.#ask(true);
  }

  readonly #retry = (): void => {
    this.#loader.error = undefined;
    this.#due.retry();
    this.requestUpdate();
  };

  #ask(byItself: boolean): void {
    const { form } = this.#loader;
    const survey = this.#answer?.survey ?? this.#due.value;
    if (!survey || !form?.mayAsk(this)) return;
    this.open();
    this.#cameByItself = byItself;
    if (this.#answer) return;
    this.#answer = form.beginAnswer(this, survey, this.#kind);
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
    if (!this.client && answer.comment) this.#tell(answer, { comment: answer.comment });
    else if (isNew) this.#tell(answer);
  }

  #tell({ survey, scores }: SurveyAnswer, more: { readonly comment?: string } = {}): void {
    this.#trigger.note(survey.id, 'answered');
    this.emit('loyalty-survey-answered', { surveyId: survey.id, ...scores, ...more });
  }

  readonly #dismiss = (reason: SurveyDismissedDetail['reason']): void => {
    if (this.#dialog) this.#dialog.close(reason);
    else this.#close(reason);
  };

  #close(reason: SurveyDismissedDetail['reason']): void {
    const { survey, isGiven } = this.#answer ?? {};
    this.#isOpen = false;
    if (survey && !isGiven) {
      this.#trigger.note(survey.id, reason);
      this.emit('loyalty-survey-dismissed', { surveyId: survey.id, reason });
    }
    this.requestUpdate();
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
