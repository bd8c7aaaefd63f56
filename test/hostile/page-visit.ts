import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { openSite, type Site } from './page-site.js';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import type { Engine, EngineBrowser, EnginePage } from '../support/engines/engine.js';

/** What the oracle of a page has noted. */
export interface Noted {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

export const launch = async ({ args = [], ...more }: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumArgs, ...args], ...more });

/** A page of any engine, or a frame. */
export interface Asked {
  evaluate(expression: string): Promise<unknown>;
}

export const noted = async (page: Asked): Promise<Noted> =>
  JSON.parse((await page.evaluate('oracle.told()')) as string) as Noted;

/** Asks again until the expression is true, and tells what it was where that does not come. */
export async function until(page: Asked, expression: string, patience = 60_000): Promise<void> {
  const end = Date.now() + patience;
  let last: unknown;
  while (Date.now() < end) {
    last = await page.evaluate(`!!(${expression})`);
    if (last === true) return;
    await page.evaluate('oracle.soon()');
  }
  throw new Error(`not so: ${expression}, but ${JSON.stringify(last)}; ${JSON.stringify(await noted(page))}`);
}

/** Nothing is loading any more, in any element. */
export const settled = (page: Asked): Promise<void> => until(page, 'oracle.waiting().join() === ""');

/** A test that asks for more time keeps it. */
const atLeast = (test: Mocha.Test | undefined, time: number): void => {
  test?.timeout(Math.max(test.timeout(), time));
};

export interface Visit {
  readonly site: Site;
  readonly browser: Browser;
  /** A new visitor's page. */
  readonly page: Page;
  /** Opens a page with this markup. */
  open(html: string, headers?: Readonly<Record<string, string>>): Promise<void>;
}

/** Sets up the tests of a `describe`: one browser and one site, a visitor for each test. */
export function visits(
  options?: (site: Site) => LaunchOptions,
  more?: () => Promise<Readonly<Record<string, string>>>,
): Visit {
  let browser: Browser | undefined;
  let site: Site | undefined;
  let page: Page | undefined;

  const there = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('only while tests run');
    return thing;
  };
  before(async function () {
    this.timeout(240_000);
    site = await openSite(await more?.());
    browser = await launch(options?.(site));
  });
  beforeEach(async function () {
    // A busy machine is no fault of the kit.
    this.timeout(60_000);
    atLeast(this.currentTest, 120_000);
    there(site).hold(undefined);
    there(site).lose(undefined);
    there(site).slow(undefined);
    page = await (await there(browser).newContext()).newPage();
    page.setDefaultNavigationTimeout(60_000);
    // Last: what the page before had under way may still have arrived.
    there(site).reports.length = there(site).asked.length = 0;
  });
  afterEach(() => page?.context().close());
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    get site() {
      return there(site);
    },
    get browser() {
      return there(browser);
    },
    get page() {
      return there(page);
    },
    async open(html, headers) {
      await there(page).goto(there(site).origin + there(site).page(html, headers));
    },
  };
}

export interface EngineVisit {
  readonly site: Site;
  readonly page: EnginePage;
  open(html: string, headers?: Readonly<Record<string, string>>): Promise<void>;
}

/** As `visits`, in any engine: a new tab for each test, in one browser. */
export function visitsIn(engine: Engine): EngineVisit {
  let browser: EngineBrowser | undefined;
  let site: Site | undefined;
  let page: EnginePage | undefined;

  const there = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('only while tests run');
    return thing;
  };
  before(async function () {
    this.timeout(180_000);
    site = await openSite();
    browser = await engine.launch();
  });
  beforeEach(async function () {
    this.timeout(60_000);
    atLeast(this.currentTest, 120_000);
    there(site).hold(undefined);
    // The old one goes last: a browser without tabs ends.
    const old = page;
    page = await there(browser).newPage();
    await old?.close();
    there(site).reports.length = there(site).asked.length = 0;
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    get site() {
      return there(site);
    },
    get page() {
      return there(page);
    },
    async open(html, headers) {
      await there(page).goto(there(site).origin + there(site).page(html, headers));
    },
  };
}
