import { expect } from 'chai';
import { shopPage, widgets } from './page-site.js';
import { noted, settled, until, visitsIn } from './page-visit.js';
import { engines } from '../support/engines/engines.js';

const all = await engines();

const base = "object-src 'none'; base-uri 'none'; connect-src 'self'; img-src 'self' data: https:";
const hello = '<host-hello></host-hello>';
const ownLit = '<script nonce="n" src="/host-lit.js"></script>';
const types = "require-trusted-types-for 'script'";

/** Under these everything works. */
const fitting: readonly {
  readonly name: string;
  readonly policy: string;
  readonly page?: Parameters<typeof shopPage>[0];
}[] = [
  {
    name: 'nonces and strict-dynamic',
    policy: `default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; style-src 'self'; ${base}`,
  },
  { name: 'own files only', policy: `default-src 'none'; script-src 'self'; style-src 'self'; ${base}` },
  {
    name: 'own files and our type policy',
    policy: `default-src 'none'; script-src 'self'; style-src 'self'; ${base}; ${types}; trusted-types loyalty-elements`,
  },
  {
    name: 'nonces and any type policy',
    policy: `default-src 'none'; script-src 'nonce-n'; style-src 'self'; ${base}; ${types}; trusted-types *`,
  },
  {
    name: 'a Lit of the page before',
    policy: `script-src 'self'; style-src 'self'; ${base}; ${types}; trusted-types lit-html loyalty-elements`,
    page: { before: ownLit, body: hello + widgets },
  },
  {
    name: 'a Lit of the page after',
    policy: `script-src 'self'; style-src 'self'; ${base}; ${types}; trusted-types lit-html loyalty-elements`,
    page: { after: ownLit, body: hello + widgets },
  },
];

/** Under these the kit may not make templates. */
const refusing = [
  {
    name: 'no type policy at all',
    policy: `script-src 'self'; style-src 'self'; ${base}; ${types}; trusted-types 'none'`,
  },
  {
    name: 'the type policy of the shop',
    policy: `script-src 'self'; style-src 'self'; ${base}; ${types}; trusted-types shop`,
  },
];

for (const engine of all)
  describe(`A content-security policy, in ${engine.name} (${engine.version})`, () => {
    const visit = visitsIn(engine);
    const open = (html: string, policy: string) => visit.open(html, { 'content-security-policy': policy });

    it('would be noticed when it is broken', async () => {
      await open(shopPage({ after: '<p style="color: red">' }), fitting[1]?.policy ?? '');
      await until(visit.page, 'oracle.violations.length > 0');
      await settled(visit.page);
      // The browser reports when it has time.
      while (!visit.site.reports.length) await visit.page.evaluate('oracle.soon()');
      expect(visit.site.reports.join()).to.contain('style-src');
    });

    for (const { name, policy, page: more } of fitting) {
      it(`is kept: ${name} [E1 E2]`, async () => {
        await open(shopPage(more), policy);
        await settled(visit.page);
        if (more) await until(visit.page, 'oracle.text("host-hello") === "Hello"');
        await until(
          visit.page,
          '/\\d/.test(oracle.text("loyalty-points-badge")) && /\\d/.test(oracle.text("loyalty-rewards-list"))',
        );
        expect(await noted(visit.page)).to.deep.equal({ errors: [], warnings: [], violations: [], events: [] });
        expect(visit.site.reports).to.deep.equal([]);
      });
    }

    for (const { name, policy } of refusing) {
      it(`refuses us, and the page lives with its own words: ${name} [E2]`, async () => {
        await open(shopPage({ after: '<script nonce="n" src="/kit.js"></script>' }), policy);
        await until(visit.page, 'oracle.warnings.length > 0');
        const { errors, warnings } = await noted(visit.page);
        expect(errors).to.deep.equal([]);
        expect(warnings).to.have.length(1);
        expect(warnings.join()).to.contain('not started');
        expect(await visit.page.evaluate('oracle.fallbacks()')).to.equal(6);
        expect(await visit.page.evaluate('document.querySelectorAll(":defined").length')).to.be.above(6);
        expect(await visit.page.evaluate('customElements.get("loyalty-points-badge") === undefined')).to.equal(true);
      });
    }

    it('that lists no type policy, yet takes text, is no hindrance [E2]', async () => {
      await open(shopPage(), `script-src 'self'; style-src 'self'; ${base}; trusted-types shop`);
      await settled(visit.page);
      const { errors, warnings } = await noted(visit.page);
      expect([errors, warnings]).to.deep.equal([[], []]);
    });
  });
