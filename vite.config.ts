import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { fewFiles } from './scripts/few-files.ts';
import { guardPolicy } from './scripts/guard-policy.ts';
import { likeBesideLike, minifyAgain, oneFile } from './scripts/one-file.ts';
import { oneCopy } from './scripts/one-copy.ts';
import { minifyTemplates } from './scripts/minify-templates.ts';
import { plainStyles } from './scripts/plain-styles.ts';
import { servedFirst } from './scripts/served-first.ts';
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
    'page',
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

/** What the loader loads: the page's client, and each element. */
const loaded = (): Record<string, string> => ({
  page: 'src/cdn/page.ts',
  ...Object.fromEntries(readdirSync('src/elements').map((noun) => [noun, `src/elements/${noun}/define.ts`])),
});

/** `words-ar-basics`, for a part of a language; others are told apart by their content. */
const chunkName = ({ facadeModuleId }: { readonly facadeModuleId: string | null }): string => {
  const [, folder, part] = /\/src\/i18n\/([^/]+)\/([^/]+)\.ts$/.exec(facadeModuleId ?? '') ?? [];
  return folder ? `loader-words-${folder}-${part ?? ''}-[hash].js` : 'loader-[name]-[hash].js';
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

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
    ...(mode === 'script' || mode === 'loaded' ? [servedFirst()] : []),
    ...(mode === 'script' ? [oneFile(), likeBesideLike(), guardPolicy()] : []),
    ...(mode === 'loaded' ? [guardPolicy('/src/cdn/policy.ts')] : []),
    ...(mode === 'script' || mode === 'loader' ? [minifyAgain()] : []),
  ],
  define: ['script', 'loader', 'loaded'].includes(mode)
    ? { 'process.env.NODE_ENV': '"production"', kitVersion: JSON.stringify(version) }
    : {},
  resolve:
    mode === 'script'
      ? {
          alias: [
            { find: /^.*\/lit\/sandbox\.js$|^.*\.\/sandbox\.js$/, replacement: '/src/cdn/no-sandbox.ts' },
            {
              find: /^.*\/(painted-element|drawn-by-lit)\.js$/,
              replacement: '/src/cdn/drawn-at-once.ts',
            },
            { find: /^.*\/start-client\.js$/, replacement: '/src/cdn/whole-at-once.ts' },
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
      : mode === 'loader'
        ? {
            target: 'es2015',
            emptyOutDir: false,
            outDir: 'dist/cdn',
            lib: { entry: 'src/cdn/loader.ts', name: 'LoyaltyLoader', formats: ['iife'], fileName: () => 'loader.js' },
            rolldownOptions: { checks: { pluginTimings: false }, output: { minify: true, codeSplitting: false } },
          }
        : mode === 'loaded'
          ? {
              target: 'es2022',
              emptyOutDir: false,
              outDir: 'dist/cdn',
              lib: { entry: loaded(), formats: ['es'], fileName: (_, name) => `loader-${name}-${version}.js` },
              rolldownOptions: {
                preserveEntrySignatures: 'allow-extension',
                checks: { pluginTimings: false },
                output: {
                  minify: true,
                  chunkFileNames: chunkName,
                  // Whatever comes, this comes first: one file of it, with all that it stands on.
                  codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: fewFiles() }] },
                },
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
                    // What the later parts share is in the first: no page asks for three files to have one.
                    preserveEntrySignatures: 'allow-extension',
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
