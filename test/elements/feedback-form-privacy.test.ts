import { expect, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import type { Feedback } from '../../src/domain/feedback.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { choose, complain, FeedbackPage, find, hasFocus, send, type } from '../support/feedback-page.js';

const card = '4111 1111 1111 1111';
const bodies = ({ posts }: FeedbackPage) => posts.map(({ body }) => JSON.parse(body as string) as Feedback);

async function told(page: FeedbackPage, words: string): Promise<LoyaltyFeedbackForm> {
  const form = await page.show();
  await complain(form, words);
  await send(form);
  await hasFocus(form, '[part=privacy]');
  return form;
}

describe('what a message should not tell', () => {
  it('is shown before it is sent, and left out by the first button, also of the draft', async () => {
    const page = new FeedbackPage();
    const form = await told(page, `Charged twice: ${card}. Mail mia@shop.test`);
    expect([...form.shadowRoot!.querySelectorAll('[part=secret]')].map(({ textContent }) => textContent)).to.deep.equal(
      [`Card number: ${card}`, 'E-mail address: mia@shop.test'],
    );
    expect(part(form, 'text').textContent).to.equal('Charged twice: [card number]. Mail [e-mail]');
    await expect(form).to.be.accessible();
    expect(page.posts).to.have.length(0);
    part(form, 'redact').click();
    await says(form, 'C-');
    expect(bodies(page)[0]?.message).to.equal('Charged twice: [card number]. Mail [e-mail]');
  });

  it('is sent where the member says so', async () => {
    const page = new FeedbackPage();
    const form = await told(page, card);
    part(form, 'keep').click();
    await says(form, 'C-');
    expect(bodies(page)[0]?.message).to.equal(card);
  });

  it('is asked again when the message was changed', async () => {
    const page = new FeedbackPage();
    const form = await told(page, card);
    await type(form, 'message', `My card ${card}`);
    expect(hasPart(form, 'privacy')).to.equal(false);
    await send(form);
    await hasFocus(form, '[part=privacy]');
    await type(form, 'message', 'No card');
    await send(form);
    await says(form, 'C-');
    expect(bodies(page).map(({ message }) => message)).to.deep.equal(['No card']);
  });

  it('is decided with the keyboard alone', async () => {
    const page = new FeedbackPage();
    const form = await told(page, card);
    await sendKeys({ press: 'Tab' });
    await hasFocus(form, '[part~=redact]');
    await sendKeys({ press: 'Enter' });
    await hasFocus(form, '[part=result]');
    expect(bodies(page)[0]?.message).to.equal('[card number]');
  });

  it('is neither the contact nor the order number, even where that looks like a card', async () => {
    const page = new FeedbackPage();
    const form = await page.show(html`<loyalty-feedback-form order="4111111111111111"></loyalty-feedback-form>`);
    await complain(form, 'Order 4111111111111111 and orders 100001, 100002 100003');
    await choose(form, 'email');
    await type(form, 'contact', 'mia@shop.test');
    await send(form);
    await says(form, 'C-');
    expect(bodies(page)[0]).to.deep.include({
      orderNumber: '4111111111111111',
      contact: { by: 'email', value: 'mia@shop.test' },
    });
  });

  it('that becomes too long without it is not sent', async () => {
    const page = new FeedbackPage();
    const form = await page.show(html`<loyalty-feedback-form max-length="6"></loyalty-feedback-form>`);
    await complain(form, 'a@b.cd');
    await send(form);
    await hasFocus(form, '[part=privacy]');
    part(form, 'redact').click();
    await waitUntil(() => page.posts.length === 1 || hasPart(form, 'summary'));
    expect(textOf(form)).to.contain('Shorten your message to 6 characters.');
    expect(find(form, '#message').value).to.equal('[e-mail]');
  });
});

describe('robots', () => {
  it('are stopped by a field that people do not meet, and one whom it stops wrongly is told', async () => {
    const page = new FeedbackPage();
    const form = await page.show();
    await complain(form);
    const trap = find(form, '[part=trap]');
    expect([trap.tabIndex, trap.getAttribute('aria-hidden'), trap.autocomplete]).to.deep.equal([-1, 'true', 'off']);
    expect(trap.getBoundingClientRect().width).to.be.below(2);
    trap.value = 'https://spam.test';
    await send(form);
    await hasFocus(form, '[part=summary]');
    await says(form, 'A hidden field was filled in');
    await expect(form).to.be.accessible();
    expect(page.posts).to.have.length(0);
    await send(form);
    await says(form, 'C-');
    expect(page.posts[0]?.body).not.to.contain('homepage');
  });

  it('wait, and so do people who are as quick: the message is stored, and sent when the time has passed', async () => {
    const page = new FeedbackPage();
    const form = await page.show(html`<loyalty-feedback-form min-seconds="1"></loyalty-feedback-form>`);
    const start = performance.now();
    await complain(form);
    await send(form);
    await says(form, 'Sending…');
    await says(form, 'C-');
    expect(performance.now() - start).to.be.above(800);
  });

  it('are known by the token of the shop’s own check, which goes with the message', async () => {
    const page = new FeedbackPage({ getSpamToken: () => Promise.resolve('proof-1') });
    const form = await page.show();
    await complain(form);
    await send(form);
    await says(form, 'C-');
    expect(page.posts[0]?.headers).to.include({ 'spam-token': 'proof-1' });
    expect(page.posts[0]?.body).not.to.contain('proof-1');
  });
});
