import { html, nothing, type TemplateResult } from 'lit/html.js';
import type { Attachment, AttachmentLimits } from '../../domain/attachments.js';
import { sayIn } from '../../i18n/catalogue.js';
import { feedbackFiles } from '../../i18n/en/feedback-files.js';
import { feedbackForm } from '../../i18n/en/feedback-form.js';
import { formatNumber } from '../../i18n/formats.js';
import { attachIcon } from '../../lit/icons/attach.js';
import { cameraIcon } from '../../lit/icons/camera.js';
import { closeIcon } from '../../lit/icons/close.js';
import { fileIcon } from '../../lit/icons/file.js';
import { fileSize } from './file-size.js';

export interface FilesView {
  readonly list: readonly Attachment[];
  readonly limits: AttachmentLimits;
  /** Why files were left out. */
  readonly refused: readonly string[];
  /** What was done last, for those who do not see it. */
  readonly said: string;
  readonly thumbnails: ReadonlyMap<string, Element>;
  /** Something is held above the form. */
  readonly isOver: boolean;
  add(files: readonly File[]): Promise<void>;
  remove(file: Attachment): Promise<void>;
}

/** The files of a message, and the ways to add more. The camera has a button where a finger points: phones. */
export function filesField(files: FilesView, locale: string): TemplateResult {
  const say = sayIn(locale, 'feedbackFiles', feedbackFiles);
  const label = sayIn(locale, 'feedbackForm', feedbackForm).optional({ label: say.title() });
  const { list, limits, refused, said, thumbnails } = files;
  const { types, count, fileBytes } = limits;
  const pictures = types.filter((type) => type.trim().startsWith('image/')).join();
  const pick = ({ currentTarget }: Event) => {
    ((currentTarget as Element).nextElementSibling as HTMLInputElement).click();
  };
  const take = ({ target }: Event) => {
    const field = target as HTMLInputElement;
    void files.add([...(field.files ?? [])]);
    // The same file may be picked again.
    field.value = '';
  };
  return html`<div part="field attachments ${files.isOver ? 'over' : ''}" role="group" aria-labelledby="files-label">
    <div part="label" id="files-label"><span>${label}</span></div>
    <ul part="files" ?hidden=${!list.length}>
      ${list.map(
        (file) =>
          html`<li part="file">
            ${thumbnails.get(file.id) ?? html`<span part="thumbnail">${fileIcon()}</span>`}<bdi part="name"
              >${file.name}</bdi
            ><small part="size">${fileSize(file.size, locale)}</small
            ><button
              part="remove"
              type="button"
              aria-label=${say.remove({ name: file.name })}
              @click=${() => void files.remove(file)}
            >
              ${closeIcon()}
            </button>
          </li>`,
      )}
    </ul>
    <div part="choices">
      <button part="attach secondary" type="button" aria-describedby="files-hint" @click=${pick}>
        ${attachIcon()}${say.add()}</button
      ><input type="file" multiple hidden accept=${types.join()} @change=${take} />${
        pictures
          ? html`<button part="camera secondary" type="button" @click=${pick}>${cameraIcon()}${say.camera()}</button
              ><input type="file" hidden accept=${pictures} capture="environment" @change=${take} />`
          : nothing
      }
    </div>
    <div part="hint" id="files-hint">
      <span>${say.hint({ count: formatNumber(count, locale), size: fileSize(fileBytes, locale) }, count)}</span>
    </div>
    <div part="error" role="alert">${refused.map((words) => html`<div><span>${words}</span></div>`)}</div>
    <span part="spoken" role="status">${said}</span>
  </div>`;
}
