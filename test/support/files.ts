import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import { find } from './feedback-page.js';

const carrying = (files: readonly File[], text?: string): DataTransfer => {
  const data = new DataTransfer();
  for (const file of files) data.items.add(file);
  if (text !== undefined) data.setData('text/plain', text);
  return data;
};

/** What the dialog of the device gives when files were chosen in it. */
export function pick(form: LoyaltyFeedbackForm, ...files: readonly File[]): void {
  const field = find(form, 'input[type=file]');
  field.files = carrying(files).files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Moves files over the form, or lets them fall. Says whether the browser is kept from opening them. */
export const drag = (form: LoyaltyFeedbackForm, name: string, ...files: readonly File[]): boolean =>
  !find(form, 'form').dispatchEvent(
    new DragEvent(name, { dataTransfer: carrying(files), bubbles: true, cancelable: true }),
  );

/** Says whether the browser is kept from pasting in its own way. */
export function paste(form: LoyaltyFeedbackForm, files: readonly File[], text?: string): boolean {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
  // Firefox empties what a script gives it to carry.
  Object.defineProperty(event, 'clipboardData', { value: carrying(files, text) });
  return !find(form, '#message').dispatchEvent(event);
}
