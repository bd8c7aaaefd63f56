import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { list, text, whole } from '../../client/decode.js';
import {
  defaultFeedbackLimits,
  feedbackProblems,
  type Case,
  type FeedbackKind,
  type FeedbackProblem,
} from '../../domain/feedback.js';
import { feedbackForm, states } from '../../i18n/en.js';
import { formatNumber } from '../../i18n/formats.js';
import { choice, finite, flag, json } from '../../lit/attributes.js';
import controls from '../../lit/control.styles.js';
import { clockIcon, doneIcon, failedIcon } from '../../lit/icons.js';
import { LoyaltyElement } from '../../lit/loyalty-element.js';
import { FeedbackDelivery } from './feedback-delivery.js';
import { feedbackFields } from './feedback-fields.js';
import styles from './feedback-form.styles.js';
import { caseFacts, notice } from './feedback-notices.js';
import { feedbackOf, valuesOf } from './feedback-values.js';

export interface FeedbackSentDetail {
  /** What the shop has opened for the message; its `number` is what a person quotes. */
  readonly case: Case;
}

/**
 * Takes a complaint, a problem, an idea, praise or a question, and brings it to the shop.
 *
 * It begins with one question. What is typed is kept on this device for a week; what is sent is stored first, and sent
 * again until the shop has answered. Two forms of one page need an `id` each, which names their drafts.
 *
 * @tag loyalty-feedback-form
 * @slot heading - A heading above the form.
 * @event {CustomEvent<FeedbackSentDetail>} loyalty-feedback-sent - The shop has the message and has opened a case, at once or later on this page.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - The message was not accepted, or there is nowhere to send it.
 * @csspart form - The form.
 * @csspart field - One question with its label, its choices or its field, and what is wrong with it.
 * @csspart kind - The first question.
 * @csspart rating - The question with the answers 1 to 5.
 * @csspart by - The question how to reach the member.
 * @csspart choices - The choices of a question.
 * @csspart choice - One choice: radio and label.
 * @csspart meaning - What the first and the last number mean.
 * @csspart counter - How long the message is.
 * @csspart error - What is wrong with a field.
 * @csspart summary - Why the message was not sent, above the form.
 * @csspart problem - The button that leads to a field which needs another look.
 * @csspart reason - What the shop said when it did not accept the message.
 * @csspart reference - The number of the failed request, for support.
 * @csspart notice - Shown when a draft was restored.
 * @csspart clear - The button that forgets the draft.
 * @csspart result - Shown in place of the form when the message is sent or waits to be.
 * @csspart message - The sentence of the summary or of the result.
 * @csspart number - The number of the case.
 * @csspart promised - When the shop will have answered.
 * @csspart text - The message while it waits.
 * @csspart send - The button that sends, also a message that waits.
 * @csspart again - The button that begins another message.
 * @csspart primary - The main button.
 * @csspart secondary - Each other button.
 * @csspart spoken - What is said to a screen reader only.
 * @csspart icon - Each icon.
 * @cssproperty [--loyalty-feedback-form-max-inline-size=36em] - The widest the form gets.
 */
export class LoyaltyFeedbackForm extends LoyaltyElement {
  static override styles: CSSResultGroup = [LoyaltyElement.styles, controls, styles];

  /** The kind that is chosen at the start; the member may choose another. */
  @property({ converter: choice('', 'complaint', 'problem', 'idea', 'praise', 'question') }) kind: FeedbackKind | '' =
    '';

  /** What a message may be about; none: that question is not asked. As an attribute: a JSON list of texts. */
  @property({ converter: json(whole(list(text(80), 50))) }) topics?: readonly string[] | undefined;

  /** Asks for an order number, too. */
  @property({ attribute: 'order-number', converter: flag }) orderNumber = false;

  /** The longest message, in UTF-16 code units. Default: 4,000. */
  @property({ attribute: 'max-length', converter: finite }) maxLength?: number;

  readonly #delivery = new FeedbackDelivery(this);
  #problems: readonly FeedbackProblem[] = [];

  protected override render(): TemplateResult {
    return html`<slot name="heading"></slot>${this.#outcome() ?? this.#form()}`;
  }

