import type { LoyaltyFeedbackForm } from '../src/elements/feedback-form/feedback-form.js';
import { awaited, untilShown } from './play.js';
import type { Story } from './story.js';

type Play = NonNullable<Story<object>['play']>;
type Fields = Readonly<Record<string, string>>;

/** What a member does: chooses, types, and presses the button. */
export const filled =
  (fields: Fields, press = true): Play =>
  async ({ canvasElement }) => {
    const element = canvasElement.querySelector('loyalty-feedback-form');
    const shadow = element?.shadowRoot;
    for (const [name, value] of Object.entries(fields)) {
      // Each question comes when the one before is answered.
      const field = (await awaited(shadow, `[name="${name}"]`)) as HTMLTextAreaElement;
      if (field.type === 'radio') shadow?.querySelector<HTMLElement>(`[name="${name}"][value="${value}"]`)?.click();
      else {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await element?.updateComplete;
    }
    if (press) (await awaited(shadow, '[part~=send]')).click();
  };

const formIn = ({ canvasElement }: Parameters<Play>[0]): LoyaltyFeedbackForm | null =>
  canvasElement.querySelector('loyalty-feedback-form');

export const clickOn =
  (selector: string): Play =>
  async (context) => {
    const form = formIn(context);
    (await awaited(form?.shadowRoot, selector)).click();
    await form?.updateComplete;
  };

/** A picture that is drawn here: a cup on a table. */
async function picture(): Promise<File> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
  const pen = canvas.getContext('2d');
  for (const [color, x, y, width, height] of [
    ['#d9e3ec', 0, 0, 320, 170],
    ['#8a5a3c', 0, 170, 320, 70],
    ['#fff', 110, 80, 90, 100],
    ['#5a3522', 118, 88, 74, 14],
  ] as const) {
    if (pen) pen.fillStyle = color;
    pen?.fillRect(x, y, width, height);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return new File([blob ?? ''], 'leaking-cup.png', { type: 'image/png' });
}

function drag(name: string, files: readonly File[]): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  return new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
}

/** Drops a picture and a receipt of so many bytes on the form, and waits until they are listed, or left out. */
export const dropped =
  (bytes = 48_200): Play =>
  async (context) => {
    await untilShown('attachments')(context);
    const receipt = new File([new Uint8Array(bytes)], 'receipt-2026-03-01.pdf', { type: 'application/pdf' });
    const target = formIn(context)?.shadowRoot?.querySelector('form');
    target?.dispatchEvent(drag('drop', [await picture(), receipt]));
    await awaited(formIn(context)?.shadowRoot, '[part=remove], [part~=attachments] [part=error] > div');
  };

export const dragOver: Play = async (context) => {
  formIn(context)
    ?.shadowRoot?.querySelector('form')
    ?.dispatchEvent(drag('dragover', [await picture()]));
};

/** Stores other words for the message that stands in the form, as another tab does, and comes back to this one. */
export async function typeElsewhere(context: Parameters<Play>[0], message: string): Promise<void> {
  const form = formIn(context);
  const { drafts } = (await form?.client?.durable()) ?? {};
  const name = `feedback/${form?.id ?? ''}/`;
  type Words = Readonly<Record<'id' | 'message', string>>;
  let found: readonly unknown[] = [];
  const patience = performance.now() + 5000;
  while (!found.length && performance.now() < patience) {
    await new Promise(requestAnimationFrame);
    found = (await drafts?.list(name)) ?? [];
  }
  const words = found[0] as Words;
  await drafts?.write(name + words.id, { ...words, message });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Lets the browser have room for words, but not for files. Returns the way back. */
export function refuseFiles(): () => void {
  const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {};
  const original = put.value as (this: IDBObjectStore, value: unknown, key: IDBValidKey) => IDBRequest;
  function refusing(this: IDBObjectStore, value: unknown, key: IDBValidKey): IDBRequest {
    if (typeof value === 'object') throw new DOMException('full', 'QuotaExceededError');
    return Reflect.apply(original, this, [value, key]);
  }
  Object.defineProperty(IDBObjectStore.prototype, 'put', { ...put, value: refusing });
  return () => Object.defineProperty(IDBObjectStore.prototype, 'put', put);
}
