import { expect } from 'chai';
import { shopPage, widgets } from './page-site.js';
import { noted, visits } from './page-visit.js';

const kit = (more: string): string => `<script src="/kit.js" ${more}></script>`;

/** Ways in which the script does not come. */
const absences: readonly { readonly name: string; readonly kit: string; readonly policy?: string }[] = [
  { name: 'not found', kit: '<script src="/gone.js"></script>' },
  {
    name: 'of another hash',
    kit: kit('integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"'),
  },
  { name: 'blocked by the policy', kit: kit(''), policy: "script-src 'nonce-n'" },
  { name: 'for a browser of another time', kit: kit('type="text/unknown"') },
];

/** What stands in the page has a line below, which must not move. */
const body = `${widgets}<p id="below">Below</p>`;
const css = '<link rel="stylesheet" href="/loyalty.css">';

describe('A page whose script does not come', () => {
  const visit = visits();

  for (const { name, kit, policy } of absences) {
    it(`keeps its own words and its places: ${name} [E6]`, async () => {
      const { page } = visit;
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push((entry as unknown as { readonly value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const html = shopPage({ kit, body, head: css });
      await visit.open(html, policy ? { 'content-security-policy': policy } : {});
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('oracle.fallbacks()')).to.equal(6);
      expect(await page.evaluate('customElements.get("loyalty-points-badge") === undefined')).to.equal(true);
      expect(await page.evaluate('shifts.reduce((sum, shift) => sum + shift, 0)')).to.be.at.most(0.02);
      expect(await page.evaluate('document.querySelector("loyalty-rewards-list").offsetHeight')).to.be.above(300);
      expect((await noted(page)).errors).to.deep.equal([]);
      expect(visit.site.asked.filter(({ path }) => path.startsWith('/sandbox'))).to.deep.equal([]);
    });
  }

  it('keeps its own words without any script [E6]', async () => {
    const context = await visit.browser.newContext({ javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await page.goto(visit.site.origin + visit.site.page(shopPage({ head: css, body })));
      expect(await page.locator('.fallback:visible').count()).to.equal(6);
      const list = await page.locator('loyalty-rewards-list').boundingBox();
      expect(list?.height).to.be.above(300);
    } finally {
      await context.close();
    }
  });

  it('may still be clicked and read as if it had come [E6]', async () => {
    await visit.open(shopPage({ kit: '<script src="/gone.js"></script>', head: css, body }));
    await visit.page.locator('loyalty-points-badge a').click();
    expect(new URL(visit.page.url()).pathname).to.equal('/account');
  });
});
