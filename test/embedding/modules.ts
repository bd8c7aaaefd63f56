import { build, type Rolldown } from 'vite';

let made: Promise<Readonly<Record<string, string>>> | undefined;

const page = `import { addLanguages } from '/dist/index.js';
  import { languages } from '/dist/i18n/languages.js';
  import '/dist/define.js';
  import '/dist/page.js';
  addLanguages(languages);`;

/** The ES modules of the package as a shop's own build makes files of them, by path; the first is `/esm/page.js`. */
export function modules(): Promise<Readonly<Record<string, string>>> {
  return (made ??= make());
}

async function make(): Promise<Readonly<Record<string, string>>> {
  await build({ logLevel: 'error', build: { emptyOutDir: false } });
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (/(^|\/)page$/.test(id) ? '\0page' : id.startsWith('/dist/') ? process.cwd() + id : null),
        load: (id) => (id === '\0page' ? page : null),
      },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'page', formats: ['es'], fileName: () => 'page.js' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = ([result].flat() as readonly Rolldown.RolldownOutput[]).flatMap(({ output }) => output);
  return Object.fromEntries(
    outputs.flatMap((each) => (each.type === 'chunk' ? [[`/esm/${each.fileName}`, each.code] as const] : [])),
  );
}
