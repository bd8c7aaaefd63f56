import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { backend, shopPage } from '../hostile/page-site.js';
import { noted, settled, until, visits } from '../hostile/page-visit.js';
import { loader, oneFile } from './builds.js';

const silent = { errors: [], warnings: [], violations: [], events: [] };
const css = '<link rel="stylesheet" href="/loyalty.css">';
const hasPoints = (place: string): string =>
  `/\\d/.test(oracle.text('${place} loyalty-points-badge')) && !oracle.waiting().length`;
const badge = '<loyalty-points-badge></loyalty-points-badge>';

describe('What comes to a page, and when', () => {
  const visit = visits();

  const kit = () => loader.tag({ data: { 'base-url': backend() } });
  const files = () => visit.site.asked.map(({ path }) => path).filter((path) => path.startsWith('/cdn/'));

  /** What keeps an answer is there: the page has asked for it by itself, and it has come with all that it stands on. */
  async function readyToKeep(): Promise<void> {
    for (const part of [/loader-take-over-/, /loader-durable-/, /loader-rare-(?!layers)/]) {
      while (!files().some((path) => part.test(path))) await visit.page.evaluate('oracle.soon()');
      const parts = JSON.stringify(files().filter((path) => part.test(path)));
      await visit.page.evaluate(`Promise.all(${parts}.map((path) => import(path))).then(() => true)`);
    }
  }

  it('an element that is not on the page is not loaded, and one that comes later is', async () => {
    await visit.open(shopPage({ kit: kit(), body: badge }));
    await settled(visit.page);
    expect(
      files().filter((path) => /loader-(rewards-list|nps-survey|provider|feedback-form)-\d/.test(path)),
    ).to.deep.equal([]);
    await visit.page.evaluate(`document.body.append(document.createElement('section'));
      document.querySelector('section').append(document.createElement('p'));
      document.querySelector('p').append(document.createElement('loyalty-rewards-list'))`);
    await until(visit.page, '/\\d/.test(oracle.text("loyalty-rewards-list"))');
    expect(files().filter((path) => /loader-(nps-survey|provider|feedback-form)-\d/.test(path))).to.deep.equal([]);
    expect(await noted(visit.page)).to.deep.equal(silent);
  });

  it('a page without elements loads the loader and nothing else', async () => {
    await visit.open(shopPage({ kit: kit(), body: '<p>Hello</p>' }));
    await visit.page.evaluate('LoyaltyElements.ready.then(() => true)');
    expect(files()).to.deep.equal(['/cdn/loader.js']);
  });

  it('an element that is gone before it has come breaks nothing', async () => {
    let go: (() => void) | undefined;
    visit.site.slow((path) =>
      /loader-points-badge-\d/.test(path) ? new Promise<void>((resolve) => (go = resolve)) : Promise.resolve(),
    );
    await visit.open(shopPage({ kit: kit(), body: '<div id="place"></div>' }));
    await visit.page.evaluate(`place.append(document.createElement('loyalty-points-badge'))`);
    await visit.page.evaluate(`document.querySelector('loyalty-points-badge').remove()`);
    while (!go) await visit.page.evaluate('oracle.soon()');
    go();
    await visit.page.evaluate('LoyaltyElements.ready.then(() => true)');
    await visit.page.evaluate(`place.append(document.createElement('loyalty-points-badge'))`);
    await until(visit.page, hasPoints('#place'));
    expect(await noted(visit.page)).to.deep.equal(silent);
  });

  it('a div that stands for a provider speaks its language before the provider has come', async () => {
    let come: (() => void) | undefined;
    visit.site.slow((path) =>
      /loader-provider-\d/.test(path) ? new Promise<void>((resolve) => (come = resolve)) : Promise.resolve(),
    );
    const body = `<div data-loyalty="provider" data-locale="de"><div id="place" data-loyalty="points-badge" data-show="value"></div></div>`;
    await visit.open(shopPage({ kit: kit(), body }));
    const inGerman = '/\\d,\\d\\d\\s\\$/.test(oracle.text("#place loyalty-points-badge"))';
    await until(visit.page, inGerman);
    expect(await visit.page.evaluate('customElements.get("loyalty-provider") === undefined')).to.equal(true);
    await visit.page.evaluate('window.badge = place.firstElementChild; badge.isConnected');
    come?.();
    await until(visit.page, 'customElements.get("loyalty-provider") && !oracle.waiting().length');
    expect(await visit.page.evaluate(`badge === place.firstElementChild && ${inGerman}`)).to.equal(true);
    expect(await noted(visit.page)).to.deep.equal(silent);
  });

  it('a tag that the kit does not have is left alone, with one word to the developer', async () => {
    const body = `<loyalty-foo>Ours</loyalty-foo><loyalty-foo></loyalty-foo><div data-loyalty="__proto__"></div>${badge}`;
    await visit.open(shopPage({ kit: kit(), body }));
    await until(visit.page, '/\\d/.test(oracle.text("loyalty-points-badge"))');
    const { warnings, errors } = await noted(visit.page);
    expect(errors).to.deep.equal([]);
    expect(warnings).to.deep.equal([
      'loyalty-elements: there is no "foo"',
      'loyalty-elements: there is no "__proto__"',
    ]);
    expect(await visit.page.evaluate('oracle.text("loyalty-foo")')).to.equal('Ours');
  }).timeout(120_000);

  it('a part that does not come is asked for once more, and the box stays meanwhile', async () => {
    visit.site.lose(/loader-points-badge/);
    await visit.open(
      shopPage({ head: css, kit: kit(), body: `<div id="place">${badge}${badge}</div><p id="after">After</p>` }),
    );
    await until(visit.page, 'oracle.warnings.length > 0');
    const top = () => visit.page.evaluate<number>('after.getBoundingClientRect().top');
    const before = await top();
    visit.site.lose(undefined);
    await until(visit.page, hasPoints('#place'));
    expect(await top()).to.equal(before);
    const { warnings, errors } = await noted(visit.page);
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('not loaded');
  });

  it('a loader that stands in the page itself, with nothing beside it, breaks nothing', async () => {
    const code = await readFile('dist/cdn/loader.js', 'utf8');
    await visit.open(shopPage({ kit: `<script>${code}</script>`, body: `${badge}${badge}` }));
    await visit.page.evaluate('LoyaltyElements.ready.then(() => true)');
    const { warnings, errors } = await noted(visit.page);
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('not loaded');
  });

  it('a part that never comes is asked for twice, and the page keeps its own words', async () => {
    visit.site.lose(/loader-./);
    const body = '<loyalty-points-badge><a class="fallback" href="/account">Your points</a></loyalty-points-badge>';
    await visit.open(shopPage({ head: css, kit: kit(), body }));
    await visit.page.evaluate('LoyaltyElements.ready.then(() => true)');
    expect(files().filter((path) => /loader-page-\d/.test(path))).to.have.length(2);
    expect(await visit.page.evaluate('oracle.fallbacks()')).to.equal(1);
    const { warnings, errors } = await noted(visit.page);
    expect(errors).to.deep.equal([]);
    expect(warnings).to.have.length(1);
  });

  it('an element that came while the line was down is there when it is up again', async () => {
    await visit.open(shopPage({ head: css, kit: kit(), body: '<div id="place"></div>' }));
    await visit.page.context().setOffline(true);
    await visit.page.evaluate(`place.append(document.createElement('loyalty-points-badge'))`);
    await until(visit.page, 'oracle.warnings.length > 0');
    expect(await visit.page.evaluate('place.firstChild.getBoundingClientRect().height')).to.be.above(20);
    await visit.page.context().setOffline(false);
    await until(visit.page, hasPoints('#place'));
    const { warnings, errors } = await noted(visit.page);
    expect([errors, warnings.length]).to.deep.equal([[], 1]);
  });

  it('a question on screen can be answered when the line has gone down meanwhile', async () => {
    await visit.open(shopPage({ head: css, kit: kit(), body: '<loyalty-nps-survey></loyalty-nps-survey>' }));
    const numbers = visit.page.getByRole('radio');
    await numbers.first().waitFor({ state: 'attached' });
    await readyToKeep();
    await visit.page.context().setOffline(true);
    await numbers.nth(9).click({ force: true });
    await visit.page.getByRole('textbox').fill('The milk was like satin.');
    await visit.page.getByRole('button', { name: 'Send' }).click();
    await visit.page.getByText('Thank you').waitFor();
  });

  it('a message begun before the line went down is kept, and sent when it is back', async () => {
    const form = '<loyalty-feedback-form kind="idea"></loyalty-feedback-form>';
    await visit.open(shopPage({ head: css, kit: kit(), body: form }));
    const message = visit.page.getByRole('textbox', { name: 'Your message' });
    await message.focus();
    await readyToKeep();
    await visit.page.context().setOffline(true);
    await message.fill('The window of room 12 does not close.');
    await visit.page.getByRole('button', { name: 'Send' }).click();
    await visit.page.getByText('saved on this device').waitFor();
    await visit.page.context().setOffline(false);
    await visit.page.getByText('Thank you').waitFor();
  });

  for (const { name, tag } of [loader, oneFile]) {
    describe(`a div that stands for an element, with ${name}`, () => {
      const data = () => tag({ data: { 'base-url': backend() }, more: 'async' });

      it('becomes it, with the attributes that the element knows and no others', async () => {
        const body = `<div id="place" class="ours" data-loyalty="points-badge" data-show="value" data-onclick="oracle.errors.push('run')"
          data-style="color: red" data-id="x" data-class="y"><a href="/account">Your points</a></div>
          <div id="list" data-loyalty="rewards-list" data-pagesize="2" data-page-size="2"></div>`;
        await visit.open(shopPage({ kit: data(), body }));
        await until(visit.page, hasPoints('#place'));
        await until(visit.page, 'oracle.text("#place loyalty-points-badge").includes("$")');
        const names =
          'document.querySelector("#place loyalty-points-badge").getAttributeNames().filter((name) => /on|style|id|class/.test(name))';
        expect(await visit.page.evaluate(names)).to.deep.equal([]);
        // Its part may come last.
        await until(visit.page, 'list.firstElementChild?.shadowRoot');
        expect(await visit.page.evaluate('list.firstElementChild.pageSize')).to.equal(2);
        expect(
          await visit.page.evaluate('place.className + place.querySelector("a").parentElement.localName'),
        ).to.equal('oursloyalty-points-badge');
        expect(await noted(visit.page)).to.deep.equal(silent);
      });

      it('of a provider has its look and its language and nothing that a token would follow', async () => {
        const address = backend();
        const fields = { id: '/id', status: { constant: 'member' }, balances: { constant: [] } };
        const spend = JSON.stringify({
          operations: { 'member.get': { method: 'POST', path: '/redemptions', body: {}, fields } },
        });
        const place = (data: string): string =>
          `<div data-loyalty="provider" ${data}><div data-loyalty="points-badge"></div></div>`;
        await visit.open(
          shopPage({
            before: `<script>LoyaltyElements = [{ getToken: async () => 'TOKEN' }];</script>`,
            kit: tag({ data: { 'base-url': address } }),
            body: `<main>${place(`data-theme="dark" data-locale="de" data-mapping='${spend}'`)}
              ${place('data-token="theirs"')}${place('data-scenario="coffee-stars/mid"')}
              ${place(`data-base-url="${visit.site.elsewhere}/sandbox" data-baseurl="${visit.site.elsewhere}/sandbox"`)}</main>`,
          }),
        );
        await until(visit.page, 'document.querySelectorAll("main loyalty-points-badge").length === 4');
        await settled(visit.page);
        const asked = visit.site.asked.filter(({ path }) => path.includes('/sandbox'));
        const said = (name: 'host' | 'method' | 'authorization') => [...new Set(asked.map((each) => each[name] ?? ''))];
        expect([said('host'), said('method')]).to.deep.equal([[new URL(visit.site.origin).host], ['GET']]);
        // What everybody may know is asked without a token.
        expect(said('authorization')).to.have.members(['', 'Bearer TOKEN']);
        const written = `[...document.querySelectorAll('loyalty-provider')].flatMap((each) => each.getAttributeNames()).join()`;
        expect(await visit.page.evaluate(written)).to.equal('theme,locale,theme,theme,theme');
        expect((await noted(visit.page)).errors).to.deep.equal([]);
      });

      it('may come later, be copied and be moved', async () => {
        await visit.open(shopPage({ kit: data(), body: '<main></main><aside></aside>' }));
        await until(visit.page, 'LoyaltyElements.push');
        await visit.page
          .evaluate(`document.querySelector('main').append(Object.assign(document.createElement('div'), { id: 'place' }));
          place.dataset.loyalty = 'points-badge'; document.querySelector('aside').append(place)`);
        await until(visit.page, hasPoints('#place'));
        await visit.page.evaluate(
          `document.querySelector('main').append(place.cloneNode(true)); document.querySelector('aside').append(place)`,
        );
        await until(visit.page, hasPoints('main'));
        expect(await visit.page.evaluate('document.querySelectorAll("loyalty-points-badge").length')).to.equal(2);
        expect(await noted(visit.page)).to.deep.equal(silent);
      });
    });
  }
});
