import { expect } from 'chai';
import type { Browser, Page } from 'playwright-core';
import { addressOf, launch, untilStill } from './story-shots.js';
import { storiesIn, storybookSite, type StorybookEntry, type StorybookSite } from './storybook-site.js';

/** What media queries must not take away, or must. */
interface Seen {
  /** Whether it is printed. */
  readonly buttons: readonly string[];
  readonly shadows: readonly string[];
  readonly moving: readonly string[];
  /** Of the text that is seen, as 0 (black) to 1 (white). */
  readonly lightest: number;
}

/** Runs in the page. */
function look(): Seen {
  const seen = { buttons: [] as string[], shadows: [] as string[], moving: [] as string[], lightest: 0 };
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (root === document || !element.checkVisibility()) continue;
      const { boxShadow, animationName, transitionDuration, color } = getComputedStyle(element);
      const name = `${element.localName} ${element.getAttribute('part') ?? ''}`;
      if (element.localName === 'button') seen.buttons.push(name);
      if (boxShadow !== 'none') seen.shadows.push(name);
      if (animationName !== 'none' || transitionDuration !== '0s') seen.moving.push(name);
      const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
      const scale = color.startsWith('color(') ? 1 : 255;
      const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
      if (isText) seen.lightest = Math.max(seen.lightest, Math.min(red, green, blue) / scale);
    }
  }
  return seen;
}

describe('Where a story is shown', () => {
  let site: StorybookSite;
  let browser: Browser;
  let page: Page;
  let stories: readonly StorybookEntry[];

  before(async function () {
    this.timeout(120_000);
    site = await storybookSite();
    browser = await launch();
    page = await browser.newPage();
    await page.addInitScript({ path: 'test/ci/at-rest.js' });
    await page.addInitScript('globalThis.__name = (named) => named');
    stories = storiesIn(site).filter(({ id }) => id.startsWith('elements-'));
  });

  after(() => browser.close());

  /** The first story of each element whose name says that everything is there, and what a member has paid for. */
  const chosen = () => stories.filter(({ name }) => /^(given|loaded|opened|redeemed|loaded coffee)$/i.test(name));

  async function open(story: StorybookEntry): Promise<void> {
    await page.goto(addressOf(site, story));
    await untilStill(page, story);
  }

  it('on paper: black text, no shadow, no movement, no button but the badge', async () => {
    expect(chosen()).not.to.deep.equal([]);
    for (const story of chosen()) {
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      await open(story);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const { buttons, shadows, moving, lightest } = await page.evaluate(look);
      expect(
        buttons.filter((name) => !name.includes('badge')),
        story.id,
      ).to.deep.equal([]);
      expect([...shadows, ...moving], story.id).to.deep.equal([]);
      expect(lightest, story.id).to.be.lessThan(0.6);
    }
  }).timeout(120_000);

  it('on paper: the code that was paid for', async () => {
    const [redeemed] = stories.filter(({ id }) => /rewards-list--redeemed$/.test(id));
    if (!redeemed) throw new Error('There is no story of a redeemed reward.');
    await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
    await open(redeemed);
    await page.emulateMedia({ media: 'print' });
    await page.locator('[part~=code]').first().waitFor({ state: 'visible' });
  }).timeout(60_000);

  it('with more contrast: quiet text is as strong as any', async () => {
    for (const story of chosen()) {
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', contrast: 'more' });
      await open(story);
      for (const part of ['details', 'milestone', 'ends', 'tier']) {
        const shown = page.locator(`loyalty-provider [part~=${part}], [part~=${part}]`).first();
        if ((await shown.count()) === 0) continue;
        expect(await shown.evaluate((element) => getComputedStyle(element).color), `${story.id} ${part}`).to.match(
          /^rgb\(0, 0, 0\)$|^color\(srgb 0 0 0\)$/,
        );
      }
    }
    await page.emulateMedia({ contrast: null });
  }).timeout(120_000);

  it('in forced colours: what is chosen, and how far a bar is, is not told by a colour that is gone', async () => {
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    for (const [id, selector] of [
      ['elements-tier-progress--given', '[part=fill]'],
      ['elements-nps-survey--loaded', '[value="9"] + *'],
    ] as const) {
      const [story] = stories.filter((each) => each.id === id);
      if (!story) continue;
      await open(story);
      const chosen = page.locator(selector).first();
      await chosen.click({ force: true });
      const [shown, around] = await chosen.evaluate((element) => [
        getComputedStyle(element).backgroundColor,
        getComputedStyle(document.body).backgroundColor,
      ]);
      expect(shown, id).not.to.equal(around);
    }
    await page.emulateMedia({ forcedColors: 'none' });
  }).timeout(60_000);
});
