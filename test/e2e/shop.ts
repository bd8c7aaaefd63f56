import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Kysely } from 'kysely';
import type { FaultKind } from '../../demo/api/faults.js';
import type { Schema } from '../../demo/api/schema.js';
import { openDatabase } from '../../demo/api/sqlite.js';
import type { Browser } from 'playwright-core';
import { expect } from 'chai';
import { builtKit } from './built-kit.js';
import { newShopper, openBrowser, type Shopper } from './shopper.js';

/** The demo as `npm start` runs it: a process of its own, on a free port, over a database in a folder of its own. */
export interface Shop {
  /** Changes with a restart. */
  readonly origin: string;
  /** Lets one operation of the API fail once; `ms` is how long a delay is. */
  plan(operation: string, kind: FaultKind, ms?: number): Promise<void>;
  /** Ends the process and starts it again over the same folder. */
  restart(): Promise<void>;
  /** Ends the process, and looks into the database that it leaves. */
  closeAndLook<T>(look: (db: Kysely<Schema>) => Promise<T>): Promise<T>;
  /** Ends the process and removes its folder. */
  remove(): Promise<void>;
}

/** The shop and the visitor of the test that runs. */
export interface Visit {
  readonly shop: Shop;
  readonly shopper: Shopper;
}

/**
 * Sets up the tests of a `describe`: one browser, a shop for all of them or for each, a visitor for each. A test fails
 * where its visitor met an error or a breach of the policy.
 */
export function visits(shopFor: 'all tests' | 'each test'): Visit {
  let browser: Browser;
  let shop: Shop;
  let shopper: Shopper;

  before(async function () {
    this.timeout(120_000);
    browser = await openBrowser();
    if (shopFor === 'all tests') shop = await openShop();
  });
  beforeEach(async function () {
    this.timeout(120_000);
    if (shopFor === 'each test') shop = await openShop();
    shopper = await newShopper(browser);
  });
  afterEach(async () => {
    await shopper.leave();
    if (shopFor === 'each test') await shop.remove();
    expect(shopper.troubles).to.deep.equal([]);
  });
  after(async () => {
    await browser.close();
    if (shopFor === 'all tests') await shop.remove();
  });

  return {
    get shop() {
      return shop;
    },
    get shopper() {
      return shopper;
    },
  };
}

/** @param backend the vendor that it stands on, by its name. Default: its own API. */
export async function openShop(backend = 'rest'): Promise<Shop> {
  await builtKit();
  const folder = await mkdtemp(join(tmpdir(), 'loyalty-shop-'));
  let running: Running | undefined = await run(folder, backend);

  async function stop(): Promise<void> {
    const ended = running;
    running = undefined;
    if (!ended) return;
    const { child } = ended;
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }

  return {
    get origin() {
      return running?.origin ?? '';
    },
    async plan(operation, kind, ms = 0) {
      await fetch(`${running?.origin ?? ''}/demo/faults`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operation, kind, ms }),
      });
    },
    async restart() {
      await stop();
      running = await run(folder, backend);
    },
    async closeAndLook(look) {
      await stop();
      const db = await openDatabase(join(folder, 'loyalty.db'));
      try {
        return await look(db);
      } finally {
        await db.destroy();
      }
    },
    async remove() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly child: ChildProcess;
  readonly origin: string;
}

/** Resolves when the server has printed its address. */
async function run(folder: string, backend: string): Promise<Running> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'demo/serve.ts'], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DEMO_FAULTS: '1', BACKEND: backend },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: child.stdout })) {
    const origin = /http:\/\/[\d.]+:\d+/.exec(line)?.[0];
    if (origin) return { child, origin };
  }
  throw new Error('The shop did not open');
}
