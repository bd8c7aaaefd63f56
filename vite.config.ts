import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vite';
import { guardPolicy } from './scripts/guard-policy.ts';
import { likeBesideLike, minifyAgain, oneFile } from './scripts/one-file.ts';
import { oneCopy } from './scripts/one-copy.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';
import { plainStyles } from './scripts/plain-styles.ts';
import { staticProperties } from './scripts/static-properties.ts';

/** Every public entry of the package, by the path it has in dist. */
function entries(): Record<string, string> {
  const elements = readdirSync('src/elements').flatMap((noun) => [
    `elements/${noun}/${noun}`,
    `elements/${noun}/define`,
  ]);
  const adapters = readdirSync('src/adapters', { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `adapters/${name.replace(/\.ts$/, '')}`);
  const frameworks = readdirSync('src/frameworks', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `frameworks/${file.replace(/\.ts$/, '')}`);
  const others = [
    ...adapters,
    ...frameworks,
    ...['analytics', 'json-ld', 'ucp'].map((name) => `bridges/${name}`),
    'index',
    'define',
    'client/loyalty-client',
    'conformance/conformance',
    'lit/hydrate',
    'ssr/ssr',
    'sandbox/sandbox',
    'sandbox/testing',
    'i18n/languages',
    ...languages(),
    'server/loyalty-fetch',
    ...['csv', 'node', 'redis', 'sql', 'webhook'].map((name) => `server/${name}`),
    ...['bigcommerce', 'jwt', 'session', 'shopify'].map((name) => `server/identity/${name}`),
  ];
  const names = [...others, ...elements].filter((name) => existsSync(`src/${name}.ts`));
  return Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
}

/** The languages besides English: each has a folder. */
const languages = (): readonly string[] =>
  readdirSync('src/i18n', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'en')
    .map(({ name }) => `i18n/${name}`);

/** Each part of each language, for the script to load from beside it. */
const words = (): Record<string, string> =>
  Object.fromEntries(
    languages().flatMap((folder) =>
      readdirSync(`src/${folder}`).map((file) => [
        `words/${folder.slice('i18n/'.length)}/${file.replace(/\.ts$/, '')}`,
        `src/${folder}/${file}`,
      ]),
    ),
  );

export default defineConfig(({ mode }) => ({
  publicDir: false,
  plugins: [
    staticProperties(),
    minifyTemplates(),
    plainStyles(),
    ...(mode === 'script' ? [oneFile(), likeBesideLike(), guardPolicy(), minifyAgain()] : []),
  ],
  define: mode === 'script' ? { 'process.env.NODE_ENV': '"production"' } : {},
  resolve:
    mode === 'script'
      ? {
          alias: [
            { find: /^.*\/lit\/sandbox\.js$|^.*\.\/sandbox\.js$/, replacement: '/src/cdn/no-sandbox.ts' },
            { find: /^.*\/barcode-loading\.js$/, replacement: '/src/cdn/barcode-beside.ts' },
            { find: /^.*\/mapping-loading\.js$/, replacement: '/src/cdn/mapping-beside.ts' },
          ],
        }
      : mode === 'mapping'
        ? { alias: [{ find: /^(\.\.\/)+domain\/errors\.js$/, replacement: '/src/cdn/errors-of-page.ts' }] }
        : {},
  build:
    mode === 'script'
      ? {
          target: 'es2022',
          sourcemap: true,
          emptyOutDir: false,
          outDir: 'dist/cdn',
          lib: {
            entry: 'src/cdn/global.ts',
            name: 'LoyaltyElementsBuild',
            formats: ['iife'],
            fileName: () => 'loyalty-elements.iife.js',
          },
          rolldownOptions: {
            checks: { pluginTimings: false },
            output: { minify: true, codeSplitting: false, ...oneCopy() },
          },
        }
      : mode === 'barcode'
        ? {
            target: 'es2022',
            emptyOutDir: false,
            outDir: 'dist/cdn',
            lib: {
              entry: 'src/lit/barcode-drawing.ts',
              formats: ['es'],
              fileName: () => 'loyalty-elements.barcode.js',
            },
            rolldownOptions: { checks: { pluginTimings: false }, output: { minify: true } },
          }
        : mode === 'mapping'
          ? {
              target: 'es2022',
              emptyOutDir: false,
              outDir: 'dist/cdn',
              lib: {
                entry: 'src/cdn/mapping.ts',
                formats: ['es'],
                fileName: () => 'loyalty-elements.mapping.js',
              },
              rolldownOptions: {
                checks: { pluginTimings: false },
                output: { minify: true, chunkFileNames: 'loyalty-elements.mapping-[name].js' },
              },
            }
          : mode === 'words'
            ? {
                target: 'es2022',
                emptyOutDir: false,
                outDir: 'dist/cdn',
                lib: { entry: words(), formats: ['es'], fileName: (_, name) => `${name}.js` },
                rolldownOptions: { checks: { pluginTimings: false }, output: { minify: true } },
              }
            : {
                target: 'es2022',
                sourcemap: true,
                minify: false,
                lib: { entry: entries(), formats: ['es'] },
                rolldownOptions: {
                  checks: { pluginTimings: false },
                  // `'use client'` of the React components is kept, as a test holds.
                  onLog: (level, log, tell) => {
                    if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
                  },
                  external: [/^node:/, /^lit(\/|$)/, /^@lit(-labs)?\//, /^lean-qr\//, 'idb', 'jose', 'react'],
                  output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
                },
              },
}));
