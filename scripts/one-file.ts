import { readdirSync } from 'node:fs';
import { minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * Makes `import('./x.js')` an import like any other: what has one file has nothing to load later.
 *
 * Left to the bundler, each such module and all that it imports would be wrapped in a function of its own.
 */
export const oneFile = (): Plugin => ({
  name: 'one-file',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    const later: string[] = [];
    const now = code.replace(/(?<!typeof )\bimport\(('[^']+')\)/g, (_, address: string) => {
      later.push(address);
      return `Promise.resolve(later${String(later.length)})`;
    });
    if (later.length === 0) return null;
    const imports = later.map((address, place) => `import * as later${String(place + 1)} from ${address};`);
    return { code: `${imports.join(' ')}${now}`, map: null };
  },
});

/** Like beside like, each layer after those it stands on. */
const order = [/\.styles\.ts$/, /^i18n\//, /^domain\//, /^browser\//, /^client\//, /^lit\//, /^elements\//];

/**
 * Puts the modules in the file kind by kind: gzip looks back no further than 32 KiB, and finds what it knows.
 *
 * Only names them, in that order; a module that nothing else imports has no effects, and is left out. Those that have are not named.
 */
export const likeBesideLike = (): Plugin => ({
  name: 'like-beside-like',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/src/cdn/global.ts')) return null;
    const rank = (name: string) => order.findIndex((kind) => kind.test(name));
    const names = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/\/define\.ts$|^lit\/hydrate\.ts$/.test(name) && rank(name) >= 0)
      .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return { code: `${names.map((name) => `import '/src/${name}';`).join('')}${code}`, map: null };
  },
});

/** Goes once more over what the bundler has minified: 1 % less for every visitor of a shop. */
export const minifyAgain = (): Plugin => ({
  name: 'minify-again',
  apply: 'build',
  async renderChunk(code) {
    const { code: less = code, map } = await minify(code, { ecma: 2020, compress: { passes: 3 }, sourceMap: true });
    return { code: less, map: map as string };
  },
});
