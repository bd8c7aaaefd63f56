// Run in a process of its own, by the name of what stands in for a browser: says what works there.
import { Window as HappyWindow } from 'happy-dom';
import { JSDOM } from 'jsdom';
import { runInThisContext } from 'node:vm';

const [name, lines = ''] = process.argv.slice(2);
const window = (name === 'jsdom'
  ? new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
      url: 'https://shop.example/',
      pretendToBeVisual: true,
    }).window
  : new HappyWindow({ url: 'https://shop.example/' })) as unknown as typeof globalThis & globalThis.Window;

// As test runners do it: all that the window has and Node has not, and what must be the window's.
const own =
  /^(document|window|self|location|navigator|Event|CustomEvent|EventTarget|MouseEvent|KeyboardEvent|AbortController|AbortSignal|dispatchEvent|addEventListener|removeEventListener|FormData|File|Blob)$/;
for (const key of Object.getOwnPropertyNames(window)) {
  if (key in globalThis && !own.test(key)) continue;
  Object.defineProperty(globalThis, key, {
    value: (window as unknown as Record<string, unknown>)[key],
    configurable: true,
    writable: true,
  });
}
for (const key of [
  'addEventListener',
  'removeEventListener',
  'dispatchEvent',
  'getComputedStyle',
  'matchMedia',
] as const) {
  const value: unknown = window[key];
  Object.defineProperty(globalThis, key, {
    value: typeof value === 'function' ? value.bind(window) : value,
    configurable: true,
  });
}

// The lines of the guide.
runInThisContext(lines);

const { createTestClient, loadFixtures } = await import('../../src/sandbox/testing.js');
const { provideClient } = await import('../../src/lit/page-client.js');
await import('../../src/define.js');

type Held = HTMLElement & { readonly updateComplete: Promise<boolean> };

function put(html: string): Held {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Held;
}

