import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rspack } from '@rspack/core';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';

/** What a page loads at once: every file that its entry imports, as one text. */
export type Bundle = string;

export type Bundler = (folder: string, code: string) => Promise<Bundle>;

/** The entry, and what it imports without waiting. */
function firstPart(folder: string, entry: string): Bundle {
  const seen = new Set<string>();
  const take = (file: string): string => {
    if (seen.has(file)) return '';
    seen.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const imported = [...text.matchAll(/(?:^|[;}\s])(?:import|export)\b[^'"();]*["']\.\/([^"']+)["']/g)];
    return text + imported.map(([, name = '']) => take(name)).join('');
  };
  return take(entry);
}

const entryOf = (folder: string, code: string): string => {
  const file = join(folder, 'entry.js');
  writeFileSync(file, code);
  return file;
};

const packed = (compiler: { run: (done: (error: Error | null, stats?: Stats) => void) => void }): Promise<void> =>
  new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString()));
      else resolve();
    });
  });

interface Stats {
  hasErrors: () => boolean;
  toString: () => string;
}

/** As each is used by default for a shop's page: production, minified. */
export const bundlers: Readonly<Record<string, Bundler>> = {
  async vite(folder, code) {
    const entry = entryOf(folder, code);
    const outDir = join(folder, 'vite');
    await vite({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js', chunkFileNames: '[hash].js' } },
      },
    });
    return firstPart(outDir, 'entry.js');
  },

  async webpack(folder, code) {
    const path = join(folder, 'webpack');
    await packed(
      webpack({
        mode: 'production',
        entry: entryOf(folder, code),
        context: folder,
        output: { path, filename: 'entry.js' },
      }),
    );
    return firstPart(path, 'entry.js');
  },

  async esbuild(folder, code) {
    const outdir = join(folder, 'esbuild');
    await esbuild({
      entryPoints: [entryOf(folder, code)],
      outdir,
      bundle: true,
      minify: true,
      splitting: true,
      format: 'esm',
      logLevel: 'silent',
    });
    return firstPart(outdir, 'entry.js');
  },

  async rspack(folder, code) {
    const path = join(folder, 'rspack');
    await packed(
      rspack({
        mode: 'production',
        entry: entryOf(folder, code),
        context: folder,
        output: { path, filename: 'entry.js' },
      }),
    );
    return firstPart(path, 'entry.js');
  },
};
