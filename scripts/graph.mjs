// Draws which folder of src imports which into ARCHITECTURE.md. `--check` fails when the drawing is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from '../.dependency-cruiser.cjs';

const { output } = await cruise(
  ['src'],
  { ...rules.options, includeOnly: '^src/' },
  {},
  {
    tsConfig: extractTSConfig('tsconfig.json'),
  },
);

/** `src/lit/icons.ts` is in `lit`; `src/index.ts` is itself. */
const placeOf = (file) => file.replace(/^src\//, '').replace(/\/.*$|\.ts$/g, '');

const edges = new Map();
for (const { source, dependencies } of output.modules) {
  for (const { resolved, dynamic } of dependencies) {
    const [from, to] = [placeOf(source), placeOf(resolved)];
    if (from === to) continue;
    const edge = `${from} ${to}`;
    // One import that is needed at once outweighs any number of lazy ones.
    edges.set(edge, (edges.get(edge) ?? true) && dynamic);
  }
}

const lines = [...edges]
  .map(([edge, lazy]) => edge.split(' ').join(lazy ? ' -. when needed .-> ' : ' --> '))
  .sort()
  .map((line) => `  ${line}`);
const block = ['```mermaid', 'graph TD', ...lines, '```'].join('\n');

const file = new URL('../ARCHITECTURE.md', import.meta.url);
const before = readFileSync(file, 'utf8');
const place = /(<!-- graph -->)[\s\S]*(<!-- \/graph -->)/;
if (!place.test(before)) throw new Error('ARCHITECTURE.md has no place between <!-- graph --> and <!-- /graph -->');
const after = before.replace(place, `$1\n\n${block}\n\n$2`);

if (!process.argv.includes('--check')) {
  writeFileSync(file, after);
} else if (before !== after) {
  console.error('The module graph in ARCHITECTURE.md is stale: run npm run graph.');
  process.exitCode = 1;
}
