import { expect } from 'chai';
import type { Request } from 'playwright-core';
import { shopPage } from './page-site.js';
import { noted, settled, until, visits } from './page-visit.js';

const tags = ['points-badge', 'tier-progress', 'rewards-list', 'your-rewards', 'feedback-form', 'nps-survey'].map(
  (noun) => `loyalty-${noun}`,
);

/** A thousand random steps, the same with the same seed, with questions under way all the time. */
const steps = (seed: number): string => `(async () => {
  let state = ${String(seed)};
  const roll = (most) => { state = (state * 1103515245 + 12345) % 2147483648; return Math.floor(state / 2147483648 * most); };
  const tags = ${JSON.stringify(tags)};
  const places = [document.body, ...Array.from({ length: 4 }, () => document.body.appendChild(document.createElement('section')))];
  const shadow = places[1].attachShadow({ mode: 'open' });
  places.push(shadow);
  const all = () => [...document.querySelectorAll(tags), ...shadow.querySelectorAll(tags)];
  const one = () => { const list = all(); return list[roll(list.length)]; };
  const acts = [
    () => places[roll(places.length)].append(document.createElement(tags[roll(tags.length)])),
    () => one()?.remove(),
    () => { const each = one(); if (each) places[roll(places.length)].prepend(each); },
    () => { const each = one(); if (each) places[roll(places.length)].append(each.cloneNode(true)); },
    () => places[2 + roll(3)].replaceChildren(),
    () => { const each = one(); if (each) { document.implementation.createHTMLDocument().adoptNode(each); document.body.append(each); } },
    () => document.dispatchEvent(new Event('loyalty-refresh')),
    () => { document.documentElement.lang = roll(2) ? 'zh-CN' : 'en'; },
    () => { const each = one(); if (each) { each.remove(); document.body.append(each); each.remove(); } },
  ];
  for (let step = 0; step < 1000; step += 1) {
    acts[roll(acts.length)]();
    while (all().length > 40) one().remove();
    if (step % 10 === 0) await new Promise((go) => setTimeout(go));
  }
  return all().length;
})()`;

