// The kit as it stands in src, bundled so that every page view and every server runs a copy of its own, on the globals it is given.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

const pages = `
  export { startClient } from './src/client/start-client.ts';
  export { attend } from './src/lit/page-life.ts';
  export { getMember } from './src/client/resources/member.ts';
  export { getProgram } from './src/client/resources/program.ts';
  export { listRewards } from './src/client/resources/rewards.ts';
  export { newId } from './src/client/new-id.ts';
`;
const servers = `
  export { createLoyaltyFetch } from './src/server/loyalty-fetch.ts';
  export { memoryKeys } from './src/server/key-store.ts';
  export { restAdapter } from './src/adapters/rest.ts';
`;

/** What a browser gives a page, and what a server's platform gives it: what is not named here is Node's own, and has no effects. */
const ofPages = [
  ...['globalThis', 'window', 'document', 'navigator', 'location', 'addEventListener', 'removeEventListener'],
  ...['setTimeout', 'clearTimeout', 'fetch', 'Date', 'Math', 'performance', 'crypto', 'Blob', 'CustomEvent'],
  ...['localStorage', 'indexedDB', 'BroadcastChannel', 'console', 'partComes'],
];
const ofServers = [
  ...['globalThis', 'setTimeout', 'clearTimeout', 'fetch', 'Date', 'Math', 'performance', 'crypto', 'Blob', 'console'],
  ...['AbortSignal', 'Response', 'partComes'],
];

/**
 * What a control takes away. The text must be there: where the kit has changed, the control says so instead of proving nothing.
 */
export const pieces = {
  'server single flight': { file: 'src/server/sharing.ts', text: 'flights.set(name, flight);', by: '' },
  'wait after Retry-After': {
    file: 'src/client/transport/retry.ts',
    text: 'error.retryAfter + own',
    by: 'error.retryAfter',
  },
};

/** `without`: names of pieces. Each of the two functions takes globals by name and gives what the kit exports. */
export async function bundleKit(without = []) {
  const changes = without.map((name) => pieces[name]);
  const [page, server] = await Promise.all([bundle(pages, ofPages, changes), bundle(servers, ofServers, changes)]);
  return { page, server };
}

async function bundle(contents, names, changes) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'kit',
    target: 'es2022',
    tsconfigRaw: {},
    logLevel: 'error',
    plugins: [asLoaded(changes)],
  });
  const run = compileFunction(`"use strict";${outputFiles[0].text};return kit;`, names);
  return (globals) => run(...names.map((name) => globals[name]));
}

/** The kit's later parts come over the network, as they do in a page, and may not come at all. */
const asLoaded = (changes) => ({
  name: 'as-loaded',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      let contents = await readFile(path, 'utf8');
      for (const { file, text, by } of changes) {
        if (!path.endsWith(file)) continue;
        if (!contents.includes(text)) throw new Error(`${file} has no "${text}" to be taken away`);
        contents = contents.replace(text, by);
      }
      contents = contents.replace(
        /(?<!typeof )\bimport\((['"][^'"]+['"])\)/g,
        (found, name) => `partComes(${name}).then(() => ${found})`,
      );
      return { contents, loader: 'ts' };
    });
  },
});
