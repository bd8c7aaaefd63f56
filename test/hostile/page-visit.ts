import { chromium, type Browser, type LaunchOptions, type Page } from 'playwright-core';
import { openSite, type Site } from './page-site.js';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';

/** What the oracle of a page has noted. */
export interface Noted {
  readonly errors: readonly string[];
  readonly warnings: readonly string[];
  readonly violations: readonly string[];
  readonly events: readonly Readonly<Record<string, unknown>>[];
}

export const launch = async ({ args = [], ...more }: LaunchOptions = {}): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumArgs, ...args], ...more });

export const noted = async (page: Pick<Page, 'evaluate'>): Promise<Noted> =>
  JSON.parse(await page.evaluate<string>('oracle.told()')) as Noted;

/** Asks again until the expression is true, and tells what it was where that does not come. */
export async function until(page: Pick<Page, 'evaluate'>, expression: string, patience = 30_000): Promise<void> {
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
export const settled = (page: Pick<Page, 'evaluate'>): Promise<void> => until(page, 'oracle.waiting().join() === ""');

export interface Visit {
  readonly site: Site;
  readonly browser: Browser;
  /** A new visitor's page. */
  readonly page: Page;
  /** Opens a page with this markup. */
  open(html: string, headers?: Readonly<Record<string, string>>): Promise<void>;
}

/** Sets up the tests of a `describe`: one browser and one site, a visitor for each test. */
export function visits(options?: (site: Site) => LaunchOptions): Visit {
  let browser: Browser | undefined;
  let site: Site | undefined;
  let page: Page | undefined;

  const there = <T>(thing: T | undefined): T => {
    if (!thing) throw new Error('only while tests run');
    return thing;
  };
  before(async function () {
    this.timeout(120_000);
    site = await openSite();
    browser = await launch(options?.(site));
  });
  beforeEach(async function () {
    // A busy machine is no fault of the kit.
    this.timeout(60_000);
    this.currentTest?.timeout(90_000);
    there(site).hold(undefined);
    there(site).reports.length = there(site).asked.length = 0;
    page = await (await there(browser).newContext()).newPage();
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
