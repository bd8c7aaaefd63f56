import { expect, waitUntil } from '@open-wc/testing';
import { hasRecords } from '../../src/browser/has-records.js';
import { memoryStore } from '../../src/browser/record-store.js';
import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import { hasPart, part, says } from '../support/element.js';
import { choose, complain, FeedbackPage, find, hasFocus, send, type } from '../support/feedback-page.js';

const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));
const message = (form: LoyaltyFeedbackForm) => find<HTMLTextAreaElement>(form, '#message').value;

/** Two tabs of one member are two pages over one store. */
async function twoTabs(first: string) {
  const storage = memoryStore();
  const page = new FeedbackPage({ storage });
  const a = await page.show();
  await complain(a, first);
  const stored = async (text: string) => {
    comeBack();
    await waitUntil(async () => String(await storage.list('')).includes(text), `${text} is not stored`, {
      interval: 1,
    });
  };
  await stored(first);
  const provider = a.parentElement!;
  const b = provider.cloneNode(true) as typeof provider;
  (b as unknown as { options: unknown }).options = (provider as unknown as { options: unknown }).options;
  provider.after(b);
  const other = b.querySelector('loyalty-feedback-form') as LoyaltyFeedbackForm;
  other.minSeconds = 0;
  return { page, storage, a, b: other, stored };
}

describe('<loyalty-feedback-form> in two tabs', () => {
  /** The client of the second tab has opened nothing yet: it looks whether anything was kept. */
  async function restored(form: LoyaltyFeedbackForm): Promise<void> {
    await form.updateComplete;
    await form.client?.durable();
    form.parentElement?.append(form);
    await says(form, 'you had begun');
  }

  it('does not overwrite what was typed in the other one, and lets the member choose', async () => {
    const { a, b, stored } = await twoTabs('Half a sentence');
    await restored(b);
    await type(b, 'message', 'Half a sentence, and the rest.');
    await stored('and the rest');
    comeBack();
    await says(a, 'This message was changed in another tab.');
    expect(part(a, 'text').textContent).to.equal('Half a sentence, and the rest.');
    expect(message(a)).to.equal('Half a sentence');
    await expect(a).to.be.accessible();
    part(a, 'theirs').click();
    await hasFocus(a, '#message');
    expect(message(a)).to.equal('Half a sentence, and the rest.');
    expect(hasPart(a, 'theirs')).to.equal(false);
  });

  it('keeps what stands here, where the member wants that', async () => {
    const { a, b, stored } = await twoTabs('Mine');
    await restored(b);
    await type(b, 'message', 'Theirs');
    await stored('Theirs');
    comeBack();
    await says(a, 'in another tab');
    part(a, 'ours').click();
    await hasFocus(a, '#message');
    await stored('Mine');
    comeBack();
    await says(b, 'in another tab');
    expect(message(a)).to.equal('Mine');
  });

  it('shows nothing in the other one of what was typed, when the member signs out here [C4]', async () => {
    const { a, b, storage } = await twoTabs('Typed by Ada');
    await restored(b);
    expect(message(b)).to.equal('Typed by Ada');
    const heard: string[] = [];
    const unwatch = b.client?.watchStale?.((nouns) => heard.push(...nouns));
    const hears = () => {
      a.client?.invalidate('noun');
      return heard.includes('noun');
    };
    await waitUntil(hears, 'no tab hears another', { interval: 100, timeout: 20_000 });
    unwatch?.();
    // Not stored yet: the pause in typing has not come.
    await type(b, 'message', 'Typed by Ada there');
    await a.client?.signOut();
    await waitUntil(() => !b.shadowRoot?.querySelector('#message'), 'it still stands there', { timeout: 20_000 });
    expect(b.shadowRoot?.textContent).not.to.include('Ada');
    expect(find(b, 'input[value=complaint]').checked).to.equal(false);
    window.dispatchEvent(new Event('pagehide'));
    await b.client?.durable();
    expect(String(await storage.list(''))).not.to.include('Ada');
  }).timeout(60_000);

  it('has two drafts for two messages', async () => {
    const { storage, a, b, stored } = await twoTabs('The first');
    await complain(b, 'The second');
    await stored('The second');
    expect(String(await storage.list(''))).to.contain('The first');
    expect(hasPart(a, 'theirs') || hasPart(b, 'theirs')).to.equal(false);
  });

  it('says that a message was sent from the other one, and does not send it twice', async () => {
    const { a, b, storage } = await twoTabs('Only once');
    await restored(b);
    await send(b);
    await says(b, 'C-');
    await waitUntil(async () => !(await storage.list('')).length);
    comeBack();
    await says(a, 'This message was sent or cleared in another tab.');
    expect(hasPart(a, 'counter')).to.equal(false);
  });

  it('goes on with a message of its own where somebody types on', async () => {
    const { page, a, b, storage } = await twoTabs('Only once');
    await restored(b);
    await send(b);
    await says(b, 'C-');
    await waitUntil(async () => !(await storage.list('')).length);
    await type(a, 'message', 'And another thing');
    comeBack();
    await waitUntil(async () => String(await storage.list('')).includes('another thing'), 'not stored', {
      interval: 1,
    });
    expect(message(a)).to.equal('And another thing');
    await send(a);
    await says(a, 'C-');
    expect(new Set(page.posts.map(({ idempotencyKey }) => idempotencyKey)).size).to.equal(2);
  });

  it('keeps the words through Escape in a dialog of the page', async () => {
    const form = await new FeedbackPage({ storage: memoryStore() }).show();
    const dialog = document.createElement('dialog');
    form.parentElement?.append(dialog);
    dialog.append(form);
    dialog.showModal();
    await complain(form, 'Kept');
    dialog.close();
    dialog.showModal();
    expect(message(form)).to.equal('Kept');
    dialog.close();
  });
});

describe('the database of <loyalty-feedback-form>', () => {
  // Another test file may have had this window before.
  before(
    () =>
      new Promise<void>((resolve, reject) => {
        localStorage.clear();
        const gone = indexedDB.deleteDatabase('loyalty-elements');
        gone.onsuccess = () => resolve();
        gone.onerror = () => reject(new Error('the database is not deleted'));
      }),
  );

  it('is not made by a form that nobody writes in', async () => {
    const form = await new FeedbackPage().show();
    find(form, '#kind').focus();
    // The form has asked the same thing before.
    expect(await hasRecords()).to.equal(false);
    expect(form.client?.storageMode).to.equal(undefined);
    await choose(form, 'idea');
    await waitUntil(() => form.client?.storageMode === 'indexeddb', 'the draft is not kept');
  });
});
