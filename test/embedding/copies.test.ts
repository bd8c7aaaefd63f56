import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { backend, shopPage } from '../hostile/page-site.js';
import { noted, settled, until, visits } from '../hostile/page-visit.js';
import { esm, loader, oneFile, type Build } from './builds.js';
import { modules } from './modules.js';

const silent = { errors: [], warnings: [], violations: [], events: [] };
const body = '<loyalty-points-badge></loyalty-points-badge><loyalty-rewards-list></loyalty-rewards-list>';

/** The loader and the one file of another version. */
async function others(): Promise<Readonly<Record<string, string>>> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
  const files = ['loader.js', 'loyalty-elements.iife.js'].map(async (name) => {
    const code = await readFile(`dist/cdn/${name}`, 'utf8');
    return [`/next/${name}`, code.replaceAll(`\`${version}\``, '`7.0.0`')] as const;
  });
  return { ...(await modules()), ...Object.fromEntries(await Promise.all(files)) };
}

describe('A page that has the kit more than once', () => {
  const visit = visits(undefined, others);

  const asked = () => visit.site.asked.map(({ path }) => path).filter((path) => path.startsWith('/sandbox'));

  const pairs: readonly (readonly [Build, Build])[] = [
    [loader, loader],
    [loader, oneFile],
    [oneFile, loader],
    [esm, loader],
    [loader, esm],
    [oneFile, esm],
  ];
  for (const [first, second] of pairs) {
    it(`asks each question once, and stays silent: ${first.name}, then ${second.name} [E3]`, async () => {
      const said = { query: { 'base-url': backend() } };
      await visit.open(shopPage({ kit: first.tag(said), after: second.tag(said), body }));
      await until(visit.page, '/\\d/.test(oracle.text("loyalty-rewards-list"))');
      await settled(visit.page);
      await until(visit.page, 'document.readyState === "complete"');
      expect(await noted(visit.page)).to.deep.equal(silent);
      expect(asked()).to.deep.equal([...new Set(asked())]);
    });
  }

  for (const [first, second] of [
    ['/cdn/loader.js', '/next/loader.js'],
    ['/cdn/loader.js', '/next/loyalty-elements.iife.js'],
    ['/cdn/loyalty-elements.iife.js', '/next/loader.js'],
  ] as const) {
    it(`names both versions once, and keeps the first: ${first}, then ${second} [E3]`, async () => {
      const kit = `<script src="${first}" data-base-url="${backend()}"></script>`;
      await visit.open(shopPage({ kit, after: `<script src="${second}"></script>`.repeat(2), body }));
      await settled(visit.page);
      const { errors, warnings, events } = await noted(visit.page);
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.match(/0\.\d+\.\d+ runs on this page, so 7\.0\.0 does not$/);
      expect(events.map(({ type }) => type)).to.deep.equal(['loyalty-version-conflict']);
      expect(asked()).to.deep.equal([...new Set(asked())]);
    });
  }

  it('takes what a further tag of the loader says, but not another address [E14]', async () => {
    const address = backend();
    const after = [address, `${visit.site.elsewhere}/sandbox`].map((each) =>
      loader.tag({ data: { 'base-url': each } }),
    );
    await visit.open(shopPage({ kit: loader.tag(), after: after.join(''), body }));
    await settled(visit.page);
    await until(visit.page, 'oracle.events.length > 0');
    const { errors, events } = await noted(visit.page);
    expect(errors).to.deep.equal([]);
    expect(events.map(({ code }) => code)).to.deep.equal(['invalid-configuration']);
    expect(asked().every((path) => path.startsWith(address))).to.equal(true);
  });
});
