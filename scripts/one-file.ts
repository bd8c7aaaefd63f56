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

/** Goes once more over what the bundler has minified: 1 % less for every visitor of a shop. */
export const minifyAgain = (): Plugin => ({
  name: 'minify-again',
  apply: 'build',
  async renderChunk(code) {
    const { code: less = code, map } = await minify(code, { ecma: 2020, compress: { passes: 3 }, sourceMap: true });
    return { code: less, map: map as string };
  },
});
