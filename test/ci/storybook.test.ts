import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { storybookSite, type StorybookSite } from './storybook-site.js';

/** What Storybook keeps in the frame of a story. */
interface Frame {
  readonly __STORYBOOK_PREVIEW__?: { readonly currentRender?: { readonly phase?: string } };
}

const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));

/** A part that each element has when it has something to show. */
const filled = {
  'loyalty-points-badge': 'amount',
  'loyalty-tier-progress': 'sentence',
  'loyalty-rewards-list': 'card',
  'loyalty-nps-survey': 'scale',
  'loyalty-feedback-form': 'choice',
};

describe('Storybook', () => {
  let site: StorybookSite;
  let browser: Browser;
  let page: Page;
  const troubles: string[] = [];

  before(async function () {
    this.timeout(120_000);
    site = await storybookSite();
    browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
    page = await browser.newPage();
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(`${message.text()} ${message.location().url}`);
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== site.origin && !request.url().startsWith('data:')) {
        troubles.push(`asks another host: ${request.url()}`);
      }
    });
  });

  after(async () => {
    await browser.close();
  });

  /** Opens a story or a page of documentation, and waits until it is played. */
  async function open(id: string, viewMode: string): Promise<void> {
    await page.goto(`${site.origin}/iframe.html?viewMode=${viewMode}&id=${id}`);
    await page.waitForSelector('body.sb-show-main:not(.sb-show-preparing-docs):not(.sb-show-preparing-story)');
    expect(troubles.splice(0), id).to.deep.equal([]);
  }

  it('opens at the start page', async () => {
    await page.goto(site.origin);
    await page.frameLocator('#storybook-preview-iframe').getByRole('heading', { name: 'Start here' }).waitFor();
  }).timeout(30_000);

  it('opens every guide, with its examples', async () => {
    const guides = site.entries.filter(({ id, type }) => type === 'docs' && id.startsWith('guides-'));
    expect(guides).not.to.deep.equal([]);
    for (const { id, tags } of guides) {
      await open(id, 'docs');
      // Some guides are of code alone.
      const isText = tags?.includes('unattached-mdx');
      await page
        .locator(isText ? 'h1' : '.docs-story loyalty-provider')
        .first()
        .waitFor({ state: 'attached' });
      expect(troubles.splice(0), id).to.deep.equal([]);
    }
  }).timeout(120_000);

  it('plays every flow to its end', async () => {
    const flows = site.entries.filter(({ id, type }) => type === 'story' && id.startsWith('flows-'));
    expect(flows).not.to.deep.equal([]);
    for (const { id } of flows) {
      await open(id, 'story');
      const phase = await page.waitForFunction(() => {
        const now = (globalThis as Frame).__STORYBOOK_PREVIEW__?.currentRender?.phase;
        return now === 'finished' || now === 'errored' ? now : false;
      });
      expect(await phase.jsonValue(), `${id}: ${await page.locator('#error-message').innerText()}`).to.equal(
        'finished',
      );
    }
  }).timeout(120_000);

  it('changes the page by its toolbar, in stories and in documentation', async () => {
    for (const [id, viewMode] of [
      ['elements-provider--loaded-coffee', 'story'],
      ['elements-provider--docs', 'docs'],
    ] as const) {
      const globals = 'theme:dark;direction:rtl;language:zh-CN;width:320px;scenario:hotel-nights_mid';
      await open(`${id}&globals=${globals}`, viewMode);
      const badge = page.locator('loyalty-points-badge').first();
      await badge.getByText('10,300').waitFor();
      await badge.getByText('到账').waitFor();
      const seen = await badge.evaluate((element) => {
        const { direction, colorScheme } = getComputedStyle(element);
        const width = element.closest('[data-width]')?.getBoundingClientRect().width;
        return [direction, element.closest('[lang]')?.getAttribute('lang'), colorScheme, width];
      });
      expect(seen, id).to.deep.equal(['rtl', 'zh-CN', 'dark', 320]);
    }
  }).timeout(60_000);

  for (const host of ['arabic-grocery', 'electronics-shop', 'fashion-shop', 'game-shop']) {
    it(`shows the page of ${host}, filled and within its width on every device`, async () => {
      const [story] = site.entries.filter(({ id }) => id.startsWith(`host-pages-${host}--`));
      for (const width of [320, 768, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        await open(story?.id ?? host, 'story');
        for (const [tag, part] of Object.entries(filled))
          await page.locator(`${tag} [part~="${part}"]`).first().waitFor();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width}`).to.equal(width);
      }
    }).timeout(120_000);
  }

  for (const file of files) {
    const tag = `loyalty-${file.replace('.stories.ts', '')}`;
    const slug = file.replace('.stories.ts', '');

    it(`shows every state of <${tag}>`, async () => {
      const stories = site.entries.filter(({ id, type }) => type === 'story' && id.startsWith(`elements-${slug}--`));
      expect(stories).not.to.deep.equal([]);
      for (const { id } of stories) {
        await open(id, 'story');
        await page.locator(`#storybook-root ${tag}`).first().waitFor({ state: 'attached' });
      }
    }).timeout(120_000);

    it(`documents <${tag}>, with a control for each attribute`, async () => {
      await open(`elements-${slug}--docs`, 'docs');
      const table = page.locator('.docblock-argstable').first();
      await table.getByText('attributes', { exact: true }).first().waitFor();
      expect(await table.locator('input, textarea, select, button').count()).to.be.greaterThan(0);
    }).timeout(60_000);
  }
});
