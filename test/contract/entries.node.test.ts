import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const nouns = readdirSync(new URL('src/elements', root)).filter((noun) =>
  existsSync(new URL(`src/elements/${noun}/define.ts`, root)),
);

const tests = readdirSync(new URL('test/elements', root));

type Entry = string | { readonly types: string; readonly default: string };

const { exports: entries, sideEffects } = JSON.parse(read('package.json')) as {
  readonly exports: Readonly<Record<string, Entry>>;
  readonly sideEffects: readonly string[];
};

/** The module of src that an entry is built from. */
const sourceOf = (built: string): string => built.replace('./dist/', 'src/').replace(/\.js$/, '.ts');

/** Every entry that is a module, one for each element where it has a star. */
const modules = Object.entries(entries).flatMap(([name, entry]) => {
  if (typeof entry === 'string') return [];
  if (!name.includes('*')) return [{ name, source: sourceOf(entry.default) }];
  return nouns.map((noun) => ({ name: name.replace('*', noun), source: sourceOf(entry.default).replace('*', noun) }));
});

describe('Every entry of the package', () => {
  for (const { name, source } of modules) {
    it(`${name} can be imported where there is no page`, async () => {
      expect(typeof (await import(new URL(source, root).href))).to.equal('object');
    });
  }

  it('has its types beside it', () => {
    for (const entry of Object.values(entries)) {
      if (typeof entry !== 'string') expect(entry.types).to.equal(entry.default.replace(/\.js$/, '.d.ts'));
    }
  });

  it('registers nothing unless its name says so', () => {
    const registering = modules.filter(({ source }) => /customElements\.define|\/define\.js'/.test(read(source)));
    for (const { name } of registering) expect(name).to.match(/define$|^\.\/react\//);
  });

  it('is kept by bundlers where it registers', () => {
    expect(sideEffects).to.include.members(['./dist/define.js', './dist/elements/*/define.js']);
  });
});

describe('Every element', () => {
  const manifest = JSON.parse(read('custom-elements.json')) as {
    readonly modules: readonly { readonly path: string }[];
  };

  for (const noun of nouns) {
    it(`${noun} is an entry, is registered with the others, and is documented, shown and tested`, () => {
      expect(entries[`./${noun}`], 'package.json').to.be.an('object');
      expect(read('src/define.ts')).to.contain(`'./elements/${noun}/define.js'`);
      expect(read('src/index.ts')).to.contain(`'./elements/${noun}/${noun}.js'`);
      expect(read('src/cdn/loader.ts').split(/[\s']+/), 'the loader').to.include(noun);
      expect(manifest.modules.map(({ path }) => path)).to.include(`dist/elements/${noun}/${noun}.js`);
      expect(existsSync(new URL(`stories/${noun}.stories.ts`, root)), 'stories').to.equal(true);
      expect(
        tests.filter((file) => file.startsWith(noun)),
        'tests',
      ).not.to.deep.equal([]);
    });
  }
});