describe('An element', () => {
  const visit = visits();

  for (const seed of [1, 20_260_101]) {
    it(`lives through 1,000 random moves, seed ${String(seed)} [E7]`, async () => {
      await visit.open(shopPage());
      expect(await visit.page.evaluate(steps(seed))).to.be.a('number');
      await visit.page.evaluate(`document.body.append(document.createElement('loyalty-points-badge'))`);
      await visit.page.evaluate(`document.documentElement.lang = 'en'`);
      await settled(visit.page);
      const { errors, events } = await noted(visit.page);
      expect([errors, events]).to.deep.equal([[], []]);
    }).timeout(60_000);
  }

  it('that is removed stops its questions, and no event comes of it [E7]', async () => {
    let go: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    visit.site.hold(() => gate);
    const cut: string[] = [];
    visit.page.on('requestfailed', (request) => cut.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''));
    await visit.open(shopPage());
    const isAsked = (noun: string) => visit.site.asked.some(({ path }) => path.endsWith(`/${noun}`));
    while (!isAsked('member') || !isAsked('program')) await visit.page.evaluate('new Promise(requestAnimationFrame)');
    await visit.page.evaluate(`for (const tag of ${JSON.stringify(tags)}) document.querySelector(tag).remove()`);
    while (!cut.includes('member') || !cut.includes('program'))
      await visit.page.evaluate('new Promise(requestAnimationFrame)');
    go?.();
    const { errors, events } = await noted(visit.page);
    expect([errors, events]).to.deep.equal([[], []]);
  });

  it('that is removed in the middle of a redemption does not stop it [E7]', async () => {
    let go: (() => void) | undefined;
    const gate = new Promise<void>((resolve) => (go = resolve));
    visit.site.hold(({ method, path }) =>
      method === 'POST' && path.endsWith('/redemptions') ? gate : Promise.resolve(),
    );
    await visit.open(shopPage({ body: '<loyalty-rewards-list></loyalty-rewards-list>' }));
    await settled(visit.page);
    const list = visit.page.locator('loyalty-rewards-list');
    await list
      .getByRole('button', { name: /^Redeem/ })
      .first()
      .click();
    const isWish = (request: Request) => request.method() === 'POST' && request.url().endsWith('/redemptions');
    const sent = visit.page.waitForRequest(isWish);
    await list
      .locator('dialog')
      .getByRole('button', { name: /Redeem|Yes|Use/ })
      .first()
      .click();
    await sent;
    await visit.page.evaluate(`document.querySelector('loyalty-rewards-list').remove()`);
    const answered = visit.page.waitForResponse((response) => isWish(response.request()));
    go?.();
    expect((await answered).status()).to.equal(201);
    await visit.page.evaluate(`document.body.append(document.createElement('loyalty-your-rewards'))`);
    await settled(visit.page);
    await until(visit.page, '/Ready to use/.test(oracle.text("loyalty-your-rewards"))');
    expect((await noted(visit.page)).errors).to.deep.equal([]);
  }).timeout(30_000);

  it('comes and goes with the pages of an app, over one client [E8]', async () => {
    await visit.open(shopPage());
    await settled(visit.page);
    const reads = () => visit.site.asked.filter(({ path }) => path.startsWith('/sandbox')).length;
    const before = reads();
    await visit.page.evaluate(`(async () => {
      const pages = ${JSON.stringify(tags)}.map((tag) => \`<main><\${tag}></\${tag}><loyalty-points-badge></loyalty-points-badge></main>\`);
      for (let turn = 0; turn < 200; turn += 1) {
        history.pushState(null, '', '?page=' + turn);
        const body = document.createElement('body');
        body.innerHTML = pages[turn % pages.length];
        const swap = () => document.body.replaceWith(body);
        if (turn % 20 === 0 && document.startViewTransition) await document.startViewTransition(swap).finished;
        else swap();
        do await new Promise((go) => setTimeout(go));
        while (oracle.waiting().length);
      }
    })()`);
    await settled(visit.page);
    expect((await noted(visit.page)).errors).to.deep.equal([]);
    // Answers stay fresh over pages: two hundred pages ask no more than a few did.
    expect(reads() - before).to.be.below(20);
  }).timeout(60_000);

  it('asks once, however many there are [E17]', async () => {
    const body = Array.from({ length: 500 }, (_, place) => `<${tags[place % 4] ?? ''}></${tags[place % 4] ?? ''}>`);
    await visit.open(shopPage({ body: body.join('') }));
    await settled(visit.page);
    const reads = visit.site.asked.map(({ path }) => path).filter((path) => path.startsWith('/sandbox'));
    expect(reads).to.deep.equal([...new Set(reads)]);
    expect(reads.length).to.be.below(8);
  }).timeout(60_000);

  it('is not disturbed by listeners of the page that throw [E15]', async () => {
    const events = [
      'loyalty-badge-select',
      'loyalty-join',
      'loyalty-redeem',
      'loyalty-redeemed',
      'loyalty-rewards-filter',
      'loyalty-error',
      'loyalty-survey-shown',
      'loyalty-survey-answered',
      'loyalty-survey-dismissed',
      'loyalty-feedback-sent',
      'loyalty-reward-apply',
      'loyalty-redemption-cancelled',
      'loyalty-answer-rejected',
      'context-request',
      'context-provider',
    ];
    const before = `<script>for (const type of ${JSON.stringify(events)}) {
      document.addEventListener(type, () => { throw new Error('of the page: ' + type); });
    }</script>`;
    await visit.open(shopPage({ before }));
    await settled(visit.page);
    await visit.page.evaluate(`LoyaltyElements.configure({ baseUrl: 'https://other.example' })`);
    const list = visit.page.locator('loyalty-rewards-list');
    await list
      .getByRole('button', { name: /^Redeem/ })
      .first()
      .click();
    await list
      .locator('dialog')
      .getByRole('button', { name: /Redeem|Yes|Use/ })
      .first()
      .click();
    await until(visit.page, `oracle.errors.some((error) => error.includes('loyalty-redeemed'))`);
    const { errors } = await noted(visit.page);
    expect(errors.filter((error) => !error.includes('of the page: '))).to.deep.equal([]);
    const heard = errors.map((error) => /of the page: (.*)/.exec(error)?.[1]);
    expect(heard).to.include.members(['loyalty-error', 'loyalty-redeem', 'loyalty-redeemed', 'context-request']);
    expect(
      visit.site.asked.filter(({ method, path }) => method === 'POST' && path.endsWith('/redemptions')),
    ).to.have.length(1);
  }).timeout(30_000);
});
