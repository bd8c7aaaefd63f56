import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ownStorage } from '../support/own-storage.js';
import { press, until } from '../support/survey-page.js';
import { comes, happen, memoryKey, refuses, turn, waiting } from '../support/waiting-survey.js';

describe('<loyalty-nps-survey trigger>, where it would disturb', () => {
  ownStorage();
  const { pathname, search } = location;
  const { documentElement } = document;

  beforeEach(() => localStorage.removeItem(memoryKey));

  afterEach(() => {
    Reflect.deleteProperty(document, 'visibilityState');
    documentElement.removeAttribute('data-loyalty-checkout');
    history.replaceState(null, '', pathname + search);
  });

  it('waits for the end of a modal dialog, also of one closed by a script', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog><button>Fine</button></dialog>`);
    dialog.showModal();
    const survey = await waiting({ delayMs: 0 });
    await refuses(survey, 'modal-open');
    dialog.close();
    await comes(survey);
  });

  it('waits for the end of a dialog that is made of other elements', async () => {
    const dialog = await fixture<HTMLElement>(
      html`<div role="dialog" aria-modal="true" aria-label="Cookies"><button>Fine</button></div>`,
    );
    Object.assign(dialog.style, { position: 'fixed', inset: '10%', background: 'white' });
    dialog.querySelector('button')?.addEventListener('click', () => dialog.remove());
    const survey = await waiting({ delayMs: 0 });
    await refuses(survey, 'modal-open');
    await press(dialog.querySelector('button') as HTMLElement);
    await comes(survey);
  });

  it('waits until the visitor is out of a field, also of one in a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    field.focus();
    const survey = await waiting({ delayMs: 0 });
    await refuses(survey, 'typing');
    await sendKeys({ type: 'tea' });
    await refuses(survey, 'typing');
    field.blur();
    await comes(survey);
  });

  it('waits for text that is written without a field', async () => {
    const text = await fixture<HTMLElement>(html`<p contenteditable="true">Dear shop</p>`);
    text.focus();
    const survey = await waiting({ delayMs: 0 });
    await refuses(survey, 'typing');
    text.blur();
    await comes(survey);
  });

  it('keeps out of the checkout, by its address', async () => {
    history.replaceState(null, '', '/en/checkout/payment');
    const survey = await waiting({ delayMs: 0 });
    await refuses(survey, 'at-checkout');
    history.pushState(null, '', '/en/thanks');
    await comes(survey);
  });

  it('keeps out of the checkout that the page names, unless it is allowed there', async () => {
    documentElement.setAttribute('data-loyalty-checkout', '');
    const survey = await waiting({ delayMs: 0 });
    await refuses(survey, 'at-checkout');
    survey.trigger = { delayMs: 0, checkout: true };
    await comes(survey);
  });

  it('believes a page that says it is no checkout', async () => {
    history.replaceState(null, '', '/checkout/thanks');
    documentElement.setAttribute('data-loyalty-checkout', 'false');
    await comes(await waiting({ delayMs: 0 }));
  });

  it('waits for the end of a transition of the whole page', async () => {
    const { finished, ready } = document.startViewTransition(() => undefined);
    await ready;
    const survey = await waiting({ delayMs: 0 });
    await refuses(survey, 'in-transition');
    await finished;
    await comes(survey);
  });

  it('waits until the page is in front', async () => {
    turn('hidden');
    const survey = await waiting({ delayMs: 0 });
    await refuses(survey, 'not-in-front');
    turn('visible');
    await comes(survey);
  });

  it('is off when the element is gone before its moment, and starts anew when it is back', async () => {
    const survey = await waiting({ idleMs: 100, exitIntent: true });
    await until(async () => (await survey.why()).because === 'not-leaving');
    const parent = survey.parentElement as Element;
    survey.remove();
    documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
    await nextFrame();
    expect(localStorage.getItem(memoryKey) ?? '').not.to.contain('ignored');
    parent.append(survey);
    await refuses(survey, 'not-idle');
    await until(async () => (await survey.why()).because === 'not-leaving');
    documentElement.dispatchEvent(new MouseEvent('mouseleave', { clientY: -1 }));
    await comes(survey);
  });

  it('asks once also where a browser has no locks', async () => {
    Object.defineProperty(navigator, 'locks', { configurable: true, value: undefined });
    try {
      const none = { answered: 0, declined: 0, ignored: 0 };
      const restless = { delayMs: 0, rest: none, restOfAll: none, maxPerDay: 9 };
      const first = await waiting(restless);
      await comes(first);
      const second = await waiting({ ...restless, event: 'bought' });
      await refuses(second, 'no-event');
      happen('bought');
      await refuses(second, 'other-tab');
      first.remove();
      happen('bought');
      await comes(second);
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  });

  it('follows the visitor by hash and history where a browser has no Navigation API', async () => {
    const { navigation } = globalThis as { readonly navigation?: unknown };
    Object.defineProperty(globalThis, 'navigation', { configurable: true, value: undefined });
    try {
      const survey = await waiting({ pages: ['/**#cart'] });
      await refuses(survey, 'other-page');
      location.hash = '#cart';
      await comes(survey);
    } finally {
      Object.defineProperty(globalThis, 'navigation', { configurable: true, value: navigation });
    }
  });
});
