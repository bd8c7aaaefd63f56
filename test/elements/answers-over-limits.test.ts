import { expect, html } from '@open-wc/testing';
import { memoryStore, type RecordStore } from '../../src/browser/record-store.js';
import { newId } from '../../src/client/new-id.js';
import { scopeOf } from '../../src/client/scope.js';
import '../../src/elements/nps-survey/define.js';
import '../../src/elements/provider/define.js';
import { hasPart, part, says } from '../support/element.js';
import { complain, FeedbackPage, find, send } from '../support/feedback-page.js';
import { response } from '../support/outbox-bench.js';
import { press, radio, SurveyPage, until } from '../support/survey-page.js';

const minute = 60_000;

/** As many answers as a device keeps, none of which is due. */
async function fill(store: RecordStore, scope: string): Promise<void> {
  for (let n = 0; n < 200; n += 1) {
    const answer = response(1, { id: newId() });
    const entry = { version: 1, answer, at: Date.now(), attempts: 9, nextAt: Date.now() + 30 * minute };
    await store.update(`${scope}answer/${answer.params.id}`, () => JSON.stringify(entry));
  }
}

const asNps = async (page: SurveyPage) => {
  const survey = await page.show();
  await until(() => hasPart(survey, 'scale'));
  await press(radio(survey, 4));
  await until(() => hasPart(survey, 'comment'));
  return survey;
};

/** As a script or a dictation fills it in, past what can be typed. */
const fillIn = (survey: Element, words: string): void => {
  const field = part<HTMLTextAreaElement>(survey, 'comment');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

describe('words that are more than is kept', () => {
  it('stay in a survey, which says that they are too long, and go when they are shorter [B16]', async () => {
    const page = new SurveyPage();
    const survey = await asNps(page);
    await until(() => page.sent.length === 1);
    const words = 'Cold coffee '.repeat(6000);
    fillIn(survey, words);
    part(survey, 'primary').click();
    await says(survey, 'This is too long to be sent. Please shorten it. Your words are still here.');
    expect(part<HTMLTextAreaElement>(survey, 'comment').value).to.equal(words);
    expect(page.sent).to.have.length(1);

    fillIn(survey, 'Cold coffee');
    part(survey, 'primary').click();
    await says(survey, 'Thank you');
    await until(() => page.sent.at(-1)?.comment === 'Cold coffee');
  });

  it('stay in a survey where too many answers wait, and go when there is room [B16]', async () => {
    const page = new SurveyPage();
    const own = page.store.list;
    let isFull = true;
    const crowd = memoryStore();
    await fill(crowd, 'x/');
    page.store.list = async (prefix) => [
      ...(await own(prefix)),
      ...(isFull && prefix.endsWith('/answer/') ? await crowd.list('x/') : []),
    ];
    const survey = await asNps(page);
    fillIn(survey, 'Cold coffee');
    part(survey, 'primary').click();
    await says(survey, 'too many answers wait on this device. Please try again when you are online.');
    expect(part<HTMLTextAreaElement>(survey, 'comment').value).to.equal('Cold coffee');
    expect(part(survey, 'primary').textContent).to.contain('Try again');

    isFull = false;
    part(survey, 'primary').click();
    await says(survey, 'Thank you');
    await until(() => page.sent.at(-1)?.comment === 'Cold coffee');
  });

  it('stay in the feedback form, which says that they are too long [B16]', async () => {
    const page = new FeedbackPage();
    const form = await page.show(html`<loyalty-feedback-form max-length="200000"></loyalty-feedback-form>`);
    const words = 'x'.repeat(70_000);
    await complain(form, words);
    await send(form);
    await says(form, 'Your message could not be sent. Your text is still here.');
    await says(form, 'It is too long. Please shorten it.');
    expect(find<HTMLTextAreaElement & HTMLInputElement>(form, '#message').value).to.equal(words);
    expect(page.posts).to.have.length(0);
  });

  it('go at once from a feedback form where too many wait; it says so while the shop does not answer [B16]', async () => {
    const storage = memoryStore();
    const page = new FeedbackPage({ storage, getToken: () => Promise.resolve('token') });
    page.faults.push('cut');
    const form = await page.show();
    // Whose it is, is known to the rest of the client.
    await form.client?.whole?.();
    await fill(storage, scopeOf(...(form.client?.whose ?? ['', ''])));
    await complain(form);
    await send(form);
    await says(form, 'Too many wait on this device, so it is not saved. Please keep this page open and try again.');
    await says(form, 'Cold coffee');
    await send(form);
    await says(form, 'C-');
    const keys = new Set(page.posts.map(({ idempotencyKey }) => idempotencyKey));
    expect([keys.size, page.posts.length]).to.deep.equal([1, 2]);
  });
});
