// Serves the demo store and its live API from one origin: `npm start`.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { coffeeStars } from '../src/sandbox/programmes/coffee-stars.js';
import { hotelNights } from '../src/sandbox/programmes/hotel-nights.js';
import { createApi } from './api/create-api.js';
import { migrate } from './api/migrate.js';
import { seed } from './api/seed.js';
import { openDatabase } from './api/sqlite.js';
import { securityHeaders } from './security-headers.js';

const directory = process.env['DATA_DIR'] ?? '.data';
mkdirSync(directory, { recursive: true });

const db = await openDatabase(join(directory, 'loyalty.db'));
await migrate(db);
await seed(db, [coffeeStars, hotelNights], new Date());

const app = new Hono();
app.use(securityHeaders);
app.use('/cdn/*', serveStatic({ root: 'dist' }));
app.use('/store/*', serveStatic({ root: 'demo' }));
app.use('/images/*', serveStatic({ root: 'demo' }));
app.get('/', serveStatic({ path: 'demo/store/index.html' }));
app.route('/', createApi({ db, secret: signingSecret(), faults: process.env['DEMO_FAULTS'] === '1' }));

const server = serve(
  { fetch: app.fetch, port: Number(process.env['PORT'] ?? 4173), hostname: '127.0.0.1' },
  ({ port }) => {
    console.log(`The demo store is open: http://127.0.0.1:${String(port)}/`);
  },
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => void db.destroy().finally(() => process.exit(0)));
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

/** Kept beside the database, so that a restart does not sign everybody out. */
function signingSecret(): string {
  const file = join(directory, 'secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}
