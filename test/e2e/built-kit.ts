import { build } from 'vite';

let built: Promise<unknown> | undefined;

/** Builds the script of the store page as `npm run build:script` does, once for all test files. */
export function builtKit(): Promise<unknown> {
  built ??= build({ mode: 'script', logLevel: 'error' });
  return built;
}
