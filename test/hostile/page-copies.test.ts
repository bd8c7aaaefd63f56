import { expect } from 'chai';
import { backend, shopPage } from './page-site.js';
import { noted, settled, until, visitsIn } from './page-visit.js';
import { engines } from '../support/engines/engines.js';

const all = await engines();

const again = (file: string, more = ''): string => `<script src="${file}" ${more}></script>`;

for (const engine of all)
  describe(`A page with more than one copy, in ${engine.name}`, () => {
    const visit = visitsIn(engine);

    it('loads the script twice, and nothing happens twice [E3]', async () => {
      await visit.open(shopPage({ after: again('/kit.js') + again('/kit-patch.js') }));
      await settled(visit.page);
      expect(await noted(visit.page)).to.deep.equal({ errors: [], warnings: [], violations: [], events: [] });
      const reads = visit.site.asked.map(({ path }) => path).filter((path) => path.startsWith('/sandbox'));
      expect(reads).to.deep.equal([...new Set(reads)]);
      expect(await visit.page.evaluate('litHtmlVersions.length')).to.equal(1);
    });

    it('hears what a further tag says, but not another address [E3 E14]', async () => {
      const tag = (address: string) => again('/kit.js', `data-base-url="${address}"`);
      const address = backend();
      await visit.open(
        shopPage({ kit: again('/kit.js'), after: tag(address) + tag(`${visit.site.elsewhere}/sandbox`) }),
      );
      await settled(visit.page);
      const { errors, events } = await noted(visit.page);
      expect(errors).to.deep.equal([]);
      expect(events).to.deep.equal([
        { type: 'loyalty-error', code: 'invalid-configuration', operation: 'client.configure' },
      ]);
      expect(visit.site.asked.filter(({ host }) => host.startsWith('localhost'))).to.deep.equal([]);
    });

    for (const [first, second] of [
      ['/kit.js', '/kit-next.js'],
      ['/kit-next.js', '/kit.js'],
    ] as const) {
      it(`keeps ${first} where ${second} comes later, and says so once [E3]`, async () => {
        const kit = again(first, `data-base-url="${backend()}"`);
        await visit.open(shopPage({ kit, after: again(second) + again(second) }));
        await settled(visit.page);
        const { errors, warnings, events } = await noted(visit.page);
        expect(errors).to.deep.equal([]);
        expect(warnings).to.have.length(1);
        expect(warnings.join()).to.match(/runs on this page, so [\d.]+ does not$/);
        expect(events.map(({ type }) => type)).to.deep.equal(['loyalty-version-conflict']);
        expect(await visit.page.evaluate('litHtmlVersions.length')).to.equal(1);
      });
    }

    it('leaves a tag name to whoever had it first [E3]', async () => {
      const theirs = `<script nonce="n">customElements.define('loyalty-points-badge', class extends HTMLElement {
      connectedCallback() { this.textContent = 'Ours'; }
    });</script>`;
      await visit.open(shopPage({ before: theirs }));
      await until(visit.page, '/\\d/.test(oracle.text("loyalty-rewards-list"))');
      expect(await visit.page.evaluate('oracle.text("loyalty-points-badge")')).to.match(/^Ours/);
      expect(await noted(visit.page)).to.deep.equal({ errors: [], warnings: [], violations: [], events: [] });
    });

    it('is not stopped by a registry that somebody else has defined over [E3]', async () => {
      const wrapped = `<script>{ const { define } = CustomElementRegistry.prototype;
      CustomElementRegistry.prototype.define = function (name, ...more) {
        if (name === 'loyalty-tier-progress') throw new Error('theirs');
        define.call(this, name, ...more);
      }; }</script>`;
      await visit.open(shopPage({ before: wrapped }));
      await until(visit.page, 'oracle.warnings.length > 0');
      const { errors, warnings } = await noted(visit.page);
      expect(errors).to.deep.equal([]);
      expect(warnings.join()).to.contain('does not let it start');
    });
  });
