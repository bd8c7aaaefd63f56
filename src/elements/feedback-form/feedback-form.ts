import type { CSSResultGroup } from 'lit';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { property } from 'lit/decorators.js';
import { list, text, whole } from '../../client/decode.js';
import type { Case, FeedbackKind } from '../../domain/feedback.js';
import { feedbackForm } from '../../i18n/en/feedback-form.js';
import { choice, finite, flag, json } from '../../lit/attributes.js';
import controls from '../../lit/control.styles.js';
import { lacks } from '../../lit/lacks.js';
import { FullElement } from '../../lit/full-element.js';
import { feedbackFields } from './feedback-fields.js';
import aftercareStyles from '../../lit/aftercare.styles.js';
import styles from './feedback-form.styles.js';
import { copyStatus, outcome, refusals, summary } from './feedback-notices.js';
import { kinds } from './feedback-values.js';
import { FeedbackWriting } from './feedback-writing.js';

export interface FeedbackSentDetail {
  /** What the shop has opened for the message; its `number` is what a person quotes. */
  readonly case: Case;
}

/**
 * Takes a complaint, a problem, an idea, praise or a question, and brings it to the shop.
 *
 * It begins with one question. What is typed is kept on this device for a week; what is sent is stored first, and sent
 * again until the shop has answered. Two forms of one page need an `id` each, which names their drafts. Card numbers,
 * addresses, phone numbers and tokens in the message are shown before it is sent, and left out unless the member says no.
 *
 * @tag loyalty-feedback-form
 * @slot heading - A heading above the form.
 * @event {CustomEvent<FeedbackSentDetail>} loyalty-feedback-sent - The shop has the message and has opened a case, at once or later on this page.
 * @event {CustomEvent<LoyaltyErrorDetail>} loyalty-error - The message was not accepted, or there is nowhere to send it.
 * @event {CustomEvent<UnsupportedDetail>} loyalty-unsupported - The backend has no place for something: what needs it shows nothing. Told once.
 * @csspart form - The form.
 * @csspart field - One question with its label, its choices or its field, and what is wrong with it.
 * @csspart kind - The first question.
 * @csspart rating - The question with the answers 1 to 5.
 * @csspart by - The question how to reach the member.
 * @csspart choices - The choices of a question.
 * @csspart choice - One choice: radio and label.
 * @csspart meaning - What the first and the last number mean.
 * @csspart counter - How long the message is.
 * @csspart hint - What an order number looks like, and which files are taken.
 * @csspart trap - A field for robots, which people and their assistive technology never meet.
 * @csspart error - What is wrong with a field.
 * @csspart summary - Why the message was not sent, above the form.
 * @csspart problem - The button that leads to a field which needs another look.
 * @csspart reason - What the shop said when it did not accept the message.
 * @csspart reference - The number of the failed request, for support.
 * @csspart attachments - The files of the message, and the ways to add some.
 * @csspart over - The same while something is held above the form.
 * @csspart label - The name of that group.
 * @csspart files - The list of files.
 * @csspart file - One file.
 * @csspart thumbnail - A small picture of it, or an icon.
 * @csspart name - The name of the file.
 * @csspart size - How large it is.
 * @csspart remove - The button that takes it off the list.
 * @csspart attach - The button that opens the files of the device.
 * @csspart camera - The button that opens the camera, on phones.
 * @csspart progress - Shown while files are sent.
 * @csspart note - What a member must know of the files.
 * @csspart privacy - Shown before a message is sent that tells too much.
 * @csspart secrets - The list of what would be left out.
 * @csspart secret - One of them.
 * @csspart redact - The button that leaves them out and sends.
 * @csspart keep - The button that sends the message as it is.
 * @csspart notice - Shown when a draft was restored, or was changed in another tab.
 * @csspart clear - The button that forgets the draft.
 * @csspart theirs - The button that shows what the other tab has stored.
 * @csspart ours - The button that keeps what stands here.
 * @csspart refusals - The messages of this device that the shop did not take.
 * @csspart refusal - One of them.
 * @csspart edit - The button that takes one into the form.
 * @csspart forget - The button that deletes one.
 * @csspart copy - The button that copies a message that was not taken.
 * @csspart copied - Whether it was copied.
 * @csspart result - Shown in place of the form when the message is sent or waits to be.
 * @csspart message - The sentence of the summary or of the result.
 * @csspart number - The number of the case.
 * @csspart promised - When the shop will have answered.
 * @csspart text - The message while it waits, or as it would be sent.
 * @csspart send - The button that sends, also a message that waits.
 * @csspart again - The button that begins another message.
 * @csspart primary - The main button.
 * @csspart secondary - Each other button.
 * @csspart spoken - What is said to a screen reader only.
 * @csspart icon - Each icon.
 * @cssproperty [--loyalty-feedback-form-max-inline-size=36em] - The widest the form gets.
 */
