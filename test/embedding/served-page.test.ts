import { expect } from 'chai';
import { givenBy } from '../ssr/given.js';
import { loaded } from '../ssr/loaded.js';
import { backend, shopPage } from '../hostile/page-site.js';
import { noted, settled, until, visits } from '../hostile/page-visit.js';
import { loader, oneFile } from './builds.js';
import { modules } from './modules.js';

/** Elements as a server has written them, of whom the browser's own backend knows another balance. */
async function served(): Promise<string> {
  const { createPage } = await loaded();
  const data = await givenBy();
  const member = structuredClone(data['member.get']) as { balances: { amount: number }[] };
  for (const balance of member.balances) balance.amount = 4321;
  const page = createPage({ data: { ...data, 'member.get': member } });
  const badge = await page.render('points-badge');
  const list = await page.render('rewards-list');
  return `${badge}${list}${page.dataScript()}`;
}

/** How often something stands in an element. */
const count = (noun: string, selector: string) =>
  `document.querySelector('loyalty-${noun}').shadowRoot.querySelectorAll('${selector}').length`;

/** What the server wrote looks like the element's own, which the parts of a loader bring one after the other. */
const isTakenUp = `['points-badge', 'rewards-list'].every((noun) => customElements.get('loyalty-' + noun))
  && ${count('rewards-list', 'li[part~=card]')} > 0`;

describe('A page from a server that has a script in place of modules', () => {
  const visit = visits(undefined, modules);

  for (const build of [oneFile, loader]) {
    it(`shows everything once, and from what the server knew: ${build.name}, after the elements`, async () => {
      const said = { query: { 'base-url': backend() } };
      await visit.open(shopPage({ kit: '', after: build.tag(said), body: await served() }));
      await until(visit.page, isTakenUp);
      await settled(visit.page);
      expect(await visit.page.evaluate(count('points-badge', '[part=amount]'))).to.equal(1);
      expect(await visit.page.evaluate(count('points-badge', 'style'))).to.equal(0);
      expect(await visit.page.evaluate(count('rewards-list', '[part~=list]'))).to.equal(1);
      expect(await visit.page.evaluate('oracle.text("loyalty-points-badge")')).to.contain('4,321');
      expect(visit.site.asked.filter(({ path }) => path.endsWith('/member'))).to.deep.equal([]);
      expect(await visit.page.evaluate('document.getElementById("loyalty-data").textContent')).to.equal('');
      const { errors, warnings } = await noted(visit.page);
      expect({ errors, warnings }).to.deep.equal({ errors: [], warnings: [] });
    });

    it(`shows everything once: ${build.name}, before the elements`, async () => {
      await visit.open(
        shopPage({ head: build.tag({ query: { 'base-url': backend() } }), kit: '', body: await served() }),
      );
      await until(visit.page, isTakenUp);
      await settled(visit.page);
      expect(await visit.page.evaluate(count('points-badge', '[part=amount]'))).to.equal(1);
      expect(await visit.page.evaluate(count('rewards-list', '[part~=list]'))).to.equal(1);
      expect((await noted(visit.page)).errors).to.deep.equal([]);
    });
  }
});
