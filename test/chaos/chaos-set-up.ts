import { chromium, type Browser } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { openFaultServer, type FaultServer } from './fault-server.js';
import { patience } from './patience.js';

/** Always the same, so that all see what one sees; another one is had by CHAOS_SEED. The long form has many. */
export const seed = process.env['CHAOS_SEED'] ?? 'short';

/** Milliseconds of a test: only what hangs for ever takes as long. */
export const longest = 2 * patience;

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
    this.timeout(longest);
    console.log(`      CHAOS_SEED=${seed}`);
    server = await openFaultServer();
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs, timeout: patience });
  });
  after(async function () {
    this.timeout(longest);
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
