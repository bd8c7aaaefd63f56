import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { backend, shopPage } from '../hostile/page-site.js';
import { noted, settled, until, visits } from '../hostile/page-visit.js';
import { builds } from './builds.js';
import { modules } from './modules.js';

const badge = '<loyalty-points-badge></loyalty-points-badge>';
const queued = (options: string): string => `<script>LoyaltyElements = [${options}];</script>`;
const language = (tag: string): string =>
  `document.querySelector('loyalty-points-badge').language === '${tag}' && !oracle.waiting().length && /\\d/.test(oracle.text('loyalty-points-badge'))`;

describe('Where a page says its configuration', () => {
  const visit = visits(undefined, modules);
  const members = (address: string) => visit.site.asked.filter(({ path }) => path.startsWith(`${address}/member`));

  for (const { name, tag } of builds) {
    describe(`to ${name}`, () => {
      it('the address of the tag is enough', async () => {
        const address = backend();
        const query = { 'base-url': address, locale: 'de', utm_source: 'mail', v: '3' };
        await visit.open(shopPage({ kit: tag({ query, more: 'async' }), body: badge }));
        await until(visit.page, language('de'));
        expect(members(address)).to.have.length(1);
        expect(await noted(visit.page)).to.deep.equal({ errors: [], warnings: [], violations: [], events: [] });
      });

      it('an attribute of the tag is stronger than its address', async () => {
        const address = backend();
        const said = { data: { 'base-url': address, locale: 'fr' }, query: { baseurl: backend(), locale: 'de' } };
        await visit.open(shopPage({ kit: tag(said), body: badge }));
        await until(visit.page, language('fr'));
        expect(members(address)).to.have.length(1);
        expect((await noted(visit.page)).events).to.deep.equal([]);
      });

      it('the queue is stronger than the tag', async () => {
        const address = backend();
        const said = { data: { 'base-url': backend(), locale: 'fr' }, query: { locale: 'de' } };
        const before = queued(`{ baseUrl: '${address}' }, { locale: 'es' }`);
        await visit.open(shopPage({ before, kit: tag(said), body: badge }));
        await until(visit.page, language('es'));
        expect(members(address)).to.have.length(1);
        expect((await noted(visit.page)).events).to.deep.equal([]);
      });

      it('a provider around the elements is stronger than the queue', async () => {
        const said = { data: { 'base-url': backend(), locale: 'fr' } };
        const body = `<loyalty-provider locale="it">${badge}</loyalty-provider>`;
        await visit.open(shopPage({ before: queued(`{ locale: 'es' }`), kit: tag(said), body }));
        await until(visit.page, language('it'));
      });

      it('configure() is stronger than all of them, whenever it comes', async () => {
        const address = backend();
        const said = { data: { 'base-url': address, locale: 'fr' } };
        const body = `<loyalty-provider locale="it">${badge}</loyalty-provider>`;
        await visit.open(shopPage({ before: queued(`{ locale: 'es' }`), kit: tag(said), body }));
        await until(visit.page, 'LoyaltyElements.configure');
        await visit.page.evaluate(`LoyaltyElements.configure({ locale: 'ko' })`);
        await until(visit.page, language('ko'));
        await visit.page.evaluate(`LoyaltyElements.push({ locale: 'ja' })`);
        await settled(visit.page);
        await until(visit.page, language('ko'));
        expect((await noted(visit.page)).errors).to.deep.equal([]);
      });

      it('a provider without an address stands on the page’s client, also one that comes later', async () => {
        const address = backend();
        const body = `<loyalty-provider theme="dark">${badge}</loyalty-provider>${badge}`;
        await visit.open(shopPage({ kit: tag(), body }));
        await until(visit.page, 'LoyaltyElements.configure');
        await visit.page.evaluate(`LoyaltyElements.push({ baseUrl: '${address}' })`);
        await until(
          visit.page,
          '!oracle.waiting().length && /\\d/.test(oracle.text("loyalty-provider loyalty-points-badge"))',
        );
        expect(members(address)).to.have.length(1);
      });

      it('a second one merges, and another address is refused with an event', async () => {
        const address = backend();
        await visit.open(shopPage({ kit: tag({ query: { 'base-url': address } }), body: badge }));
        await settled(visit.page);
        await visit.page.evaluate(`LoyaltyElements.configure({ locale: 'de' })`);
        await until(visit.page, language('de'));
        for (const way of ['configure', 'push'])
          await visit.page.evaluate(`LoyaltyElements.${way}({ baseUrl: '${visit.site.elsewhere}/sandbox' })`);
        await until(visit.page, 'oracle.events.length > 1 && oracle.warnings.length > 0');
        const { events, warnings, errors } = await noted(visit.page);
        const refused = { type: 'loyalty-error', code: 'invalid-configuration', operation: 'client.configure' };
        expect(events).to.deep.equal([refused, refused]);
        expect(warnings).to.have.length(1);
        expect(errors).to.deep.equal([]);
        expect(members(address).length).to.be.above(0);
      });

      it('ready tells when what is on the page is defined', async () => {
        const body = `${badge}<div data-loyalty="rewards-list"></div><loyalty-feedback-form></loyalty-feedback-form>`;
        await visit.open(
          shopPage({
            kit: tag({ query: { 'base-url': backend() } }),
            body: name.includes('ES') ? body.replace(/<div.*?div>/, '') : body,
          }),
        );
        await until(visit.page, 'LoyaltyElements.ready');
        const undefinedAtReady = 'LoyaltyElements.ready.then(() => document.querySelectorAll(":not(:defined)").length)';
        expect(await visit.page.evaluate(undefinedAtReady)).to.equal(0);
      });
    });
  }

  it('the address of the page says nothing, also where the script stands in the page', async () => {
    const code = await readFile('dist/cdn/loyalty-elements.iife.js', 'utf8');
    const evil = `${visit.site.elsewhere}/sandbox`;
    const query = new URLSearchParams({ 'base-url': evil, consent: 'granted', locale: 'de' }).toString();
    const before = queued(`{ getToken: async () => 'TOKEN' }`);
    const path = visit.site.page(shopPage({ before, kit: `<script>${code}</script>`, body: badge }));
    await visit.page.goto(`${visit.site.origin}${path}?${query}`);
    await until(visit.page, 'LoyaltyElements.configure');
    const address = backend();
    await visit.page.evaluate(`LoyaltyElements.configure({ baseUrl: '${address}' })`);
    await until(visit.page, language('en'));
    expect(members(address)).to.have.length(1);
    expect(visit.site.asked.filter(({ host }) => host.startsWith('localhost'))).to.deep.equal([]);
    expect((await noted(visit.page)).events).to.deep.equal([]);
  });
});
