import { expect } from 'chai';
import { backend, shopPage, widgets } from './page-site.js';
import { noted, settled, until, visits, visitsIn } from './page-visit.js';
import { engines } from '../support/engines/engines.js';

const all = await engines();

const token = 'CANARY-TOKEN';
const tokenGiver = `<script>window.LoyaltyElements = [{ getToken: async () => '${token}' }];</script>`;

for (const engine of all) {
  describe(`Where the token goes, in ${engine.name}`, () => {
    const visit = visitsIn(engine);

    const abroad = () => visit.site.asked.filter(({ host }) => host.startsWith('localhost'));
    const tokens = () => visit.site.asked.filter(({ authorization }) => authorization?.includes(token));

    it('is the first address of a provider, whatever the markup says later [E14]', async () => {
      const provider = `<loyalty-provider base-url="${backend()}" token="${token}">${widgets}</loyalty-provider>`;
      await visit.open(shopPage({ kit: '<script src="/kit.js"></script>', body: provider }));
      await settled(visit.page);
      expect(tokens()).not.to.deep.equal([]);
      const evil = [`${visit.site.elsewhere}/sandbox`, 'javascript:alert(1)', 'http://evil.example/', '//evil.example'];
      for (const address of evil) {
        await visit.page.evaluate(
          `document.querySelector('loyalty-provider').setAttribute('base-url', ${JSON.stringify(address)})`,
        );
        await visit.page.evaluate(`document.dispatchEvent(new Event('loyalty-refresh'))`);
        await visit.page.evaluate(`document.querySelector('loyalty-provider').updateComplete.then(() => true)`);
      }
      await visit.page.evaluate(`document.querySelector('loyalty-provider').setAttribute('token', '${token}-2')`);
      await until(visit.page, `oracle.events.length >= ${String(evil.length)}`);
      await settled(visit.page);
      const { errors, events } = await noted(visit.page);
      expect(errors).to.deep.equal([]);
      expect(new Set(events.map(({ code }) => code))).to.deep.equal(new Set(['invalid-configuration']));
      expect(tokens().at(-1)?.authorization).to.contain(`${token}-2`);
      expect(abroad()).to.deep.equal([]);
    }).timeout(120_000);

    it('is the first address of the page, whatever a script asks later [E14]', async () => {
      await visit.open(shopPage({ before: tokenGiver }));
      await settled(visit.page);
      await visit.page.evaluate(`LoyaltyElements.configure({ baseUrl: '${visit.site.elsewhere}/sandbox' })`);
      await visit.page.evaluate(`document.currentScript ?? document.querySelector('script[data-base-url]')
      .setAttribute('data-base-url', '${visit.site.elsewhere}/sandbox')`);
      await visit.page.evaluate(`document.dispatchEvent(new Event('loyalty-refresh'))`);
      await settled(visit.page);
      const { errors, events } = await noted(visit.page);
      expect(errors).to.deep.equal([]);
      expect(events).to.deep.equal([
        { type: 'loyalty-error', code: 'invalid-configuration', operation: 'client.configure' },
      ]);
      expect(tokens()).not.to.deep.equal([]);
      expect(abroad()).to.deep.equal([]);
    });

    it('is no address that markup has slipped under a known name [E12]', async () => {
      const evil = `${visit.site.elsewhere}/sandbox`;
      const clobbering = `
      <img name="currentScript" data-base-url="${evil}" src="${evil}?base-url=${evil}" alt="">
      <form id="LoyaltyElements"><input name="baseUrl" value="${evil}"><input name="0" value="${evil}"></form>
      <form id="loyaltyElements"><input name="apiBase" value="${evil}"></form>
      <a id="config" href="${evil}"></a><a id="config" name="baseUrl" href="${evil}"></a>
      <img name="baseURI" alt=""><form id="trustedTypes"></form>
      <img name="visibilityState" alt=""><img name="activeElement" alt=""><form name="body"></form>`;
      await visit.open(shopPage({ before: clobbering }));
      visit.site.asked.length = 0;
      await until(visit.page, 'typeof LoyaltyElements.configure === "function"');
      const address = backend();
      await visit.page.evaluate(`LoyaltyElements.push({ baseUrl: '${address}', getToken: async () => '${token}' })`);
      await settled(visit.page);
      expect((await noted(visit.page)).errors).to.deep.equal([]);
      expect(tokens()).not.to.deep.equal([]);
      expect(abroad()).to.deep.equal([]);
    });
  });
}

// Only Chromium can be told that a name is this machine.
describe('A shop without https', () => {
  const visit = visits(() => ({ args: ['--host-resolver-rules=MAP shop.test 127.0.0.1'] }));

  it('works for a guest, and sends no token that others could read [E16]', async () => {
    const { site, page } = visit;
    await page.goto(`http://shop.test:${String(site.port)}${site.page(shopPage({ before: tokenGiver }))}`);
    expect(await page.evaluate('isSecureContext || !!navigator.locks || !!crypto.randomUUID')).to.equal(false);
    await until(
      page,
      '/\\w/.test(oracle.text("loyalty-rewards-list")) && /\\w/.test(oracle.text("loyalty-points-badge"))',
    );
    await settled(page);
    const { errors, warnings } = await noted(page);
    expect(errors).to.deep.equal([]);
    expect(warnings.join()).to.contain('no token is sent without https');
    expect(site.asked.filter(({ authorization }) => authorization)).to.deep.equal([]);
  });
});
