import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { memoryStore } from '../../src/browser/record-store.js';
import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import { hasPart, part, says } from '../support/element.js';
import { choose, complain, FeedbackPage, find, hasFocus, send, type } from '../support/feedback-page.js';

const bodyOf = ({ body }: { readonly body?: unknown }) =>
  JSON.parse(body as string) as Readonly<Record<string, unknown>>;

describe('sending from <loyalty-feedback-form>', () => {
  it('opens a case, and shows its number and the promise to the one who sent', async () => {
    const page = new FeedbackPage();
    const form = await page.show();
    await complain(form);
    const sent = oneEvent(form, 'loyalty-feedback-sent');
    await send(form);
    const { detail } = await sent;
    expect(detail.case).to.include({ kind: 'complaint', status: 'received' });
    await hasFocus(form, '[part=result]');
    expect(part(form, 'number').textContent).to.equal(detail.case.number);
    const promise = part(form, 'promised').querySelector('time');
    expect(promise?.dateTime).to.equal(detail.case.promisedAt);
    expect(promise?.textContent).to.match(/tomorrow|in \d days/);
    await expect(form).to.be.accessible();

    part(form, 'again').click();
    await hasFocus(form, '#kind');
    await complain(form, 'And no spoon');
    await send(form);
    await says(form, 'C-');
    const [first, second] = page.posts;
    expect(first?.idempotencyKey).to.equal(bodyOf(first ?? {})['id']);
    expect(second?.idempotencyKey).to.not.equal(first?.idempotencyKey);
  });

  it('sends once however often it is pressed, and keeps the focus and the words meanwhile', async () => {
    const page = new FeedbackPage();
    page.faults.push('hold');
    const form = await page.show();
    await complain(form);
    const button = part(form, 'send');
    button.focus();
    for (let count = 0; count < 10; count += 1) button.click();
    await says(form, 'Sending…');
    expect(form.shadowRoot?.activeElement).to.equal(button);
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(find<HTMLTextAreaElement>(form, '#message').readOnly).to.equal(true);
    await expect(form).to.be.accessible();
    await waitUntil(() => page.posts.length > 0);
    page.release();
    await says(form, 'C-');
    expect(page.posts).to.have.length(1);
  });

  it('keeps a message that the network does not take, and tells when it has arrived', async () => {
    const page = new FeedbackPage();
    page.faults.push('cut');
    const form = await page.show();
    await complain(form);
    const sent = oneEvent(form, 'loyalty-feedback-sent');
    await send(form);
    await says(form, 'Your message is saved on this device and will be sent when you are back online.');
    await hasFocus(form, '[part=result]');
    expect(part(form, 'text').textContent).to.equal('Cold coffee');
    await expect(form).to.be.accessible();

    const { number } = (await sent).detail.case;
    await says(form, number);
    const [first, second] = page.posts;
    expect(second?.body).to.equal(first?.body);
    expect(second?.idempotencyKey).to.equal(first?.idempotencyKey);
  });

  it('tells of a message that arrives while the next one is written, and does not disturb', async () => {
    const page = new FeedbackPage();
    page.faults.push('cut');
    const form = await page.show();
    await complain(form);
    const sent = oneEvent(form, 'loyalty-feedback-sent');
    await send(form);
    await says(form, 'saved on this device');
    part(form, 'again').click();
    await hasFocus(form, '#kind');
    await complain(form, 'The next one');
    expect((await sent).detail.case.messages[0]?.text).to.equal('Cold coffee');
    expect(find(form, '#message').value).to.equal('The next one');
  });

  it('does not say saved where nothing can be saved, and sends again on demand', async () => {
    const page = new FeedbackPage({ storage: memoryStore() });
    page.faults.push({ status: 503 });
    const form = await page.show();
    await complain(form);
    await send(form);
    await says(form, 'not saved on this device. Please keep this page open.');
    expect(part(form, 'text').textContent).to.equal('Cold coffee');
    part(form, 'send').click();
    await says(form, 'C-');
    await hasFocus(form, '[part=result]');
  });

  it('says saved only where it was, when the browser refuses to store, and sends it all the same', async () => {
    const { list } = memoryStore();
    const full = { mode: 'indexeddb', list, update: () => Promise.reject(new Error('quota')) } as const;
    const page = new FeedbackPage({ storage: full });
    page.faults.push('cut');
    const form = await page.show();
    await complain(form);
    await send(form);
    await says(form, 'not saved on this device');
    expect(part(form, 'text').textContent).to.equal('Cold coffee');
    part(form, 'send').click();
    await says(form, 'C-');
    const [first, second] = page.posts;
    expect(second?.idempotencyKey).to.equal(first?.idempotencyKey);
  });

  it('keeps the text of a message that is refused, says why, and sends it mended as a new one', async () => {
    const page = new FeedbackPage();
    const type422 = 'urn:loyalty-elements:problem:invalid-request';
    page.faults.push({
      status: 422,
      body: { type: type422, title: 'No', detail: 'Please write to the shop in Bern.' },
    });
    const form = await page.show();
    await complain(form);
    const failed = oneEvent(form, 'loyalty-error');
    await send(form);
    expect((await failed).detail).to.deep.equal({
      code: 'invalid-request',
      operation: 'feedback.submit',
      requestId: 'r-77',
    });
    await hasFocus(form, '[part=summary]');
    expect(part(form, 'reason').textContent).to.equal('Please write to the shop in Bern.');
    expect(part(form, 'reference').textContent).to.equal('Reference r-77');
    expect(find(form, '#message').value).to.equal('Cold coffee');
    await expect(form).to.be.accessible();

    await type(form, 'message', 'Cold coffee in Bern');
    await send(form);
    await says(form, 'C-');
    expect(page.posts[1]?.idempotencyKey).to.not.equal(page.posts[0]?.idempotencyKey);
  });

  it('says that there is nowhere to send it, without a client, and sends it when there is one', async () => {
    const form = await fixture<LoyaltyFeedbackForm>(html`<loyalty-feedback-form></loyalty-feedback-form>`);
    await complain(form);
    const failed = oneEvent(form, 'loyalty-error');
    await send(form);
    const event = await failed;
    expect([event.detail.code, event.cancelable]).to.deep.equal(['invalid-configuration', false]);
    await hasFocus(form, '[part=summary]');
    expect(find(form, '#message').value).to.equal('Cold coffee');

    const page = new FeedbackPage();
    const provider = (await page.show()).parentElement;
    provider?.append(form);
    await form.updateComplete;
    await send(form);
    await says(form, 'C-');
    expect(bodyOf(page.posts[0] ?? {})['message']).to.equal('Cold coffee');
  });

  it('shows the words of one member to no other', async () => {
    const page = new FeedbackPage();
    const form = await page.show();
    await complain(form, 'Private');
    const other = (await new FeedbackPage().show()).parentElement;
    other?.append(form);
    await form.updateComplete;
    expect(hasPart(form, 'counter')).to.equal(false);
    await choose(form, 'idea');
    expect(find(form, '#message').value).to.equal('');
    page.release();
  });
});
