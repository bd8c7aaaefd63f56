import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { builtKit } from '../e2e/built-kit.js';

/** What turns text into markup, script or style. */
const sinks: Readonly<Record<string, RegExp>> = {
  innerHTML: /innerHTML/g,
  outerHTML: /outerHTML/g,
  insertAdjacentHTML: /insertAdjacentHTML/g,
  'document.write': /document\.write/g,
  setHTMLUnsafe: /setHTMLUnsafe/g,
  createContextualFragment: /createContextualFragment/g,
  DOMParser: /DOMParser/g,
  eval: /\beval\s*\(/g,
  'new Function': /(?:new\s+|\b)Function\s*\(/g,
  srcdoc: /srcdoc/g,
  'unsafeHTML or unsafeSVG': /unsafe(?:HTML|SVG|Static)/g,
  'a style attribute': /[\s"'`]style\s*=\s*["'`$\\]/g,
  "setAttribute('style'": /setAttribute\(\s*["'`]style/g,
  'an inline listener': /<[a-z][^<>]*\son[a-z]+\s*=\s*["'`$]/g,
};

/**
 * Lit's own: the one place that makes a template of the kit's own strings, through its Trusted Types policy. And one that
 * sets no text at all, to see beforehand whether the page lets Lit do that.
 */
const known = { innerHTML: 2 };
const nothing = 'innerHTML=``';

function found(code: string): Readonly<Record<string, number>> {
  const counts = Object.entries(sinks).map(([name, pattern]) => [name, [...code.matchAll(pattern)].length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

describe('what a shopper downloads sets no markup', () => {
  it('in the script, but for the one place that Lit has, and for no text at all [D6]', async () => {
    await builtKit();
    const code = readFileSync('dist/cdn/loyalty-elements.iife.js', 'utf8');
    expect(code.length).to.be.above(100_000);
    expect(found(code)).to.deep.equal(known);
    expect(code.split(nothing)).to.have.length(2);
    expect(found(readFileSync('dist/cdn/loyalty-elements.barcode.js', 'utf8'))).to.deep.equal({});
  }).timeout(120_000);

  it('in the modules, where Lit is the page’s own [D6]', async () => {
    const outDir = '.scratch/hostile-modules';
    await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, sourcemap: false } });
    // A server writes markup: that is what it is for, and `test/ssr` holds what it lets through.
    const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js') && !name.startsWith('ssr/'),
    );
    expect(files.length).to.be.above(100);
    const sinksOf = files.map((name) => [name, found(readFileSync(join(outDir, name), 'utf8'))] as const);
    expect(sinksOf.filter(([, counts]) => Object.keys(counts).length)).to.deep.equal([]);
  }).timeout(120_000);

  it('is noticed by this test when it does', () => {
    const bad = `
      a.innerHTML = b; a.outerHTML = b; a.insertAdjacentHTML('x', b); document.write(b); a.setHTMLUnsafe(b);
      range.createContextualFragment(b); new DOMParser(); eval(b); new Function(b); a.srcdoc = b; unsafeHTML(b);
      html\`<i style="color: red"></i>\`; a.setAttribute('style', b); html\`<img src=x onerror="alert(1)">\``;
    expect(Object.keys(found(bad))).to.deep.equal(Object.keys(sinks));
  });
});
