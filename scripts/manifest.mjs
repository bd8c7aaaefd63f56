// Writes custom-elements.json from the elements' own comments. `--check` fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const manifest = await cli({ argv: ['analyze', '--quiet'], cwd: process.cwd(), noWrite: true });
const text = `${JSON.stringify(manifest, null, 2)}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync('custom-elements.json', text);
} else if (readFileSync('custom-elements.json', 'utf8') !== text) {
  console.error('custom-elements.json is stale: run npm run manifest.');
  process.exitCode = 1;
}
