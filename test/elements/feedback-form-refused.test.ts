import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { memoryStore } from '../../src/browser/record-store.js';
import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import { hasPart, part, says } from '../support/element.js';
import { choose, complain, FeedbackPage, find, hasFocus, send, type } from '../support/feedback-page.js';

const no = { status: 422, body: { type: 'urn:loyalty-elements:problem:invalid-request', title: 'No', status: 422 } };

async function refused(page: FeedbackPage, words = 'Cold coffee'): Promise<LoyaltyFeedbackForm> {
  page.faults.push(no);
  const form = await page.show();
  await complain(form, words);
  await choose(form, 'email');
  await type(form, 'contact', 'mia@shop.test');
  await send(form);
  await hasFocus(form, '[part=summary]');
  return form;
}

/** Runs a task with a clipboard of the test's own. */
async function withClipboard(writeText: (text: string) => Promise<void>, task: () => Promise<void>): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  await task().finally(() => {
    if (own) Object.defineProperty(navigator, 'clipboard', own);
    else Reflect.deleteProperty(navigator, 'clipboard');
  });
}

/** Leaves a refused message behind that is in no form: another place of the shop shows it. */
async function leftBehind(page: FeedbackPage): Promise<LoyaltyFeedbackForm> {
  const form = await refused(page);
  const other = form.cloneNode(true) as LoyaltyFeedbackForm;
  other.id = 'elsewhere';
  other.minSeconds = 0;
  form.replaceWith(other);
  await says(other, '1 message could not be sent');
  part(other, 'refusals').querySelector('summary')?.click();
  return other;
}

describe('a message that the shop did not take', () => {
  it('is copied, and that is said', async () => {
    const form = await refused(new FeedbackPage({ storage: memoryStore() }));
    let copied = '';
    await withClipboard(
      (text) => {
        copied = text;
        return Promise.resolve();
      },
      async () => {
        part(form, 'copy').click();
        await waitUntil(() => part(form, 'copied').textContent === 'Copied.');
      },
    );
    expect(copied).to.equal('Cold coffee');
    expect(part(form, 'copied').getAttribute('role')).to.equal('status');
    await expect(form).to.be.accessible();
  });

  it('is selected where the page may not copy', async () => {
    const form = await refused(new FeedbackPage({ storage: memoryStore() }));
    await withClipboard(
      () => Promise.reject(new Error('denied')),
      async () => {
        part(form, 'copy').click();
        await says(form, 'Copying is blocked here. The text is selected for you.');
      },
    );
    const { selectionStart, selectionEnd } = find<HTMLTextAreaElement>(form, '#message');
    expect([selectionStart, selectionEnd]).to.deep.equal([0, 'Cold coffee'.length]);
  });

  it('is no longer listed once it was mended and sent', async () => {
    const storage = memoryStore();
    const page = new FeedbackPage({ storage });
    const form = await refused(page);
    expect(String((await storage.list('')).map(([key]) => key))).to.contain('/rejected/');
    await type(form, 'message', 'Cold coffee in Bern');
    await send(form);
    await says(form, 'C-');
    await waitUntil(async () => !(await storage.list('')).length, 'something is left');
    expect(hasPart(form, 'refusals')).to.equal(false);
  });

  it('is found again later, is mended, and keeps whatever else was said', async () => {
    const page = new FeedbackPage({ storage: memoryStore() });
    const form = await leftBehind(page);
    await expect(form).to.be.accessible();
    part(form, 'edit').click();
    await hasFocus(form, '#message');
    expect(find(form, '#message').value).to.equal('Cold coffee');
    expect(find(form, '#contact').value).to.equal('mia@shop.test');
    expect(hasPart(form, 'refusals')).to.equal(false);
    await send(form);
    await says(form, 'C-');
    expect(new Set(page.posts.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2);
  });

  it('does not take the place of what is being written', async () => {
    const storage = memoryStore();
    const form = await leftBehind(new FeedbackPage({ storage }));
    await complain(form, 'Something else');
    part(form, 'edit').click();
    await hasFocus(form, '#message');
    await waitUntil(async () => String(await storage.list('')).includes('Something else'), 'lost', { interval: 1 });
    expect(find(form, '#message').value).to.equal('Cold coffee');
  });

  it('is read, copied and deleted with the keyboard', async () => {
    const storage = memoryStore();
    const form = await leftBehind(new FeedbackPage({ storage }));
    part(form, 'refusals').querySelector('summary')?.focus();
    for (const name of ['edit', 'copy', 'forget']) {
      await sendKeys({ press: 'Tab' });
      await hasFocus(form, `[part~=${name}]`);
    }
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !hasPart(form, 'refusals'));
    await waitUntil(async () => !String((await storage.list('')).map(([key]) => key)).includes('/rejected/'));
    await hasFocus(form, '#kind');
  });
});
