import type { Attachment } from '../../src/domain/attachments.js';
import type { Feedback } from '../../src/domain/feedback.js';

/** The smallest picture there is: one pixel. */
export const pixel = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
);

export const picture = (name = 'cup.png', type = 'image/png'): File => new File([pixel], name, { type });

export const attachmentOf = ({ name, type, size }: File): Attachment => ({ id: crypto.randomUUID(), name, type, size });

/** A message and its files as the contract has them; `changes` makes it another one. */
export function complaintWith(files: readonly File[], changes: Partial<Feedback> = {}) {
  const feedback: Feedback = {
    ...{ id: crypto.randomUUID(), kind: 'complaint', message: 'The cup leaks.', attachments: files.map(attachmentOf) },
    ...changes,
  };
  const form = new FormData();
  form.append('feedback', new Blob([JSON.stringify(feedback)], { type: 'application/json' }));
  for (const file of files) form.append('files', file, file.name);
  return { feedback, form };
}
