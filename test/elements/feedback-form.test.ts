import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { addWords } from '../../src/i18n/catalogue.js';
import * as zhHans from '../../src/i18n/zh-hans.js';
import type { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import { hasPart, part, says, textOf } from '../support/element.js';
import { choose, complain, FeedbackPage, find, hasFocus, send, type } from '../support/feedback-page.js';

describe('<loyalty-feedback-form>', () => {
  it('begins with one question and opens as it is answered', async () => {
    const form = await new FeedbackPage().show();
    const names = () =>
      [...(form.shadowRoot?.querySelectorAll('input, select, textarea') ?? [])].map((each) =>
        each.getAttribute('name'),
      );
    expect([...new Set(names())]).to.deep.equal(['kind']);
    expect(hasPart(form, 'send')).to.equal(false);
    await expect(form).to.be.accessible();

    await choose(form, 'idea');
    expect(names()).to.include('message').and.not.include('rating');
    await type(form, 'message', 'Oat milk');
    expect(names()).to.include.members(['rating', 'by']).and.not.include.members(['order', 'topic', 'email']);
    expect(form.shadowRoot?.querySelectorAll('input:checked')).to.have.length(1);
    await expect(form).to.be.accessible();
  });

  it('asks for topic and order number where the shop wants them', async () => {
    const form = await new FeedbackPage().show(
      html`<loyalty-feedback-form kind="problem" topics='["Delivery", "Shop"]' order-number></loyalty-feedback-form>`,
    );
    expect(find(form, 'input:checked').value).to.equal('problem');
    await type(form, 'message', 'Late');
    const options = [...find<HTMLSelectElement>(form, '#topic').options].map(({ value }) => value);
    expect(options).to.deep.equal(['', 'Delivery', 'Shop']);
    expect(find(form, '#order').labels?.[0]?.textContent).to.equal('Order number (optional)');
    await expect(form).to.be.accessible();
  });

  it('reads attributes as frameworks write them, and forgives wrong ones', async () => {
    const form = await new FeedbackPage().show(
      html`<loyalty-feedback-form
        kind="rant"
        topics="[object Object]"
        ordernumber="false"
        max-length="-5"
      ></loyalty-feedback-form>`,
    );
    await complain(form);
    expect(form.shadowRoot?.querySelector('#topic, #order')).to.equal(null);
    expect(part(form, 'counter').textContent).to.equal('11 / 4,000');
  });

  it('tells the developer once of each wrong value, and goes on without it', async () => {
    const own = console.warn;
    const warned: string[] = [];
    console.warn = (text: string) => void warned.push(text);
    const odd = () => {
      const form = document.createElement('loyalty-feedback-form');
      for (const [name, value] of [
        ['kind', 'lament'],
        ['topics', '["Shop"'],
        ['max-length', '-17'],
      ] as const) {
        form.setAttribute(name, value);
      }
      return form;
    };
    try {
      const page = new FeedbackPage();
      for (const form of [odd(), odd()]) {
        const shown = await page.show(html`${form}`);
        await complain(shown);
        expect(part(shown, 'counter').textContent).to.equal('11 / 4,000');
      }
      const set = await page.show();
      Object.assign(set, { kind: 'lament', topics: 'Shop', maxLength: NaN });
      await complain(set);
      expect(part(set, 'counter').textContent).to.equal('11 / 4,000');
      // They come with what an element can do without until it has painted.
      await waitUntil(() => warned.some((text) => text.includes('lament')));
    } finally {
      console.warn = own;
    }
    expect(warned.filter((text) => text.includes('lament'))).to.have.length(1);
    expect(warned.filter((text) => text.includes('could not be read'))).to.have.length(1);
    expect(warned.filter((text) => text.includes('max-length')).length).to.be.at.most(1);
  });

  it('leads from the summary to each field, and forgets what is mended', async () => {
    const page = new FeedbackPage();
    const form = await page.show();
    await complain(form, ' ');
    await choose(form, 'email');
    await send(form);
    await hasFocus(form, '[part=summary]');
    expect([...part(form, 'summary').querySelectorAll('button')].map((link) => link.textContent)).to.deep.equal([
      'Write your message.',
      'Write where we can reach you.',
    ]);
    const message = find<HTMLTextAreaElement>(form, '#message');
    expect(message.getAttribute('aria-invalid')).to.equal('true');
    expect(find(form, `#${message.getAttribute('aria-describedby') ?? ''}`).textContent).to.equal(
      'Write your message.',
    );
    await expect(form).to.be.accessible();

    part(form, 'problem').click();
    await hasFocus(form, '#message');
    await type(form, 'message', 'Cold coffee');
    expect(message.getAttribute('aria-invalid')).to.equal('false');
    await type(form, 'contact', 'mia');
    expect(part(form, 'summary').textContent).to.include('Write in full where we can reach you.');
    await type(form, 'contact', 'mia@shop.test');
    expect(hasPart(form, 'summary')).to.equal(false);
    expect(page.posts).to.have.length(0);
  });

  it('leads to the first question when it is submitted without an answer', async () => {
    const form = await new FeedbackPage().show();
    find<HTMLFormElement>(form, 'form').requestSubmit();
    await hasFocus(form, '[part=summary]');
    part(form, 'problem').click();
    await hasFocus(form, '#kind');
    expect(find(form, '[role=radiogroup]').getAttribute('aria-invalid')).to.equal('true');
  });

  for (const [way, kind] of [
    ['email', 'email'],
    ['phone', 'tel'],
  ] as const) {
    it(`has the right keyboard and autofill for ${way}, and only when wanted`, async () => {
      const form = await new FeedbackPage().show();
      await complain(form);
      await choose(form, way);
      const { type: shown, inputMode, autocomplete } = find(form, '#contact');
      expect([shown, inputMode, autocomplete]).to.deep.equal([kind, kind, kind]);
      await type(form, 'contact', 'kept@shop.test');
      await choose(form, 'none');
      expect(form.shadowRoot?.querySelector('#contact')).to.equal(null);
      await choose(form, way);
      expect(find(form, '#contact').value).to.equal('kept@shop.test');
    });
  }

  it('counts, and says so in steps near the limit only', async () => {
    const form = await new FeedbackPage().show(html`<loyalty-feedback-form max-length="400"></loyalty-feedback-form>`);
    await choose(form, 'praise');
    const said = async (length: number) => {
      await type(form, 'message', 'x'.repeat(length));
      return find(form, '[role=status][part=spoken]').textContent;
    };
    expect(await said(300)).to.equal('');
    expect(await said(361)).to.equal('Characters left: 40');
    expect(await said(369)).to.equal('Characters left: 40');
    expect(await said(371)).to.equal('Characters left: 30');
    expect(await said(401)).to.equal('Shorten your message to 400 characters.');
    expect(part(form, 'counter').textContent).to.equal('401 / 400');
    await send(form);
    expect(part(form, 'error').isConnected && textOf(form)).to.include('Please check:');
  });

  it('is filled in and sent with the keyboard alone', async () => {
    const page = new FeedbackPage();
    const form = await page.show();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'The lid leaks' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'mia@shop.test' });
    expect(page.posts).to.have.length(0);
    await sendKeys({ press: 'Enter' });
    await hasFocus(form, '[part=result]');
    const { id, ...sent } = JSON.parse(page.posts[0]?.body as string) as Record<string, unknown>;
    expect(id).to.match(/^[\da-f-]{36}$/);
    expect(sent).to.deep.equal({
      kind: 'problem',
      message: 'The lid leaks',
      rating: 1,
      contact: { by: 'email', value: 'mia@shop.test' },
    });
  });

  it('fits a column of 240 px, with targets of 44 px', async () => {
    const form = await new FeedbackPage().show(
      html`<loyalty-feedback-form kind="idea" style="inline-size: 240px" topics='["Shop"]'></loyalty-feedback-form>`,
    );
    await complain(form, 'x'.repeat(80));
    await choose(form, 'phone');
    expect(form.scrollWidth).to.equal(240);
    for (const target of form.shadowRoot?.querySelectorAll('label:has(input), button, select, #contact') ?? []) {
      expect(target.getBoundingClientRect().height, target.outerHTML).to.be.at.least(44);
    }
  });

  it('speaks the language of the page, from right to left too', async () => {
    addWords('zh-Hans', zhHans);
    const page = await fixture(
      html`<div dir="rtl" lang="zh-CN"><loyalty-feedback-form kind="idea"></loyalty-feedback-form></div>`,
    );
    const form = page.querySelector('loyalty-feedback-form') as LoyaltyFeedbackForm;
    await says(form, '您想告诉我们什么？');
    await complain(form);
    await says(form, '总体感受如何？（选填）');
    await expect(form).to.be.accessible();
  });
});
