import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { openDatabaseAt } from '../../../demo/api/database.js';
import type { StoreBackend } from '../../../demo/backends/backend.js';
import { onVendor } from '../../../demo/on-vendor.js';
import { createShop } from '../../../demo/shop.js';
import { builtKit } from '../../e2e/built-kit.js';
import { seededDatabase } from '../../support/database.js';

export interface OpenStore {
  readonly origin: string;
  /** What the store's own server could not cope with. */
  readonly faults: readonly string[];
  close(): Promise<void>;
}

/** The demo store as `npm start` serves it, in this process and on a free port, on a backend of a test's own. */
export async function openStore(backend: StoreBackend): Promise<OpenStore> {
  await builtKit();
  const database = await seededDatabase(new Date());
  const db = await openDatabaseAt(database.address);
  const faults: string[] = [];
  const shop = createShop({
    ...{ db, secret: 'a secret of the tests, long enough for HS256' },
    instead: (api, own) => onVendor(api, backend, own),
    onError: (error) => faults.push(String(error)),
  });
  const server = createAdaptorServer({ fetch: shop.fetch });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    faults,
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    async close() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await db.destroy();
      await database.remove();
    },
  };
}
