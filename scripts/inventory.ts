// The facts a shop keeps of each script on its pages, made from the build: INVENTORY.md, and dist/sri.json with the
// hashes. `--hashes` makes those alone; `--check` fails where INVENTORY.md is not what the build makes.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { inventory } from './inventory-facts.ts';

const files = [
  'cdn/loader.js',
  'cdn/loyalty-elements.iife.js',
  'cdn/loyalty-elements.barcode.js',
  'cdn/loyalty-elements.mapping.js',
  'loyalty.css',
];
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

const integrityOf = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const rows = files.map((file) => {
  const bytes = readFileSync(`dist/${file}`);
  return { file, integrity: integrityOf(bytes), size: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
});
const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
const script = rows.find(({ file }) => file === 'cdn/loyalty-elements.iife.js');
/** What the scripts load, too: an import map can name their hashes. */
const loaded = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^(loader-|loyalty-elements\.mapping-|words\/).*\.js$/.test(file))
  .sort();

const text = `# What is on the page

Version ${version}. Made by \`npm run inventory\` from the build; \`npm run check\` holds it against the build, and a test
holds it against what a page was seen to do.

| file | purpose | bytes | gzip −9 | integrity |
| ---- | ------- | ----- | ------- | --------- |
${rows.map(({ file, size, gzip, integrity }) => `| \`${file}\` | ${inventory.purpose[file] ?? ''} | ${String(size)} | ${String(gzip)} | \`${integrity}\` |`).join('\n')}

\`\`\`html
<script src="/loyalty-elements.iife.js" integrity="${script?.integrity ?? ''}" crossorigin="anonymous" data-base-url="https://shop.example/loyalty" defer></script>
\`\`\`

| what                                | which                    |
| ----------------------------------- | ------------------------ |
| origins contacted                   | ${inventory.origins} |
| globals                             | ${list(inventory.globals)} |
| keys on the global object           | ${list(inventory.symbols)} |
| IndexedDB                           | ${list(inventory.databases)} |
| localStorage                        | ${list(inventory.localStorage)} |
| sessionStorage, cookies             | none |
| BroadcastChannel                    | ${list(inventory.channels)} |
| events of window and document heard | ${list(inventory.events)}; what a survey’s \`trigger\` asks for (scrolling, idleness, leaving) is heard while it waits |
| code from text, other scripts       | none; \`loyalty-elements.barcode.js\` from beside the script, when the first code for a reader is shown, \`loyalty-elements.mapping.js\` with its parts, where a provider has a mapping, and \`words/…\`, when the page speaks another language than English |

The DOM of the page is read for \`lang\`, the context protocol and what a survey's \`trigger\` names; it is changed only
inside the elements themselves.
`;

writeFileSync(
  'dist/sri.json',
  `${JSON.stringify(Object.fromEntries([...rows.map(({ file, integrity }) => [file, integrity] as const), ...loaded.map((file) => [`cdn/${file}`, integrityOf(readFileSync(`dist/cdn/${file}`))] as const)]), null, 2)}\n`,
);
const laidOut = await format(text, { ...(await resolveConfig('INVENTORY.md')), parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync('INVENTORY.md', 'utf8') !== laidOut) {
    console.error('INVENTORY.md is not what the build makes: npm run inventory');
    process.exitCode = 1;
  }
} else if (!process.argv.includes('--hashes')) {
  writeFileSync('INVENTORY.md', laidOut);
}