  /** Shown in place of the form, once there is something to tell. */
  #outcome(): TemplateResult | undefined {
    const { state, values } = this.#delivery;
    const say = this.say('feedbackForm', feedbackForm);
    const again = button('again secondary', this.#clear, say.again());
    if (state.status === 'sent')
      return notice('result', doneIcon(), say.sent(), [caseFacts(say, this.language, state.filed), again]);
    if (state.status !== 'waiting') return undefined;
    const retry = button('send secondary', this.#send, this.say('states', states).retry());
    const text = html`<blockquote part="text">${values.message}</blockquote>`;
    return notice('result', clockIcon(), state.isSaved ? say.waiting() : say.unsaved(), [text, retry, again]);
  }

  #form(): TemplateResult {
    const say = this.say('feedbackForm', feedbackForm);
    const { kind = this.kind, ...values } = this.#delivery.values;
    const isBusy = this.#delivery.state.status === 'sending';
    const max = formatNumber(this.#limit, this.language);
    const errors = Object.fromEntries(
      this.#problems.map(({ field, problem }) => [field, say[problem as 'message-too-long']({ max })]),
    );
    const fields = feedbackFields({
      say,
      locale: this.language,
      values: { kind, ...values },
      errors,
      topics: this.topics ?? [],
      limit: this.#limit,
      withOrder: this.orderNumber,
      isBusy,
    });
    return html`<form part="form" novalidate @input=${this.#take} @submit=${this.#submit}>
      ${this.#summary(errors)} ${fields}
      ${kind && html`<button part="send primary" aria-disabled=${isBusy}>${isBusy ? say.sending() : say.send()}</button>`}
    </form>`;
  }

  /** Above the fields: what was restored, what to mend, or why the shop did not take it. */
  #summary(errors: Readonly<Record<string, string>>) {
    const { state } = this.#delivery;
    const say = this.say('feedbackForm', feedbackForm);
    const problems = Object.entries(errors).map(([id, words]) => button('problem', () => this.#goTo(id), words));
    if (problems.length) return notice('summary', failedIcon(), say.check(), problems);
    if (state.status === 'rejected') {
      const { problem, requestId: id } = state.error;
      return notice('summary', failedIcon(), say.rejected(), [
        html`<p part="reason">${problem?.detail}</p>`,
        id && html`<small part="reference">${this.say('states', states).reference({ id })}</small>`,
      ]);
    }
    const isRestored = state.status === 'editing' && state.restored;
    return html`<div part="notice" role="status">
      ${isRestored ? [say.restored(), button('clear secondary', this.#clear, say.clear())] : nothing}
    </div>`;
  }

  get #limit(): number {
    const { maxLength = 0 } = this;
    return maxLength > 0 ? maxLength : defaultFeedbackLimits.messageLength;
  }

  #found(): readonly FeedbackProblem[] {
    return feedbackProblems(feedbackOf(this.#delivery.values), { messageLength: this.#limit });
  }

  async #goTo(id: string): Promise<void> {
    await this.updateComplete;
    this.shadowRoot?.getElementById(id)?.focus();
  }

  /** What is mended is no longer said; what is not yet wrong is not said while somebody types. */
  readonly #take = (event: Event): void => {
    if (this.#delivery.state.status === 'sending') return;
    this.#delivery.change(valuesOf(Object.fromEntries(new FormData(event.currentTarget as HTMLFormElement))));
    this.#problems = this.#found().filter(({ field }) => this.#problems.some((each) => each.field === field));
    this.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.#delivery.state.status === 'sending') return;
    this.#take(event);
    this.#problems = this.#found();
    if (this.#problems.length) void this.#goTo('notice');
    else void this.#send();
  };

  readonly #send = async (): Promise<void> => {
    await this.#delivery.send();
    await this.#goTo('notice');
  };

  readonly #clear = (): void => {
    this.#problems = [];
    this.#delivery.clear();
    void this.#goTo('kind');
  };
}

const button = (part: string, press: () => unknown, words: string): TemplateResult =>
  html`<button part=${part} type="button" @click=${press}>${words}</button>`;

declare global {
  interface HTMLElementEventMap {
    'loyalty-feedback-sent': CustomEvent<FeedbackSentDetail>;
  }
}
