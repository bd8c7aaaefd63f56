// Makes the file of each element for Wix, complete in itself: node examples/wix/build.mjs [folder]
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const target = process.argv[2] ?? join(here, 'dist');
const nouns = readdirSync(join(here, '../../dist/elements')).filter((noun) => noun !== 'provider');

/** What a shop on Wix does not need: previews without a backend, and APIs of another shape. */
const left = /[\\/](sandbox[\\/]sandbox|mapped-adapter)\.js$/;

/** The file of one element has no source: it is an import and a call. */
const entry = (noun) => ({
  name: 'entry-for-wix',
  resolveId: (id) => (id.endsWith('entry-for-wix') ? join(here, 'entry.js') : undefined),
  load(id) {
    if (left.test(id)) return 'export {};';
    // All of the client is in the file: there is nothing to start before it.
    if (/client[\\/]start-client\.js$/.test(id))
      return `export { createLoyaltyClient as startClient } from './loyalty-client.js';`;
    if (id !== join(here, 'entry.js')) return undefined;
    return `import 'loyalty-elements/${noun}/define';
      import { defineForWix } from './define.js';
      defineForWix('${noun}');`;
  },
});

mkdirSync(target, { recursive: true });
for (const noun of nouns) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry(noun)],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'entry-for-wix', name: 'loyaltyForWix', formats: ['iife'] },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
  writeFileSync(join(target, `wix-loyalty-${noun}.js`), output[0].code);
}
