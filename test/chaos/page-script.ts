import { build } from 'vite';

let made: Promise<string> | undefined;

/** The script of all pages: the kit as it is in src, and what a page does of its own. */
export const pageScript = (): Promise<string> => (made ??= make());

async function make(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'test/chaos/page/page.ts', formats: ['iife'], name: 'chaosPage' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error('nothing was built');
  return bundle.output[0].code;
}