/** Looks again and again, for three seconds. */
async function until<T>(look: () => T | null | undefined | false): Promise<T> {
  for (const end = Date.now() + 3000; Date.now() < end;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error(`never: ${look.toString()}`);
}

const part = (element: Element, name: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~=${name}]`) ?? null;
const text = (element: Element) =>
  element.shadowRoot?.textContent
    .replace(/\s+/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .trim() ?? '';

/** Listens from now on; what it returns waits for it. */
function heard(type: string): () => Promise<CustomEvent<Record<string, unknown> | null>> {
  let event: CustomEvent<Record<string, unknown> | null> | undefined;
  const hear = (each: Event) => (event = each as CustomEvent<Record<string, unknown>>);
  document.addEventListener(type, hear, { once: true });
  return () => until(() => event);
}

const checks: Record<string, () => Promise<unknown>> = {
  'given attributes are shown': async () => {
    const badge = put('<loyalty-points-badge balance="1200"></loyalty-points-badge>');
    await until(() => text(badge).startsWith('1,200'));
  },
  'given properties are shown': async () => {
    const { member, program } = await loadFixtures();
    const badge = Object.assign(put('<loyalty-points-badge></loyalty-points-badge>'), { member, program });
    await until(() => text(badge).startsWith('276 stars'));
  },
  'a client of the page is used': async () => {
    provideClient(createTestClient().client);
    const badge = put('<loyalty-points-badge></loyalty-points-badge>');
    await until(() => text(badge).startsWith('276 stars'));
  },
  'a provider with a scenario is used': async () => {
    const provider = put(
      '<loyalty-provider scenario="coffee-stars/mid"><loyalty-points-badge></loyalty-points-badge></loyalty-provider>',
    );
    await until(() => text(provider.firstElementChild as Element).startsWith('276 stars'));
  },
  'events are heard, and can be prevented': async () => {
    put('<loyalty-points-badge balance="3" href="https://shop.example/points"></loyalty-points-badge>');
    const badge = document.body.firstElementChild as Element;
    const link = await until(() => badge.shadowRoot?.querySelector('a'));
    const event = heard('loyalty-badge-select');
    document.addEventListener('loyalty-badge-select', (each) => each.preventDefault(), { once: true });
    link.click();
    if (!(await event()).defaultPrevented) throw new Error('not prevented');
  },
  'the language of the page is followed': async () => {
    const badge = put('<loyalty-points-badge balance="12345"></loyalty-points-badge>');
    await until(() => text(badge).startsWith('12,345'));
    const { addLanguages } = await import('../../src/lit/language-loading.js');
    const { de } = await import('../../src/i18n/languages.js');
    addLanguages({ de });
    document.documentElement.lang = 'de';
    await until(() => text(badge).startsWith('12.345'));
    document.documentElement.lang = 'en';
  },
  'details behind a button open': async () => {
    provideClient(createTestClient().client);
    const badge = put('<loyalty-points-badge details="popover"></loyalty-points-badge>');
    (await until(() => part(badge, 'toggle'))).click();
    await until(() => part(badge, 'panel')?.textContent.includes('worth'));
  },
  'rewards are listed': async () => {
    provideClient(createTestClient().client);
    const list = put('<loyalty-rewards-list></loyalty-rewards-list>');
    await until(() => text(list).includes('Oat cookie') && part(list, 'redeem'));
  },
  'the dialog of a redemption opens': async () => {
    provideClient(createTestClient().client);
    const list = put('<loyalty-rewards-list></loyalty-rewards-list>');
    (await until(() => part(list, 'redeem'))).click();
    await until(() => list.shadowRoot?.querySelector('dialog')?.open && part(list, 'confirm'));
  },
  'a reward is redeemed': async () => {
    const { client, sandbox } = createTestClient();
    provideClient(client);
    const list = put('<loyalty-rewards-list></loyalty-rewards-list>');
    const redeemed = heard('loyalty-redeemed');
    (await until(() => part(list, 'redeem'))).click();
    // What it costs is asked first.
    const ready = () => part(list, 'confirm')?.getAttribute('aria-disabled') !== 'true' && part(list, 'confirm');
    (await until(ready)).click();
    await redeemed();
    if (!sandbox.ledger().length) throw new Error('nothing in the ledger');
  },
  'a survey is answered': async () => {
    provideClient(createTestClient().client);
    const survey = put('<loyalty-nps-survey></loyalty-nps-survey>');
    const answered = heard('loyalty-survey-answered');
    (await until(() => survey.shadowRoot?.querySelector<HTMLElement>('input[value="9"]'))).click();
    (await until(() => part(survey, 'primary'))).click();
    if ((await answered()).detail?.['score'] !== 9) throw new Error('another number');
  },
  'feedback is sent': async () => {
    provideClient(createTestClient().client);
    const form = put('<loyalty-feedback-form kind="praise" min-seconds="0"></loyalty-feedback-form>');
    const sent = heard('loyalty-feedback-sent');
    const field = await until(() => form.shadowRoot?.querySelector('textarea'));
    field.value = 'Thank you for the quick help.';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    (await until(() => part(form, 'send'))).click();
    await sent();
  },
  'styles are computed': async () => {
    const badge = put('<loyalty-points-badge balance="3"></loyalty-points-badge>');
    await until(() => text(badge));
    await until(() => getComputedStyle(badge).display.startsWith('inline'));
  },
  'what is kept outlives the page': async () => {
    const { client } = createTestClient();
    await client.durable();
    if (client.storageMode !== 'indexeddb') throw new Error(String(client.storageMode));
  },
  'what a server rendered is taken up': () => {
    const host = document.createElement('div') as HTMLElement & { setHTMLUnsafe(html: string): void };
    host.setHTMLUnsafe('<p><template shadowrootmode="open">Hello</template></p>');
    if (!host.firstElementChild?.shadowRoot) throw new Error('no shadow root');
    return Promise.resolve();
  },
};

const results: Record<string, string> = {};
const broken: unknown[] = [];
process.on('unhandledRejection', (error) => broken.push(error));
for (const [check, run] of Object.entries(checks)) {
  try {
    broken.length = 0;
    await run();
    if (broken.length) throw new Error(String(broken[0]));
    results[check] = 'yes';
  } catch (error) {
    results[check] = 'no';
    if (process.env['WHY']) console.error(check, error);
  }
}
console.log(JSON.stringify(results));
process.exit(0);
