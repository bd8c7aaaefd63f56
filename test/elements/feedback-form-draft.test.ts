import { expect, waitUntil } from '@open-wc/testing';
import { openRecordStore } from '../../src/browser/indexeddb-store.js';
import { memoryStore } from '../../src/browser/record-store.js';
import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import { part, says } from '../support/element.js';
import { choose, complain, FeedbackPage, find, hasFocus, send, type } from '../support/feedback-page.js';

/** Waits until the browser has stored a text, and gives the record. */
async function stored(text: string): Promise<string> {
  const store = await openRecordStore();
  let found: string | undefined;
  const look = async () => {
    found = (await store.list('')).map(([, record]) => record).find((record) => record.includes(text));
    return found !== undefined;
  };
  await waitUntil(look, `"${text}" is not stored`, { timeout: 8000 });
  return found ?? '';
}

/** Takes the form away, as a reload does. */
function leave(form: LoyaltyFeedbackForm, text: string): Promise<string> {
  form.parentElement?.remove();
  return stored(text);
}

describe('the draft of <loyalty-feedback-form>', () => {
  it('comes back after a reload with a word, and is sent under the key it had', async () => {
    const page = new FeedbackPage();
    const first = await page.show();
    await complain(first, 'Half a sent');
    await choose(first, 'email');
    await type(first, 'contact', 'mia@');
    const record = await leave(first, '"mia@"');

    const second = await page.show();
    await says(second, 'Here is the message you had begun.');
    expect(find(second, '#message').value).to.equal('Half a sent');
    expect(find(second, '#contact').value).to.equal('mia@');
    expect(part(second, 'notice').getAttribute('role')).to.equal('status');
    await expect(second).to.be.accessible();
    await type(second, 'contact', 'mia@shop.test');
    await send(second);
    await says(second, 'C-');
    expect(record).to.include(page.posts[0]?.idempotencyKey);
  });

  it('is forgotten on demand', async () => {
    const page = new FeedbackPage();
    const first = await page.show();
    await complain(first, 'Never mind');
    await leave(first, 'Never mind');
    const second = await page.show();
    await says(second, 'you had begun');
    part(second, 'clear').click();
    await hasFocus(second, '#kind');
    expect(find(second, '#kind').checked).to.equal(false);
    second.parentElement?.remove();
    const third = await page.show();
    await complain(third, 'Something else');
    expect(find(third, '#message').value).to.equal('Something else');
  });

  for (const name of ['pagehide', 'visibilitychange'] as const) {
    it(`is saved at ${name}, before the pause in typing`, async () => {
      const storage = memoryStore();
      const page = new FeedbackPage({ storage });
      const form = await page.show();
      await form.client?.durable();
      await complain(form, 'Quickly closed');
      expect(await storage.list('')).to.have.length(0);
      (name === 'pagehide' ? window : document).dispatchEvent(new Event(name));
      await waitUntil(async () => String(await storage.list('')).includes('Quickly closed'), 'not saved', {
        interval: 1,
      });
    });
  }

  it('does not overwrite what is typed before it is read', async () => {
    const page = new FeedbackPage();
    const first = await page.show();
    await complain(first, 'Old');
    await leave(first, 'Old');
    const second = await page.show();
    await complain(second, 'New');
    await leave(second, 'New');
    expect(find(second, '#message').value).to.equal('New');
  });

  it('that was being sent when the page went away is brought to its end, as the same message', async () => {
    const page = new FeedbackPage();
    page.faults.push('hold');
    const first = await page.show();
    await complain(first, 'Cut off');
    await send(first);
    await waitUntil(() => page.posts.length === 1);
    await leave(first, '"sent":"true"');

    const second = await page.show();
    await says(second, 'C-');
    expect(second.shadowRoot?.activeElement).to.equal(null);
    const keys = new Set(page.posts.map(({ idempotencyKey }) => idempotencyKey));
    expect(keys.size).to.equal(1);
    page.release();
  });
});