export class LoyaltyFeedbackForm extends FullElement {
  static override styles: CSSResultGroup = [FullElement.styles, aftercareStyles, controls, styles];

  /** The kind that is chosen at the start; the member may choose another. */
  @property({ converter: choice('', 'complaint', 'problem', 'idea', 'praise', 'question') }) kind: FeedbackKind | '' =
    '';

  /** What a message may be about; none: that question is not asked. As an attribute: a JSON list of texts. */
  @property({ converter: json(whole(list(text(80), 50))) }) topics?: readonly string[] | undefined;

  /** Asks for an order number, too. */
  @property({ attribute: 'order-number', converter: flag }) orderNumber = false;

  /** The order it is about, for a page that knows it; the member may change it. Also asks for an order number. */
  @property() order?: string;

  /** What an order number looks like, in words of the shop. */
  @property({ attribute: 'order-hint' }) orderHint?: string;

  /** Takes photos and files, too. */
  @property({ converter: flag }) attachments = false;

  /** Types of files that are taken, as in `accept` of a file field. Default: JPEG, PNG, WebP, GIF and PDF. */
  @property() accept?: string;

  /** How many files a message may have. Default: 5. */
  @property({ attribute: 'max-files', converter: finite }) maxFiles?: number;

  /** Bytes a file may have. Default: 5,000,000; all files of a message may have twice as much, or one such file. */
  @property({ attribute: 'max-file-size', converter: finite }) maxFileSize?: number;

  /** Seconds that must pass before anything is sent; a press that is earlier waits. Robots hate to. Default: 3. */
  @property({ attribute: 'min-seconds', converter: finite }) minSeconds?: number;

  /** The longest message, in UTF-16 code units. Default: 4,000. */
  @property({ attribute: 'max-length', converter: finite }) maxLength?: number;

  readonly #writing = new FeedbackWriting(this);

  protected override render(): TemplateResult | typeof nothing {
    if (lacks(this, 'feedback.submit')) return nothing;
    const { language } = this;
    return html`<slot name="heading"></slot>${refusals(this.#writing, language)} ${copyStatus(this.#writing, language)}
      ${outcome(this.#writing, language) ?? this.#form()}`;
  }

  #form(): TemplateResult {
    const say = this.say('feedbackForm', feedbackForm);
    const { language } = this;
    const { delivery, limit, ready, take, submit } = this.#writing;
    const isBusy = this.#writing.isBusy();
    const preset = kinds.find((kind) => kind === this.kind);
    const { kind = preset, order = this.order, ...values } = delivery.values;
    const errors = this.#writing.errors(say, language);
    const files = kind && this.attachments ? this.#writing.withFiles() : undefined;
    const fields = feedbackFields({
      say,
      locale: language,
      values: { ...(kind && { kind }), ...(order && { order }), ...values },
      errors,
      topics: Array.isArray(this.topics) ? this.topics : [],
      limit,
      withOrder: this.orderNumber || this.order !== undefined,
      orderHint: this.orderHint,
      files: files?.render(language),
      hasFiles: files?.isUsed,
      isBusy,
    });
    return html`<form
      part="form"
      novalidate
      @focusin=${ready}
      @input=${take}
      @submit=${submit}
      @dragover=${files}
      @dragleave=${files}
      @drop=${files}
      @paste=${files}
    >
      ${summary(this.#writing, language, errors)} ${fields} ${isBusy ? files?.progress(language) : nothing}
      ${kind && html`<button part="send primary" aria-disabled=${isBusy}>${isBusy ? say.sending() : say.send()}</button>`}
    </form>`;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'loyalty-feedback-sent': CustomEvent<FeedbackSentDetail>;
  }
}
