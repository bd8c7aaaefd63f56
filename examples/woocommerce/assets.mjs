// Puts the built kit into the plugin: node examples/woocommerce/assets.mjs [folder of the plugin]
import { copyFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const kit = join(process.argv[2] ?? fileURLToPath(new URL('loyalty-elements/', import.meta.url)), 'kit');

rmSync(kit, { recursive: true, force: true });
cpSync(join(dist, 'cdn'), kit, { recursive: true, filter: (file) => !file.endsWith('.map') });
if (!existsSync(join(kit, 'loader.js'))) copyFileSync(join(kit, 'loyalty-elements.iife.js'), join(kit, 'loader.js'));
copyFileSync(join(dist, 'loyalty.css'), join(kit, 'loyalty.css'));
