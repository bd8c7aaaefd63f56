import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { createElement } from 'react';
import { build, type Rolldown } from 'vite';

const nouns = readdirSync('src/elements');

/** What a page loads that renders one component, or has one tag; React is there already. */
async function bytesOf(code: string): Promise<{ first: number; text: string }> {
  const results = (await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id.endsWith('page') ? '\0page' : id.startsWith('/src/') ? process.cwd() + id : null),
        load: (id) => (id === '\0page' ? code : null),
      },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'page', formats: ['es'] },
      rolldownOptions: { external: ['react'], preserveEntrySignatures: false, output: { minify: true } },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const chunks = results.flatMap(({ output }) => output).filter((each) => each.type === 'chunk');
  const entry = chunks.find(({ isEntry }) => isEntry);
  const loaded = chunks.filter((chunk) => chunk === entry || entry?.imports.includes(chunk.fileName));
  const text = loaded.map((chunk) => chunk.code).join('\n');
  return { first: gzipSync(text, { level: 9 }).length, text };
}

describe('React components', () => {
  it('can be imported and rendered to an element where there is no page, one an element of the kit', async () => {
    const components = Object.values(await import('loyalty-elements/react'));
    expect(components).to.have.lengthOf(nouns.length);
    for (const each of components) expect(createElement<object>(each).type).to.equal(each);
  });

  for (const noun of nouns) {
    it(`${noun} says that it runs in the browser, before anything else`, () => {
      expect(readFileSync(`src/frameworks/react/${noun}.ts`, 'utf8')).to.match(/^'use client';\n/);
    });
  }

  it('adds at most 1 KB to a page, registers its element and leaves the others out', async () => {
    const tag = await bytesOf("import '/src/elements/points-badge/define.ts';");
    const page = "import { LoyaltyPointsBadge } from '/src/frameworks/react.ts'; globalThis.App = LoyaltyPointsBadge;";
    const component = await bytesOf(page);
    expect(component.first - tag.first).to.be.within(1, 1024);
    expect(component.text).to.contain('loyalty-points-badge').and.not.to.contain('loyalty-tier-progress');
  }).timeout(120_000);
});
