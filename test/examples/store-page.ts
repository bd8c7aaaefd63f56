import type { Browser, Locator, Page } from 'playwright-core';
import { numberIn, seen } from '../e2e/shopper.js';
import type { Place } from './example.js';

/** What every example's page gives its elements: booleans, an array and an object. */
export const given = {
  attachments: true,
  topics: ['Coffee', 'Delivery', 'Rewards'],
  digitKeys: false,
  trigger: { event: 'order-completed', maxPerDay: 5 },
};

/** What stood on the page when the kit was defined: no element, or one of a page that was not or that was the framework's. */
export type Definition = 'no element' | 'markup' | 'mounted';

/** The page of an example, as a customer has it. */
export interface StorePage {
  readonly page: Page;
  /** What the console said that it should not, and what was thrown. */
  readonly troubles: readonly string[];
  visit(place: Place): Promise<void>;
  /** The points in the head of the page where no script runs. */
  withoutScripts(place: Place): Promise<number>;
  /** What elements that a server has rendered ask for when they are taken up, on a first visit. */
  askedAgain(place: Place): Promise<readonly string[]>;
  /** The points in the page's head. */
  balance(): Promise<number>;
  showsBalance(points: number): Promise<void>;
  given(): Promise<{ readonly properties: typeof given; readonly defined: Definition | undefined }>;
  /** Begins a message to the shop, and waits until it takes photos; gives the topics that are offered. */
  offered(): Promise<readonly string[]>;
  /** Buys something; resolves when the survey has asked. */
  buy(): Promise<void>;
  redeem(): Promise<void>;
  /** What the page's own listener made of the event. */
  heard(): Promise<string>;
  speak(language: string): Promise<void>;
  redeemButton(name: RegExp): Locator;
  close(): Promise<void>;
}

export async function openStorePage(browser: Browser, origin: string): Promise<StorePage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const troubles: string[] = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.text()} ${message.location().url}`);
  });
  await page.addInitScript(noteDefinition);
  const badge = page.locator('header loyalty-points-badge [part~="amount"]');
  const list = page.locator('loyalty-rewards-list');

  const visit = async ({ path, link }: Place): Promise<void> => {
    await page.goto(`${origin}${path}`);
    await page.locator('html[data-mounted]').waitFor();
    // Sooner it would be the browser that follows it, and not the framework.
    if (link !== undefined) await page.getByRole('link', { name: link, exact: true }).click();
  };

  return {
    page,
    troubles,
    visit,
    async withoutScripts({ path }) {
      const plain = await browser.newContext({ javaScriptEnabled: false });
      const still = await plain.newPage();
      await still.goto(`${origin}${path}`);
      const points = numberIn(await still.locator('header loyalty-points-badge [part~="amount"]').innerText());
      await plain.close();
      return points;
    },
    async askedAgain({ path }) {
      // Who has not been here before: with something kept on the device, it is also asked whose it is.
      const first = await browser.newContext();
      const fresh = await first.newPage();
      const asked: string[] = [];
      fresh.on('request', (request) => {
        const { pathname } = new URL(request.url());
        if (/\/(member|program|rewards)$/.test(pathname)) asked.push(pathname);
      });
      await fresh.goto(`${origin}${path}`);
      await fresh.waitForFunction(isTakenUp);
      await first.close();
      return asked;
    },
    async balance() {
      return numberIn(await seen(badge, /\d/));
    },
    async showsBalance(points) {
      await seen(badge, String(points));
    },
    async given() {
      await badge.waitFor();
      await page.waitForFunction(areDefined);
      return page.evaluate(readGiven);
    },
    async offered() {
      const form = page.locator('loyalty-feedback-form');
      await form.getByRole('radio').first().check();
      await form.locator('textarea').fill('The cup leaks.');
      await form.locator('[part~="attach"]').waitFor();
      const options = await form.locator('select option').allTextContents();
      return options.filter(Boolean);
    },
    async buy() {
      // It hears of the purchase from when it is defined.
      await page.waitForFunction(areDefined);
      await page.getByRole('button', { name: 'Buy Flat white' }).click();
      await page.locator('loyalty-nps-survey').getByRole('dialog').waitFor();
    },
    async redeem() {
      await list.getByRole('button', { name: 'Redeem Any hot drink' }).click();
      const dialog = list.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Redeem 100 stars', disabled: false }).click();
      await seen(dialog, 'Any hot drink is yours');
      await dialog.getByRole('button', { name: 'Close' }).click();
    },
    heard: () => seen(page.locator('#news'), /\S/),
    async speak(language) {
      await page.locator('select#language').selectOption(language);
    },
    redeemButton: (name) => list.getByRole('button', { name }).first(),
    close: () => context.close(),
  };
}

/** In the page, before any of its scripts. */
function noteDefinition(): void {
  const { define } = customElements;
  customElements.define = function (name, ...rest) {
    if (name === 'loyalty-feedback-form') {
      const { dataset } = document.documentElement;
      const isThere = document.querySelector(name) !== null;
      Object.assign(window, {
        definition: !isThere ? 'no element' : dataset['mounted'] === undefined ? 'markup' : 'mounted',
      });
    }
    define.call(this, name, ...rest);
  };
}

/** In the page: the elements have put their own styles in place of the server's. */
function isTakenUp(): boolean {
  const served = ['header loyalty-points-badge', 'loyalty-tier-progress', 'loyalty-rewards-list'];
  return served.every((each) => document.querySelector(each)?.shadowRoot?.querySelector('style') === null);
}

/**
 * In the page. A server's markup is there before any element, and each element may come by a file of its own, in any order.
 */
function areDefined(): boolean {
  return ['loyalty-feedback-form', 'loyalty-nps-survey'].every((tag) => document.querySelector(`${tag}:defined`));
}

/** In the page. */
function readGiven(): { properties: typeof given; defined: Definition | undefined } {
  const form = document.querySelector('loyalty-feedback-form') as unknown as Pick<
    typeof given,
    'attachments' | 'topics'
  >;
  const survey = document.querySelector('loyalty-nps-survey') as unknown as Pick<typeof given, 'digitKeys' | 'trigger'>;
  return {
    properties: {
      attachments: form.attachments,
      topics: form.topics,
      digitKeys: survey.digitKeys,
      trigger: survey.trigger,
    },
    defined: (window as unknown as { readonly definition?: Definition }).definition,
  };
}
