// Puts the built kit into the extension's assets: node examples/shopify/assets.mjs [folder]
//
// Shopify keeps assets in one folder, so what lies in a folder beside the script is named by its path: words-de-guest.js.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kit = fileURLToPath(new URL('../../dist/', import.meta.url));
const target = process.argv[2] ?? fileURLToPath(new URL('extensions/loyalty/assets/', import.meta.url));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

/** Words are asked for by a path that the script puts together. */
const flat = (text) => text.replaceAll(/words\/(\$\{[^}]+\})\/(\$\{[^}]+\}\.js)/g, 'words-$1-$2');

const files = readdirSync(join(kit, 'cdn'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.js$/.test(file));
for (const file of files) {
  writeFileSync(join(target, file.replaceAll(/[\\/]/g, '-')), flat(readFileSync(join(kit, 'cdn', file), 'utf8')));
}
if (!existsSync(join(target, 'loader.js'))) {
  copyFileSync(join(target, 'loyalty-elements.iife.js'), join(target, 'loader.js'));
}
copyFileSync(join(kit, 'loyalty.css'), join(target, 'loyalty.css'));
