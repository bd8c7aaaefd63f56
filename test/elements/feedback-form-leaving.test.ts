import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { getMember } from '../../src/client/resources/member.js';
import { LoyaltyFeedbackForm } from '../../src/elements/feedback-form/feedback-form.js';
import '../../src/elements/points-badge/define.js';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { says } from '../support/element.js';
import { complain, FeedbackPage, find, send, type } from '../support/feedback-page.js';
import { dumpOfBrowser } from '../support/shared-device.js';

const { open } = IDBFactory.prototype;

describe('<loyalty-feedback-form>, when the member leaves', () => {
  it('shows and keeps nothing of what was typed, from the moment of the sign-out [C4]', async () => {
    const page = new FeedbackPage();
    const form = await page.show();
    const words = `Typed by Ada ${crypto.randomUUID()}`;
    await complain(form, words);
    const { client } = form;
    await client?.durable();
    // Not yet stored: the pause in typing has not come.
    const left = client?.signOut();
    await form.updateComplete;
    expect(form.shadowRoot?.textContent).not.to.include(words);
    expect(find(form, 'input[value=complaint]').checked).to.equal(false);
    await left;
    window.dispatchEvent(new Event('pagehide'));
    form.parentElement?.remove();
    await form.client?.durable();
    expect(await dumpOfBrowser()).not.to.include(words);
    expect(page.posts).to.have.length(0);
  });

  it('has the token in its header and nowhere else: no address, page, storage, event or console [C7]', async () => {
    const canary = `canary-${crypto.randomUUID()}`;
    const { transport } = createSandbox({ scenario: 'mid', latencyMs: 0 });
    const heard: unknown[] = [];
    const { fetch: original, console: own } = globalThis;
    const said = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => [name, own[name]] as const);
    for (const [name] of said) own[name] = (...words: readonly unknown[]) => void heard.push(words.map(String));
    let inHeader = 0;
    globalThis.fetch = async (input, { headers, body, ...how } = {}) => {
      const address = input as string;
      const all = { ...(headers as Record<string, string>) };
      if (all['authorization'] === `Bearer ${canary}`) inHeader += 1;
      delete all['authorization'];
      heard.push(address, all, body, how.referrer);
      // The shop fails at what is said, with a problem of its own.
      if (address.endsWith('/feedback')) return new Response('{"type":"about:blank","title":"No"}', { status: 422 });
      const path = address.replace(/^.*\/canary/, '');
      const operation = { headers: all, method: 'GET', path, operation: 'test' } as const;
      const { status, body: told } = await transport(operation, new AbortController().signal);
      return new Response(JSON.stringify(told), { status });
    };
    const listen = ({ detail, error, reason }: Partial<CustomEvent & ErrorEvent & PromiseRejectionEvent>) =>
      void heard.push(detail, String(error), String(reason));
    const events = ['loyalty-error', 'loyalty-answer-rejected', 'error', 'unhandledrejection'];
    events.forEach((name) => addEventListener(name, listen as EventListener));
    document.addEventListener('loyalty-answer-rejected', listen as EventListener);
    try {
      const page = new FeedbackPage({
        baseUrl: '/canary',
        transport: undefined as never,
        getToken: () => Promise.resolve(canary),
        onProblem: (error) => heard.push(String(error), JSON.stringify(error)),
      });
      const form = await page.show();
      form.before(await fixture(html`<loyalty-points-badge></loyalty-points-badge>`));
      const { client } = form;
      const told: unknown[] = [];
      client?.watchAnswers((event) => told.push(JSON.stringify(event)));
      await client
        ?.read(getMember, undefined)
        .catch((error: unknown) => heard.push(String(error), JSON.stringify(error)));
      await complain(form, 'Cold coffee');
      await send(form);
      await waitUntil(() => told.length > 0, 'it was not sent', { timeout: 8000 });
      const shadows = [form, ...document.querySelectorAll('loyalty-points-badge')].map(
        (each) => each.shadowRoot?.innerHTML,
      );
      heard.push(told, JSON.stringify(client?.dehydrate()), document.documentElement.outerHTML, shadows, location.href);
      heard.push(performance.getEntriesByType('resource').map(({ name }) => name));
      expect(inHeader).to.be.above(1);
      expect(JSON.stringify(heard)).to.include('Cold coffee').and.not.to.include(canary);
      expect(await dumpOfBrowser()).not.to.include(canary);
    } finally {
      globalThis.fetch = original;
      for (const [name, say] of said) own[name] = say;
      events.forEach((name) => removeEventListener(name, listen as EventListener));
      document.removeEventListener('loyalty-answer-rejected', listen as EventListener);
    }
  });
});

describe('<loyalty-feedback-form>, at the limits of the device', () => {
  afterEach(() => (IDBFactory.prototype.open = open));

  it('says that nothing is saved where the database is denied, tells the page, and sends it all the same [B12]', async () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const page = new FeedbackPage();
    // The second try may come at once: it waits until the member has read what became of the first.
    page.faults.push('cut', 'hold');
    const form = await page.show();
    const told = oneEvent(document, 'loyalty-storage-change');
    await complain(form);
    await send(form);
    expect((await told).detail).to.deep.equal({ mode: 'memory' });
    await says(form, 'not saved on this device. Please keep this page open.');
    await waitUntil(() => page.posts.length === 2);
    page.release();
    await says(form, 'C-');
    const keys = new Set(page.posts.map(({ idempotencyKey }) => idempotencyKey));
    expect([keys.size, page.posts.length]).to.deep.equal([1, 2]);
  });

  it('says that a message of a million characters is too long, and sends and stores no answer [B16]', async () => {
    const page = new FeedbackPage();
    const form = await page.show();
    expect(form).to.be.instanceOf(LoyaltyFeedbackForm);
    await complain(form, 'Cold coffee');
    await type(form, 'message', 'x'.repeat(1e6));
    await send(form);
    await says(form, 'Shorten your message to 4,000 characters.');
    expect(find(form, '#message').getAttribute('aria-invalid')).to.equal('true');
    expect(page.posts).to.have.length(0);
    const { outbox, store } = (await form.client?.durable())!;
    expect(await outbox.rejected()).to.deep.equal([]);
    expect(
      (await store.list('')).filter(([key, text]) => key.includes('/answer/') && text.length > 65_536),
    ).to.have.length(0);
  });
});
