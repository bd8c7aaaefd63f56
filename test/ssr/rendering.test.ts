import { expect } from 'chai';
import { JSDOM } from 'jsdom';
import { createTestClient } from '../../src/sandbox/testing.js';
import { LoyaltyError } from '../../src/domain/errors.js';
import { allPayloads, sample } from '../hostile/support/payloads.js';
import type * as Ssr from '../../src/ssr/ssr.js';
import { givenBy } from './given.js';
import { loaded, loadedLanguages } from './loaded.js';

let createPage: typeof Ssr.createPage;
let dehydrate: typeof Ssr.dehydrate;
let renderElement: typeof Ssr.renderElement;

/** What a reader sees, without styles and marks. */
const textOf = (html: string): string =>
  html
    .replace(/<style[^>]*>[\s\S]*?<\/style>|<!--[\s\S]*?-->|<[^>]*>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const codeOf = async (run: () => unknown): Promise<string> => {
  try {
    await run();
  } catch (error) {
    if (error instanceof LoyaltyError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'nothing';
};

describe('Rendering on a server', () => {
  before(async () => {
    ({ createPage, dehydrate, renderElement } = await loaded());
  });

  it('makes a page that can be read without any script', async () => {
    const page = createPage({ data: await givenBy() });
    const read = async (...of: Parameters<typeof page.render>) => textOf(await page.render(...of));
    expect(await read('points-badge', { attributes: { show: 'value' } })).to.match(/^276 stars worth \$8\.28/);
    expect(await read('tier-progress')).to.match(/^Green 99 stars to Gold/);
    const list = await read('rewards-list');
    for (const text of ['Extra shot or syrup', '25 stars', 'Oat cookie', '60 stars']) expect(list).to.contain(text);
    expect(await read('your-rewards')).to.contain('Nothing redeemed yet');
    expect(await read('nps-survey')).to.contain('How likely are you to recommend');
    expect(await read('feedback-form')).to.contain('What would you like to tell us?');
  });

  it('invites a guest, with links that work', async () => {
    const data = await givenBy({ scenario: 'guest' });
    const html = await renderElement('points-badge', { data, url: 'https://shop.example/account' });
    expect(textOf(html)).to.match(/^Join Coffee Stars/);
    expect(html).to.match(/href="https:\/\/shop\.example\//);
  });

  it('shows what it is given as attributes, without a backend', async () => {
    expect(textOf(await renderElement('points-badge', { attributes: { balance: 1200 } }))).to.match(/^1,200/);
    const { 'program.get': program } = await givenBy();
    const html = await renderElement('points-badge', { attributes: { balance: 3, program: program as object } });
    expect(textOf(html)).to.match(/^3 stars/);
  });

  it('leaves to the browser what nobody has given', async () => {
    const html = await renderElement('points-badge', { data: { 'program.get': (await givenBy())['program.get'] } });
    expect(html).to.contain('skeleton').and.not.to.contain('Join');
  });

  it('puts what is inside an element into it', async () => {
    const html = await renderElement('points-badge', { children: '<p slot="guest">Hello</p>' });
    expect(html).to.match(/<\/template><p slot="guest">Hello<\/p><\/loyalty-points-badge>$/);
  });

  describe('in other languages', () => {
    before(loadedLanguages);

    it('speaks the language it is told, and writes it and the direction down', async () => {
      const data = await givenBy();
      const arabic = await renderElement('points-badge', { data, locale: 'ar', dir: 'rtl' });
      expect(arabic).to.match(/^<loyalty-points-badge[^>]* lang="ar" dir="rtl"/);
      const japanese = textOf(await renderElement('tier-progress', { data, locale: 'ja' }));
      expect(japanese).to.match(/[\u3040-\u30ff]/);
      const german = textOf(
        await renderElement('rewards-list', { data: await givenBy({ scenario: 'guest' }), locale: 'de-AT' }),
      );
      expect(german).to.match(/Anmelden|beitreten|Mitmachen/i);
    });

    it('keeps apart what is rendered at the same time in many', async () => {
      const data = await givenBy();
      const render = (locale: string) => renderElement('tier-progress', { data, locale });
      const alone = [await render('fr'), await render('he'), await render('ko')];
      expect(await Promise.all([render('fr'), render('he'), render('ko')])).to.deep.equal(alone);
    });
  });

  it('never mixes members that are served at the same time', async () => {
    const roles = Array.from({ length: 50 }, (_, place) => 1000 + place);
    const pages = roles.map(async (amount) => {
      const data = await givenBy();
      const member = structuredClone(data['member.get']) as { balances: { amount: number }[] };
      for (const balance of member.balances) balance.amount = amount;
      const page = createPage({ data: { ...data, 'member.get': member }, url: `https://shop-${amount}.example/` });
      const [badge, list] = await Promise.all([page.render('points-badge'), page.render('rewards-list')]);
      return { badge: textOf(badge), list, script: page.dataScript() };
    });
    const all = await Promise.all(pages);
    for (const [place, { badge, list, script }] of all.entries()) {
      const own = roles[place] ?? 0;
      expect(badge).to.contain(own.toLocaleString('en'));
      expect(new Set(list.match(/shop-\d+/g))).to.deep.equal(new Set([`shop-${own}`]));
      for (const other of roles) expect(script.includes(`"amount":${other}`)).to.equal(other === own);
    }
    for (const name of ['document', 'location', 'HTMLElement']) expect(name in globalThis, name).to.equal(false);
  });

  it('remembers no end of locales and faults that requests have named', async () => {
    const { made } = await import('../../src/i18n/cached.js');
    const { warned } = await import('../../src/lit/warnings.js');
    const { warn } = console;
    console.warn = () => undefined;
    for (let each = 0; each < 1500; each += 1)
      await renderElement('points-badge', { locale: `en-x-a${each}`, attributes: { balance: 7, size: `s${each}` } });
    console.warn = warn;
    expect(made.size).to.be.within(1, 1100);
    expect(warned.size).to.be.within(1, 1100);
  }).timeout(60_000);

  it('waits for a backend as long as it is told, and says what it could not have', async () => {
    const { client } = createTestClient({ latencyMs: Infinity });
    const html = await createPage({ client, patience: 50 }).render('points-badge');
    expect(html).to.contain('skeleton');
    const codes: string[] = [];
    const failing = createTestClient({ scenario: 'malformed' }).client;
    const page = createPage({ client: failing, onError: ({ code }) => codes.push(code) });
    expect(textOf(await page.render('points-badge'))).not.to.equal('');
    expect(codes).to.include('invalid-response');
  });

  it('has a code for each mistake', async () => {
    const data = await givenBy();
    const render = renderElement as (noun: string, options?: object) => Promise<string>;
    expect(await codeOf(() => render('points'))).to.match(
      /^invalid-configuration ssr\.render: there is no element "points"/,
    );
    expect(await codeOf(() => render('provider'))).to.match(/^invalid-configuration/);
    expect(await codeOf(() => render('constructor'))).to.match(/^invalid-configuration/);
    for (const name of ['onclick', 'style', 'a b', '"><script>', ''])
      expect(await codeOf(() => render('points-badge', { attributes: { [name]: 'x' } })), name).to.match(
        /^invalid-configuration/,
      );
    expect(await codeOf(() => render('points-badge', { data: { 'members.get': {} } }))).to.match(
      /^invalid-configuration/,
    );
    expect(await codeOf(() => render('points-badge', { data, client: createTestClient().client }))).to.match(
      /^invalid-configuration/,
    );
    expect(await codeOf(() => render('points-badge', { url: 'nowhere' }))).to.match(/^invalid-configuration/);
    expect(await codeOf(() => render('points-badge', { data: { ...data, 'member.get': { id: 7 } } }))).to.match(
      /^invalid-response member\.get/,
    );
  });

  it('takes no markup for what it is not', async () => {
    const data = await givenBy();
    for (const payload of sample(allPayloads(), 80, 1)) {
      const program = { ...(data['program.get'] as object), name: payload };
      const rewards = {
        items: [{ ...(data['rewards.list'] as { items: object[] }).items[0], name: payload, terms: payload }],
      };
      const page = createPage({ data: { ...data, 'program.get': program, 'rewards.list': rewards } });
      const html =
        (await page.render('rewards-list', { attributes: { category: payload } })) +
        (await page.render('nps-survey', { attributes: { 'survey-id': payload } })) +
        page.dataScript();
      const found = signsOf(JSDOM.fragment(html));
      expect(found.filter((each) => /^(on|srcdoc|iframe|object|base$|embed|script$)/.test(each))).to.deep.equal([
        'script',
      ]);
    }
  }).timeout(60_000);

  it('writes data that stays in its script', () => {
    for (const payload of [...allPayloads(), '</script>', '<!--<script>', ']]>', '\u2028\u2029']) {
      const text = dehydrate({ payload });
      expect(text).not.to.match(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).to.deep.equal({ payload });
    }
  });

  it('has a nonce for pages with a policy, and hides what needs a script where there is none', async () => {
    const html = await renderElement('points-badge', { nonce: 'r4nd0m"' });
    expect(html).to.contain('<style nonce="r4nd0m&quot;">').and.to.contain('@media (scripting: none)');
    expect(html.match(/ style=/)).to.equal(null);
  });

  it('gives a browser the answers it need not ask for', async () => {
    const { client, sandbox } = createTestClient();
    const page = createPage({ client });
    await page.render('rewards-list');
    expect(Object.keys(page.initialData())).to.have.members([
      'member.get null',
      'program.get null',
      'rewards.list {"limit":12}',
    ]);
    expect(sandbox.ledger()).not.to.equal(undefined);
  });
});

/** The names of all elements and attributes, also of those in shadow roots. */
const signsOf = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element.localName,
    ...element.getAttributeNames(),
    ...('content' in element && element.localName === 'template' ? signsOf(element.content as ParentNode) : []),
  ]);
