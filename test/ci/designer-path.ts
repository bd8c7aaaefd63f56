import { readFileSync } from 'node:fs';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Site } from '../hostile/page-site.js';
import type { StorybookSite } from './storybook-site.js';

/** What a designer sees of the widgets: of each thing in them how it looks. */
export type Look = readonly string[];

/** A theme as it left Storybook, and what the widgets looked like there. */
export interface Taken {
  readonly css: string;
  readonly dtcg: string;
  /** Of the preview, in px. */
  readonly width: number;
  readonly looks: Readonly<Record<Scheme, Look>>;
  readonly pictures: Readonly<Record<Scheme, Readonly<Record<string, Buffer>>>>;
}

export type Scheme = 'light' | 'dark';
export const bothSchemes = ['light', 'dark'] as const;

/** The widgets whose pictures are compared. */
const pictured = ['points-badge', 'tier-progress', 'rewards-list', 'nps-survey', 'feedback-form'] as const;

/** Takes the picture of a step, where somebody wants to see it. */
export type Shoot = (name: string) => Promise<unknown>;

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="800" height="600" fill="#c9a227"/></svg>`;

/** Who may use the clipboard. Pictures of rewards are alike everywhere, and nothing moves. */
export async function openDesigner(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.route('**/images/**', (route) => route.fulfill({ body: drawing, contentType: 'image/svg+xml' }));
  return page;
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('#storybook-preview-iframe');

/** Opens an entry of the sidebar, as by a press on its component. */
async function choose(page: Page, component: string, inFrame: string): Promise<void> {
  await page.locator(`[data-item-id="${component}"]`).getByRole('button').first().click();
  await frameOf(page).locator(inFrame).first().waitFor();
}

async function pick(page: Page, tool: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${tool} `) }).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
}

/** Opens Storybook, chooses a widget, and has the toolbar change the page around it: what became of the page. */
export async function lookAround(page: Page, { origin }: StorybookSite, shoot: Shoot) {
  await page.goto(origin);
  await frameOf(page).getByRole('heading', { name: 'Start here' }).waitFor();
  await shoot('1-storybook');
  await choose(page, 'elements-tier-progress', 'loyalty-tier-progress');
  await page.locator('[data-item-id="elements-tier-progress--loaded"]').getByRole('link').click();
  const widget = frameOf(page).locator('#storybook-root loyalty-tier-progress').first();
  await widget.getByText('to Gold').waitFor();
  await shoot('2-a-widget');
  await pick(page, 'Theme', 'Dark');
  await pick(page, 'Direction', 'Right to left');
  await pick(page, 'Language', '日本語');
  await pick(page, 'Width', '320 px');
  await frameOf(page).locator('[data-width="320px"]').waitFor();
  await widget.getByText('Gold').first().waitFor();
  const seen = await widget.evaluate((element) => {
    const { direction, colorScheme } = getComputedStyle(element);
    return {
      direction,
      colorScheme,
      language: element.closest('[lang]')?.getAttribute('lang'),
      width: element.closest('[data-width]')?.getBoundingClientRect().width,
      says: element.shadowRoot?.textContent ?? '',
    };
  });
  await shoot('3-toolbar');
  await pick(page, 'Theme', 'As the system');
  await pick(page, 'Direction', 'As the language');
  await pick(page, 'Language', 'English');
  await pick(page, 'Width', 'Full');
  return seen;
}

/** Makes a theme on the page for it, and takes it away through clipboard and download. */
export async function makeTheme(page: Page, shoot: Shoot): Promise<Taken> {
  await choose(page, 'guides-make-a-theme', 'theme-editor');
  const frame = frameOf(page);
  // The host's own font, as the plain page has it.
  await frame.locator('body').evaluate((body) => body.style.setProperty('font-family', 'sans-serif'));
  await filled((tag) => frame.locator(tag));
  await shoot('4-theme-page');
  await frame.getByRole('button', { name: 'warm' }).click();
  await frame.getByLabel('Accent, light', { exact: true }).fill('#c2a');
  await frame.getByText('Too little contrast').waitFor();
  await shoot('5-too-little-contrast');
  await frame.getByLabel('Accent, light', { exact: true }).fill('#a0237a');
  await frame.getByLabel('Accent, dark', { exact: true }).fill('#ffa3dc');
  await frame.getByLabel(/^Radius/).fill('1.5em');
  await frame.getByText('Enough contrast in all').waitFor();
  await frame.getByLabel('Dark by').selectOption('class');
  const shown = frame.locator('[data-page]');
  const width = await shown.evaluate((element) => element.getBoundingClientRect().width);
  const looks: Partial<Record<Scheme, Look>> = {};
  const pictures: Partial<Record<Scheme, Readonly<Record<string, Buffer>>>> = {};
  for (const scheme of bothSchemes) {
    await frame.getByLabel('The widgets are shown').selectOption(scheme);
    looks[scheme] = await shown.evaluate(lookOf);
    pictures[scheme] = await picturesOf((tag) => frame.locator(tag));
    await shoot(`6-edited-${scheme}`);
  }
  await frame.getByRole('button', { name: 'Copy CSS' }).click();
  await frame.getByText('CSS: copied.').waitFor();
  const css = await page.evaluate(() => navigator.clipboard.readText());
  const download = page.waitForEvent('download');
  await frame.getByRole('button', { name: 'Download Design tokens (DTCG 2025.10)' }).click();
  const dtcg = readFileSync(await (await download).path(), 'utf8');
  await shoot('7-exported');
  return { css, dtcg, width, looks, pictures } as Taken;
}

