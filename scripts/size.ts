// Bytes a page downloads, gzip -9, Lit and client included, against size-budget.json. `--modules` shows what they are;
// `--write` puts them into the table of README.md, `--check` holds that the table is true.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { minifyTemplates } from './minify-templates.ts';
import { plainStyles } from './plain-styles.ts';
import { isInReadme, writeToReadme, type SizeRow } from './size-table.ts';
import { staticProperties } from './static-properties.ts';

interface Budget {
  readonly page: string;
  /** Modules of src a page imports, besides `configure`. */
  readonly import?: readonly string[];
  /** What is measured is what `import` adds to a page with these modules. React itself is the shop's own. */
  readonly without?: readonly string[];
  /** What is measured is what the heaviest of the languages adds to a page with these parts of it. */
  readonly words?: readonly string[];
  /** What is measured is what an adapter adds to that page: its module, its name there, and its options. */
  readonly adapter?: readonly [module: string, name: string, options: string];
  /** A built file instead. */
  readonly file?: string;
  /** Bytes the check allows. */
  readonly limit: number;
  /** Bytes the project wants to reach, where it has not yet. */
  readonly goal?: number;
}

interface Bytes {
  readonly first: number;
  /** The same, brotli 11. */
  readonly brotli: number;
  readonly later: number;
}

const gzip = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;
const brotli = (text: string | Buffer): number => brotliCompressSync(text).length;
const showModules = process.argv.includes('--modules');

/** What a page with these imports loads at once; chunks that load when they are needed are told apart. */
async function pageBytes(modules: readonly string[], adapter?: Budget['adapter']): Promise<Bytes> {
  // A component is used by its name, an element by its tag.
  const imports = modules.map((name, at) =>
    name.startsWith('frameworks/')
      ? `import * as used${at} from '/src/${name}.ts';\nglobalThis.used = used${at};`
      : `import '/src/${name}.ts';`,
  );
  if (adapter) imports.push(`import { ${adapter[1]} } from '/src/${adapter[0]}.ts';`);
  const options = adapter ? `{ adapter: ${adapter[1]}(${adapter[2]}) }` : `{ baseUrl: '/api' }`;
  const code = `${imports.join('\n')}\nimport { configure } from '/src/lit/page-client.ts';\nconfigure(${options});`;
  const result = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      staticProperties(),
      minifyTemplates(),
      plainStyles(),
      {
        name: 'page',
        resolveId: (id) => (/(^|\/)page$/.test(id) ? '\0page' : id.startsWith('/src/') ? process.cwd() + id : null),
        load: (id) => (id === '\0page' ? code : null),
      },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'page', formats: ['es'] },
      // As a shop's own build has it: what a later part shares with the page stays in the page's first chunk.
      rolldownOptions: { external: 'react', preserveEntrySignatures: false, output: { minify: true } },
    },
  })) as readonly Rolldown.RolldownOutput[];
  const chunks = result.flatMap(({ output }) => output).filter((each) => each.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set<Rolldown.OutputChunk>();
  const take = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports) take(byName.get(name));
  };
  take(chunks.find((chunk) => chunk.isEntry));
  if (showModules) for (const chunk of first) printModules(chunk);
  const sum = (list: readonly Rolldown.OutputChunk[], packed: typeof gzip) =>
    list.reduce((total, { code }) => total + packed(code), 0);
  const later = chunks.filter((chunk) => !first.has(chunk));
  return { first: sum([...first], gzip), brotli: sum([...first], brotli), later: sum(later, gzip) };
}

function printModules({ modules }: Rolldown.OutputChunk): void {
  const rows = Object.entries(modules).map(
    ([id, { code }]) => [gzip(code ?? ''), id.replace(`${process.cwd()}/`, '')] as const,
  );
  for (const [bytes, id] of rows.sort(([a], [b]) => b - a)) console.log(`  ${String(bytes).padStart(6)} ${id}`);
}

/** What a page loads at once, or what an adapter or more modules add to that. */
async function bytesOf(modules: readonly string[], { adapter, without: others }: Partial<Budget>): Promise<Bytes> {
  const page = await pageBytes(modules, adapter);
  if (!adapter && !others) return page;
  const without = await pageBytes(others ?? modules);
  return {
    first: page.first - without.first,
    brotli: page.brotli - without.brotli,
    later: page.later - without.later,
  };
}

const kib = (bytes: number): string => `${(bytes / 1024).toFixed(2)} KiB`;
let over = false;
const rows: SizeRow[] = [];
const budgets = JSON.parse(readFileSync('size-budget.json', 'utf8')) as readonly Budget[];
for (const { page, limit, goal, ...what } of budgets) {
  const bytes = what.import
    ? await bytesOf(what.import, what)
    : what.words
      ? wordsBytes(what.words)
      : fileBytes(what.file ?? '');
  const { first, later } = bytes;
  const verdict = first > limit ? 'OVER' : 'ok';
  over ||= first > limit;
  rows.push({ page, ...bytes, ...(goal ? { goal } : {}) });
  console.log(
    `${verdict.padEnd(5)} ${kib(first)} of ${kib(limit)}${goal ? `, goal ${kib(goal)}` : ''}: ${page}${later ? ` (when needed: ${kib(later)})` : ''}`,
  );
}
if (process.argv.includes('--write')) await writeToReadme(rows);
if (process.argv.includes('--check') && !(await isInReadme(rows))) {
  console.log('OLD   the table in README.md: run npm run size -- --write');
  over = true;
}
if (over) process.exit(1);

/** Of the language that weighs most. */
function wordsBytes(parts: readonly string[]): Bytes {
  const all = readdirSync('dist/cdn/words').map((language) => {
    const files = parts.map((part) => fileBytes(`dist/cdn/words/${language}/${part}.js`));
    const sum = (of: 'first' | 'brotli') => files.reduce((total, bytes) => total + bytes[of], 0);
    return { first: sum('first'), brotli: sum('brotli'), later: 0 };
  });
  return all.reduce((most, each) => (each.first > most.first ? each : most));
}

function fileBytes(file: string): Bytes {
  if (!existsSync(file)) throw new Error(`${file} is missing: run npm run build`);
  return { first: gzip(readFileSync(file)), brotli: brotli(readFileSync(file)), later: 0 };
}
