// One page of a peer as its shop would build it: esbuild, minified, production, in parts where it loads parts.
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { build as buildByVite } from 'vite';
import { fileURLToPath } from 'node:url';

const here = new URL('peers/', import.meta.url);

/** Its files, by name; the page's own is `page.js`, with `page.css` where there are styles. */
export async function bundle(code, { resolveDir = here, alias = {} } = {}) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(resolveDir), sourcefile: 'page.js' },
    entryNames: 'page',
    chunkNames: '[hash]',
    alias,
    bundle: true,
    // The kit as it is published: its own settings would lead to its sources.
    tsconfigRaw: {},
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    jsx: 'automatic',
    loader: { '.js': 'jsx' },
    write: false,
    outdir: '/out',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.replace('/out', ''), Buffer.from(contents)]));
}

/**
 * The same by Vite, which most shops build with: it keeps what a later part shares with the page in the page's own file, and asks for
 * all files of a later part at once.
 */
export async function bundleByVite(code, { resolveDir }) {
  const { resolve } = createRequire(new URL('package.json', resolveDir));
  const { output } = await buildByVite({
    configFile: false,
    root: fileURLToPath(resolveDir),
    logLevel: 'error',
    publicDir: false,
    base: './',
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => {
          if (id.endsWith('virtual-page')) return '\0page';
          return id.startsWith('loyalty-elements') ? resolve(id) : undefined;
        },
        load: (id) => (id === '\0page' ? code : undefined),
      },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      assetsDir: '',
      // All browsers that it is built for know it.
      modulePreload: { polyfill: false },
      rolldownOptions: { input: 'virtual-page', output: { entryFileNames: 'page.js' } },
    },
  });
  return new Map(output.map(({ fileName, code: text, source }) => [`/${fileName}`, Buffer.from(text ?? source)]));
}