const widgetsOf = (markup: string) =>
  ['tier-progress', 'rewards-list page-size="3"', 'your-rewards', 'nps-survey', 'csat-survey', 'ces-survey']
    .concat('expectation-survey', 'feedback-form')
    .reduce((all, each) => `${all}\n<loyalty-${each}></loyalty-${each.split(' ')[0] ?? ''}>`, markup);

/** A page of plain HTML: the script of one file, the widgets, and the CSS that was pasted. */
export function plainPage(css: string, scheme: Scheme, width: number, backend: string): string {
  const token = `e30.${btoa(JSON.stringify({ sub: 'm' }))}.x`;
  const [page, text] = scheme === 'dark' ? ['#121212', '#fff'] : ['#fff', '#000'];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A shop</title>
    <style>${css}</style>
    <style>
      body { margin: 0; background: ${page}; color: ${text}; font: 16px/1.5 sans-serif; }
      main { display: grid; gap: 2rem; box-sizing: border-box; inline-size: ${width}px; padding: 1.5rem; }
      main > div > * { display: block; margin-block-end: 2rem; }
    </style>
    <script>window.LoyaltyElements = [{ getToken: async () => '${token}' }];</script>
    <script src="/kit.js" data-base-url="${backend}" defer></script>
  </head>
  <body>
    <main class="${scheme}"><div>
      ${widgetsOf('<loyalty-points-badge size="hero" show="value expiring"></loyalty-points-badge>')}
    </div></main>
  </body>
</html>`;
}

/** What a plain page of the shop looks like. */
export async function visit(page: Page, site: Site, html: string) {
  await page.goto(site.origin + site.page(html));
  await filled((tag) => page.locator(tag));
  return { look: await page.locator('main').evaluate(lookOf), pictures: await picturesOf((tag) => page.locator(tag)) };
}

type Find = (tag: string) => ReturnType<Page['locator']>;

async function filled(find: Find): Promise<void> {
  await find('loyalty-points-badge').getByText('276').first().waitFor();
  await find('loyalty-points-badge').getByText('expire').waitFor();
  await find('loyalty-tier-progress').getByText('to Gold').waitFor();
  await find('loyalty-rewards-list').getByText('Oat cookie').waitFor();
  await find('loyalty-your-rewards').getByText('Nothing redeemed yet').waitFor();
  await find('loyalty-feedback-form').getByText('Praise').waitFor();
  for (const kind of ['nps', 'csat', 'ces', 'expectation'])
    await find(`loyalty-${kind}-survey`).getByRole('button', { name: 'Continue' }).waitFor();
}

async function picturesOf(find: Find): Promise<Readonly<Record<string, Buffer>>> {
  const taken: Record<string, Buffer> = {};
  for (const noun of pictured) taken[noun] = await find(`loyalty-${noun}`).screenshot({ animations: 'disabled' });
  return taken;
}

/** Runs in the page: how each thing in the widgets looks, in the order of the page. */
function lookOf(root: Element): string[] {
  const seen: string[] = [];
  const roots: ParentNode[] = [...root.querySelectorAll('*:not(loyalty-provider)')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  for (const shadow of roots) {
    for (const element of shadow.querySelectorAll('*')) {
      const style = getComputedStyle(element);
      const told = ['color', 'background-color', 'border-top-color', 'border-start-start-radius', 'box-shadow']
        .concat('font-size', 'font-weight', 'inline-size', 'block-size', 'accent-color', 'outline-color')
        .map((name) => style.getPropertyValue(name));
      seen.push(`${element.localName} ${element.getAttribute('part') ?? ''}: ${told.join(' | ')}`);
    }
  }
  return seen;
}
