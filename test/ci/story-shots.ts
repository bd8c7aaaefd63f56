import { chromium, type Browser, type CDPSession, type Page } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { coarse, emptyPicture, paste, readPng, type Picture } from './picture.js';
import { drawingsOnly, type StorybookEntry, type StorybookSite } from './storybook-site.js';

export const widths = [320, 1280] as const;

/** The four looks of each width, in the order in which a sheet has them. */
export const looks = [
  { name: 'light', colorScheme: 'light', dir: 'ltr' },
  { name: 'light, right to left', colorScheme: 'light', dir: 'rtl' },
  { name: 'dark', colorScheme: 'dark', dir: 'ltr' },
  { name: 'dark, right to left', colorScheme: 'dark', dir: 'rtl' },
] as const;

/** Where a look is in the sheet of its width: narrow ones stand side by side, wide ones one below the other. */
export const placeOf = (width: number, height: number, index: number): readonly [left: number, top: number] =>
  width < 640 ? [index * width, 0] : [0, index * height];

/** A story in one width, in all its looks. */
export interface Sheet {
  readonly width: number;
  readonly picture: Picture;
}

/** What is further down is not looked at. */
const tallest = 1100;

/** Text is drawn alike on every machine, as far as a browser can promise that. */
const steady = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];

declare const atRest: {
  /** Resolves with what the story looks like in markup. */
  untilStill(mayWait: boolean): Promise<string>;
  look(): string;
  bottom(): number;
};

export const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await ensureChromium(), args: [...chromiumArgs, ...steady] });

/** Takes the sheets of one story after the other. */
export interface Camera {
  shoot(story: StorybookEntry): Promise<readonly Sheet[]>;
}

async function openCamera(browser: Browser, site: StorybookSite): Promise<Camera> {
  const context = await browser.newContext({
    viewport: { width: widths[0], height: tallest },
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'Europe/Zurich',
    extraHTTPHeaders: { [drawingsOnly]: 'yes' },
  });
  await context.addInitScript({ path: 'test/ci/at-rest.js' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return {
    async shoot(story) {
      // The page of the story before lets go of what it has stored, so that nobody has ever been here.
      await page.goto('about:blank');
      await session.send('Storage.clearDataForOrigin', {
        origin: site.origin,
        storageTypes: 'indexeddb,local_storage',
      });
      await page.goto(addressOf(site, story), { waitUntil: 'commit' });
      const sheets: Sheet[] = [];
      for (const width of widths) sheets.push({ width, picture: await stillSheet(page, session, width, story) });
      return sheets;
    },
  };
}

/** A story alone. Its accessibility is looked at by another test. */
export const addressOf = ({ origin }: StorybookSite, { id }: StorybookEntry): string =>
  `${origin}/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`;

/** Resolves with the markup of a story when it is played and changes no more. The page has `at-rest.js`. */
export async function untilStill(page: Page, { name }: StorybookEntry): Promise<string> {
  await page.waitForFunction(() => document.getElementById('storybook-root'));
  return page.evaluate((mayWait) => atRest.untilStill(mayWait), /pending/i.test(name));
}

/** What goes on behind a story takes its time on a busy machine: a sheet counts when nothing has changed meanwhile. */
async function stillSheet(page: Page, session: CDPSession, width: number, story: StorybookEntry): Promise<Picture> {
  await page.setViewportSize({ width, height: tallest });
  let before = await untilStill(page, story);
  for (let tries = 1; ; tries += 1) {
    const picture = await sheet(page, session, width);
    if ((await page.evaluate(() => atRest.look())) === before || tries === 4) return picture;
    before = await untilStill(page, story);
  }
}

async function sheet(page: Page, session: CDPSession, width: number): Promise<Picture> {
  const shots: Picture[] = [];
  // A line of margin shows what is too far down.
  const height = Math.min(tallest, (await page.evaluate(() => atRest.bottom())) + 16);
  for (const { colorScheme, dir } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(async (now) => {
      document.documentElement.dir = now;
      await new Promise(requestAnimationFrame);
    }, dir);
    const { data } = await session.send('Page.captureScreenshot', {
      clip: { x: 0, y: 0, width, height, scale: 1 },
      optimizeForSpeed: true,
    });
    shots.push(readPng(Buffer.from(data, 'base64')));
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(() => {
    document.documentElement.dir = 'ltr';
  });
  const last = placeOf(width, height, looks.length - 1);
  const whole = emptyPicture(last[0] + width, last[1] + height);
  shots.forEach((shot, index) => paste(whole, shot, ...placeOf(width, height, index)));
  return coarse(whole);
}

/** Two cameras, which take turns. */
export function openStudio(browser: Browser, site: StorybookSite): Camera {
  const lanes = Array.from({ length: 2 }, () => ({ camera: openCamera(browser, site), last: Promise.resolve() }));
  return {
    shoot(story) {
      const lane = lanes.shift() as (typeof lanes)[number];
      lanes.push(lane);
      const sheets = lane.last.then(async () => (await lane.camera).shoot(story));
      lane.last = sheets.then(
        () => undefined,
        () => undefined,
      );
      return sheets;
    },
  };
}
