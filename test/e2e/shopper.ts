import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';

/** Somebody at a keyboard: no pointer is ever used. */
export interface Shopper {
  readonly page: Page;
  /** Every request so far, as `GET /api/coffee-stars/member`. */
  readonly requests: string[];
  /** What should never be: page errors, error messages, breaches of the content security policy. */
  readonly troubles: readonly string[];
  /** Presses Tab until the focus is there. */
  tabTo(target: Locator): Promise<void>;
  /** Walks there and presses Enter. */
  enter(target: Locator): Promise<void>;
  leave(): Promise<void>;
}

/** More stops than the page has. */
const patience = 150;

export async function openBrowser(...more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumArgs, ...more] });
}

/** A new visitor, with empty storage. */
export async function newShopper(browser: Browser): Promise<Shopper> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    requests.push(`${request.method()} ${pathname}${search}`);
  });

  const tabTo = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let stops = 0; stops < patience; stops += 1) {
      if (await target.evaluate((element) => element.matches(':focus'))) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`The keyboard does not lead to ${String(target)}`);
  };

  return {
    page,
    requests,
    troubles: await watchTroubles(context, page),
    tabTo,
    enter: async (target) => {
      await tabTo(target);
      await page.keyboard.press('Enter');
    },
    leave: () => context.close(),
  };
}

async function watchTroubles(context: BrowserContext, page: Page): Promise<readonly string[]> {
  const troubles: string[] = [];
  await context.exposeFunction('reportBreach', (breach: string) => troubles.push(breach));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportBreach } = window as unknown as { readonly reportBreach: (breach: string) => void };
      reportBreach(`${violatedDirective}: ${blockedURI}`);
    });
  });
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    // The browser's own note on an answer that was refused or cut off, which some tests plan.
    const isNetwork = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isNetwork) troubles.push(message.text());
  });
  return troubles;
}

/** Waits until it is there with this text, and gives the text as it is then. */
export async function seen(target: Locator, text: string | RegExp): Promise<string> {
  const found = target.filter({ hasText: text }).first();
  await found.waitFor();
  return (await found.textContent())?.replace(/\s+/g, ' ').trim() ?? '';
}

/** The first number in what is shown: "1,234 stars" is 1234. */
export const numberIn = (text: string): number => Number(/-?\d[\d,]*/.exec(text)?.[0].replaceAll(',', ''));
