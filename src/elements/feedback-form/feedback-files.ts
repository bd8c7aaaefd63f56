import { html, nothing, type TemplateResult } from 'lit/html.js';
import { newId } from '../../client/new-id.js';
import {
  attachmentProblem,
  defaultAttachmentLimits,
  type Attachment,
  type AttachmentLimits,
  type AttachmentProblem,
} from '../../domain/attachments.js';
import { sayIn, type SayGroup } from '../../i18n/catalogue.js';
import { feedbackFiles } from '../../i18n/en/feedback-files.js';
import { aboveZero } from '../../lit/warnings.js';
import type { LoyaltyElement } from '../../lit/loyalty-element.js';
import type { FeedbackDelivery } from './feedback-delivery.js';
import { filesField, type FilesView } from './feedback-files-field.js';
import styles from './feedback-files.styles.js';
import { fileSize } from './file-size.js';
import { thumbnailOf } from './thumbnail.js';
import { attachmentsOf } from './feedback-values.js';

/** What a page may set. */
interface FilesHost extends LoyaltyElement {
  accept?: string;
  maxFiles?: number;
  maxFileSize?: number;
}

/** Takes files that are picked, dropped or pasted, keeps them on this device, and shows them until they are sent. */
export class FeedbackFiles implements FilesView {
  /** Something is held above the form. */
  isOver = false;
  /** What was done last, for those who do not see it. */
  said = '';
  /** Why files were left out. */
  refused: readonly string[] = [];
  readonly thumbnails = new Map<string, HTMLCanvasElement>();
  readonly #host: FilesHost;
  readonly #delivery: FeedbackDelivery;
  /** Files that last as long as this page only. */
  readonly #unkept = new Set<string>();
  readonly #known = new Set<string>();

  constructor(host: FilesHost, delivery: FeedbackDelivery) {
    this.#host = host;
    this.#delivery = delivery;
    const { shadowRoot } = host;
    if (shadowRoot && styles.styleSheet) shadowRoot.adoptedStyleSheets.push(styles.styleSheet);
  }

  get list(): readonly Attachment[] {
    return attachmentsOf(this.#delivery.values);
  }

  get isUsed(): boolean {
    return this.said !== '' || this.list.length + this.refused.length > 0;
  }

  get limits(): AttachmentLimits {
    const { accept, maxFiles, maxFileSize } = this.#host;
    const { types, fileBytes, totalBytes, count } = defaultAttachmentLimits;
    const largest = aboveZero('max-file-size', maxFileSize, fileBytes);
    return {
      types: accept?.trim() ? accept.split(',') : types,
      fileBytes: largest,
      totalBytes: Math.max(totalBytes, largest),
      count: aboveZero('max-files', maxFiles, count),
    };
  }

  render(locale: string): TemplateResult {
    void this.#recall();
    return filesField(this, locale);
  }

  /** How far it is, no browser tells before the end: it is under way. */
  progress(locale: string): TemplateResult | typeof nothing {
    const words = sayIn(locale, 'feedbackFiles', feedbackFiles).sending();
    return this.list.length ? html`<progress part="progress" aria-label=${words}></progress>` : nothing;
  }

  /** What a member must know while the message waits, or when it has arrived. */
  note(locale: string, lost = 0): TemplateResult | typeof nothing {
    const say = sayIn(locale, 'feedbackFiles', feedbackFiles);
    const words = lost > 0 ? say.lost() : this.list.some(({ id }) => this.#unkept.has(id)) && say.unkept();
    return words ? html`<p part="note">${words}</p>` : nothing;
  }

  /** Listens for what is dropped on the form or pasted into it. */
  readonly handleEvent = (event: DragEvent | ClipboardEvent): void => {
    const data = event instanceof DragEvent ? event.dataTransfer : event.clipboardData;
    // Cells of a table are pasted as text; their picture is not what was meant.
    const isText = event.type === 'paste' && data?.types.includes('text/plain');
    if (!data?.types.includes('Files') || isText) return;
    const isOver = event.type === 'dragover';
    if (event.type !== 'dragleave') event.preventDefault();
    if (isOver !== this.isOver) {
      this.isOver = isOver;
      this.#host.requestUpdate();
    }
    if (event.type === 'drop' || event.type === 'paste') void this.add([...data.files]);
  };

  /** Adds those that fit, and says why others do not. */
  async add(files: readonly File[]): Promise<void> {
    if (this.#delivery.state.status === 'sending' || !files.length) return;
    const { language } = this.#host;
    const say = sayIn(language, 'feedbackFiles', feedbackFiles);
    const refused: string[] = [];
    const added: string[] = [];
    for (const file of files) {
      const { name, type, size } = file;
      const problem = attachmentProblem({ name, type, size }, this.list, this.limits);
      if (problem) {
        refused.push(say[problem]({ name, max: this.#most(problem, language) }));
        continue;
      }
      const attachment: Attachment = { id: newId(), name: name.slice(0, 255), type, size };
      this.#write([...this.list, attachment]);
      added.push(say.added({ name }));
      await this.#keep(attachment.id, file);
    }
    this.refused = refused;
    this.said = added.join(' ');
    this.#host.requestUpdate();
  }

  async remove({ id, name }: Attachment): Promise<void> {
    const place = this.list.findIndex((each) => each.id === id);
    this.#write(this.list.filter((each) => each.id !== id));
    this.refused = [];
    this.said = this.#say.removed({ name });
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    // The focus goes to what has taken the place, or to the way to add another one.
    const buttons = this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[part~=remove], [part~=attach]');
    buttons?.[Math.min(place, buttons.length - 1)]?.focus();
    await (await this.#store())?.delete([id]);
  }

  get #say(): SayGroup<'feedbackFiles'> {
    return sayIn(this.#host.language, 'feedbackFiles', feedbackFiles);
  }

  #most(problem: AttachmentProblem, locale: string): string {
    const { fileBytes, totalBytes } = this.limits;
    return fileSize(problem === 'size' ? fileBytes : totalBytes, locale);
  }

  #write(list: readonly Attachment[]): void {
    this.#delivery.change({ files: list.length ? JSON.stringify(list) : '' });
  }

  async #keep(id: string, file: Blob): Promise<void> {
    this.#known.add(id);
    const mode = await (await this.#store())?.put(id, file);
    if (mode === 'memory') this.#unkept.add(id);
    await this.#draw(id, file);
  }

  /** Looks for the files of a draft that was restored; what is no longer there is taken off the list. */
  async #recall(): Promise<void> {
    const fresh = this.list.filter(({ id }) => !this.#known.has(id));
    if (!fresh.length) return;
    fresh.forEach(({ id }) => this.#known.add(id));
    const found = await (await this.#store())?.get(fresh.map(({ id }) => id));
    const gone = fresh.filter((_, place) => !found?.[place]);
    if (gone.length && this.#delivery.state.status === 'editing') {
      this.#write(this.list.filter(({ id }) => !gone.some((each) => each.id === id)));
      this.refused = [this.#say.lost()];
    }
    await Promise.all(fresh.map(({ id }, place) => this.#draw(id, found?.[place])));
  }

  async #draw(id: string, file: Blob | undefined): Promise<void> {
    const picture = file && (await thumbnailOf(file));
    if (picture) this.thumbnails.set(id, picture);
    this.#host.requestUpdate();
  }

  async #store() {
    const durable = await this.#host.client?.durable().catch(() => undefined);
    return durable?.files().catch(() => undefined);
  }
}
