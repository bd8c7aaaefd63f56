import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { addressOf, launch, untilStill } from './story-shots.js';
import { storiesIn, storybookSite, type StorybookSite } from './storybook-site.js';

/** What a screen reader is told, as it was when somebody last read through it. */
const folder = 'test/ci/accessibility-trees';

/** Set to write them anew. */
const isTaking = process.env['TAKE_TREES'] !== undefined;

/** The steps of each flow, as stories of its element. */
const flows = {
  'points-badge': ['pending', 'loaded', 'details-open', 'at-risk', 'guest', 'failed'],
  'tier-progress': ['pending', 'loaded', 'at-risk-loaded', 'benefits-open', 'whichever-comes-first', 'guest', 'failed'],
  'rewards-list': [
    ...['pending', 'loaded', 'controls', 'found', 'nothing-fits', 'confirm', 'choose-amount', 'amount-too-high'],
    ...['sending', 'changed', 'redeemed', 'asked-to-undo', 'undone', 'refused', 'guest', 'failed'],
  ],
  'your-rewards': ['loaded', 'code', 'copied', 'asked-to-undo', 'undone', 'empty', 'guest'],
  'nps-survey': ['loaded', 'follow-up', 'missing', 'sending', 'not-sent', 'thanks', 'modal', 'popover', 'restored'],
  'csat-survey': ['loaded'],
  'ces-survey': ['loaded'],
  'expectation-survey': ['loaded'],
  'feedback-form': [
    ...['first-question', 'opened', 'problems', 'short-message', 'files', 'privacy', 'restored'],
    ...['sending', 'offline', 'rejected', 'sent'],
  ],
};

describe('What a screen reader is told, step by step', () => {
  let site: StorybookSite;
  let browser: Browser;
  let page: Page;
  let session: CDPSession;

  before(async function () {
    this.timeout(120_000);
    site = await storybookSite();
    browser = await launch();
    const context = await browser.newContext({
      viewport: { width: 768, height: 1100 },
      reducedMotion: 'reduce',
      locale: 'en-US',
      timezoneId: 'Europe/Zurich',
    });
    page = await context.newPage();
    session = await context.newCDPSession(page);
    await page.addInitScript({ path: 'test/ci/at-rest.js' });
  });

  after(() => browser.close());

  async function treeOf(id: string): Promise<string> {
    const story = storiesIn(site).find((each) => each.id === id);
    if (!story) throw new Error(`There is no story ${id}.`);
    // Nobody has ever been here.
    await page.goto('about:blank');
    const storageTypes = 'indexeddb,local_storage';
    await session.send('Storage.clearDataForOrigin', { origin: site.origin, storageTypes });
    await page.goto(addressOf(site, story));
    await untilStill(page, story);
    return (await page.locator('body').ariaSnapshot()).replaceAll(site.origin, '');
  }

  for (const [noun, steps] of Object.entries(flows)) {
    it(`<loyalty-${noun}>`, async () => {
      const told: string[] = [];
      for (const step of steps) told.push(`## ${step}\n\n${await treeOf(`elements-${noun}--${step}`)}\n`);
      const text = told.join('\n');
      const file = `${folder}/${noun}.txt`;
      if (isTaking) {
        mkdirSync(folder, { recursive: true });
        writeFileSync(file, text);
      }
      expect(existsSync(file), `${file} is there`).to.equal(true);
      expect(text).to.equal(readFileSync(file, 'utf8'));
    }).timeout(120_000);
  }
});
