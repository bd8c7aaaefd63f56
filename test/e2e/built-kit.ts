import { build } from 'vite';

let built: Promise<unknown> | undefined;

/** Builds the script of the store page, and what it loads, as `npm run build:script` does, once for all test files. */
export function builtKit(): Promise<unknown> {
  built ??= Promise.all(
    ['script', 'barcode', 'mapping', 'words', 'loaded', 'loader'].map((mode) => build({ mode, logLevel: 'error' })),
  );
  return built;
}
