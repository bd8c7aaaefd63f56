/**
 * Writes the types of `openapi.yaml` to `test/contract/wire.d.ts`.
 *
 *     node scripts/wire-types.mjs           writes the file
 *     node scripts/wire-types.mjs --check   exits with 1 when the file is stale
 */
import { readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';

const contract = new URL('../openapi.yaml', import.meta.url);
const target = new URL('../test/contract/wire.d.ts', import.meta.url);

const types = astToString(await openapiTS(contract, { immutable: true, silent: true }));
const header = '// Made from openapi.yaml by scripts/wire-types.mjs. Change that file and run the script.\n\n';
const text = await format(header + types, { parser: 'typescript', printWidth: 120, singleQuote: true });

if (!process.argv.includes('--check')) {
  await writeFile(target, text);
} else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
  console.error('test/contract/wire.d.ts is stale: run `node scripts/wire-types.mjs`.');
  process.exitCode = 1;
}
