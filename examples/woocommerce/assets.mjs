// Puts the built kit into the plugin: node examples/woocommerce/assets.mjs [folder of the plugin]
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const kit = join(process.argv[2] ?? fileURLToPath(new URL('loyalty-elements/', import.meta.url)), 'kit');

rmSync(kit, { recursive: true, force: true });
mkdirSync(kit, { recursive: true });
for (const file of readdirSync(join(dist, 'cdn')).filter((name) => /^loader\b.*\.js$/.test(name))) {
  copyFileSync(join(dist, 'cdn', file), join(kit, file));
}
copyFileSync(join(dist, 'loyalty.css'), join(kit, 'loyalty.css'));
