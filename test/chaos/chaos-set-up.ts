import { randomBytes } from 'node:crypto';
import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { openFaultServer, type FaultServer } from './fault-server.js';

/** The same with the same CHAOS_SEED; printed, so that a run can be had again. */
export const seed = process.env['CHAOS_SEED'] ?? randomBytes(4).toString('hex');

export const seedsOf = (many: number): readonly string[] =>
  Array.from({ length: many }, (_, place) => `${seed}-${place}`);

export interface Chaos {
  readonly server: FaultServer;
  readonly browser: Browser;
}

/** One server and one Chromium for the tests of a `describe`. */
export function chaos(): Chaos {
  let server: FaultServer | undefined;
  let browser: Browser | undefined;
  const there = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('only while tests run');
    return thing;
  };
  before(async function () {
    this.timeout(180_000);
    console.log(`      CHAOS_SEED=${seed}`);
    server = await openFaultServer();
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
  });
  after(async function () {
    this.timeout(60_000);
    await browser?.close();
    await server?.close();
  });
  return {
    get server() {
      return there(server);
    },
    get browser() {
      return there(browser);
    },
  };
}
