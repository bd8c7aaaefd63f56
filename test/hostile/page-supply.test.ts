import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { Linter } from 'eslint';
import { build } from 'vite';
import { backend, shopPage } from './page-site.js';
import { settled, until, visits } from './page-visit.js';

const hashOf = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const script = 'dist/cdn/loyalty-elements.iife.js';

describe('The script that is delivered', () => {
  const visit = visits();

  it('is the same however often it is built [F4]', async () => {
    const hashes: string[][] = [];
    for (let turn = 0; turn < 2; turn += 1) {
      const outDir = await mkdtemp(join(tmpdir(), 'kit-build-'));
      await build({ mode: 'script', logLevel: 'error', build: { outDir, emptyOutDir: true } });
      const files = (await readdir(outDir)).toSorted();
      hashes.push(
        await Promise.all(files.map(async (file) => `${file} ${hashOf(await readFile(join(outDir, file)))}`)),
      );
      await rm(outDir, { recursive: true });
    }
    expect(hashes[0]).to.have.length(2);
    expect(hashes[0]).to.deep.equal(hashes[1]);
    expect(hashes[0]?.[0]).to.contain(hashOf(await readFile(script)));
  }).timeout(120_000);

  it('has the hash that the documents name [F1]', async () => {
    const hash = hashOf(await readFile(script));
    const others = [
      hashOf(await readFile('dist/loyalty.css')),
      hashOf(await readFile('dist/cdn/loader.js')),
      hashOf(await readFile('dist/cdn/loyalty-elements.barcode.js')),
      hashOf(await readFile('dist/cdn/loyalty-elements.mapping.js')),
    ];
    const texts = await Promise.all(['README.md', 'INVENTORY.md', 'SECURITY.md'].map((file) => readFile(file, 'utf8')));
    const named = texts.join().match(/sha384-[\w+/]{64}/g) ?? [];
    expect(named).to.include(hash);
    expect(named.filter((each) => each !== hash && !others.includes(each))).to.deep.equal([]);
  });

  it('runs with its hash, and not with another [F1]', async () => {
    const integrity = hashOf(await readFile(script));
    for (const [given, runs] of [
      [integrity, true],
      [integrity.replace(/-.{8}/, '-AAAAAAAA'), false],
    ] as const) {
      const kit = `<script src="/kit.js" integrity="${given}" data-base-url="${backend()}"
        crossorigin="anonymous"></script>`;
      await visit.open(shopPage({ kit }));
      if (runs) await settled(visit.page);
      else await until(visit.page, 'document.readyState === "complete"');
      expect(await visit.page.evaluate('typeof LoyaltyElements')).to.equal(runs ? 'object' : 'undefined');
      expect(await visit.page.evaluate('oracle.fallbacks()')).to.equal(runs ? 0 : 6);
    }
  });

  it('runs no text as code, and is of its year [F3]', async () => {
    const code = await readFile(script, 'utf8');
    const gadgets =
      /\beval\(|new Function|\bFunction\(|document\.write|insertAdjacentHTML|outerHTML|importScripts|createElement\(.script/g;
    expect(code.match(gadgets)).to.equal(null);
    // Lit's template, and the empty text by which the gate learns what the page takes.
    expect(code.match(/innerHTML/g)).to.have.length(2);
    // The address of the script is read only where it is that of a script.
    const guarded = code.match(/\w+ instanceof HTMLScriptElement/g) ?? [];
    expect(code.match(/\bcurrentScript\b/g)?.length).to.be.within(1, guarded.length);
    const [fault] = new Linter().verify(code, { languageOptions: { ecmaVersion: 2022, sourceType: 'script' } });
    expect(fault?.fatal ? fault.message : '').to.equal('');
  }).timeout(30_000);
});
