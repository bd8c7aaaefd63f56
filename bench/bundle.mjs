// One page of a peer as its shop would build it: esbuild, minified, production, in parts where it loads parts.
import { build } from 'esbuild';
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
