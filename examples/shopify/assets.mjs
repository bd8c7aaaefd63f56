// Puts the built kit into the extension's assets: node examples/shopify/assets.mjs [folder]
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const kit = fileURLToPath(new URL('../../dist/', import.meta.url));
const target = process.argv[2] ?? fileURLToPath(new URL('extensions/loyalty/assets/', import.meta.url));

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });

// Shopify keeps assets in one folder, and so does the loader what it loads.
for (const file of readdirSync(join(kit, 'cdn')).filter((name) => /^loader\b.*\.js$/.test(name))) {
  copyFileSync(join(kit, 'cdn', file), join(target, file));
}
copyFileSync(join(kit, 'loyalty.css'), join(target, 'loyalty.css'));
