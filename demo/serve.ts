// Serves the demo store and its live API from one origin: `npm start`.
//
// PORT: where, default 4173, or the next free one. DATA_DIR: what is kept between starts, default `.data`.
// BACKEND: what the store stands on, by its name in `demo/backends`; default `rest`, which is the demo's own API.
// DATABASE_URL: a PostgreSQL (`postgres://…`) to use instead of the embedded database in DATA_DIR. DEMO_FAULTS=1: lets tests plan failures.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { programmes } from '../src/sandbox/programmes.js';
import { openDatabaseAt } from './api/database.js';
import { migrate } from './api/migrate.js';
import { seed } from './api/seed.js';
import { backendOf } from './backends/backend.js';
import { listen } from './listen.js';
import { describedFor, onOwnApi } from './on-own-api.js';
import { onVendor } from './on-vendor.js';
import { createShop } from './shop.js';

const directory = process.env['DATA_DIR'] ?? '.data';
mkdirSync(directory, { recursive: true });

const db = await openDatabaseAt(process.env['DATABASE_URL'] ?? join(directory, 'loyalty.db'));
await migrate(db);
await seed(db, programmes, new Date());

const backend = await backendOf(process.env['BACKEND']);
const shop = createShop({
  ...{ db, secret: signingSecret(), faults: process.env['DEMO_FAULTS'] === '1' },
  ...(backend &&
    ('adapter' in backend
      ? { instead: (api, own) => onVendor(api, backend, own) }
      : { instead: (api, own) => onOwnApi(api, backend, own), described: describedFor(backend) })),
});
const answer = getRequestListener(shop.fetch);
const server = createServer((request, response) => void answer(request, response));
const asked = Number(process.env['PORT'] ?? 4173);
const port = await listen(server, asked);
if (asked !== 0 && port !== asked) console.log(`Port ${String(asked)} is taken, so this is ${String(port)}.`);
console.log(`The demo store is open: http://127.0.0.1:${String(port)}/`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => void db.destroy().finally(() => process.exit(0)));
    server.closeAllConnections();
  });
}

/** Kept beside the database, so that a restart does not sign everybody out. */
function signingSecret(): string {
  const file = join(directory, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
