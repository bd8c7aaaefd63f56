// npm run accessibility: opens each peer's widget in Chromium and writes down what is seen, as Markdown.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArgs, ensureChromium } from '../../scripts/browsers.mjs';
import { directionOf, tabStops, watchMotion } from './probe.mjs';
import { serve } from './serve.mjs';

const cases = [
  ['survey', 'kit'],
  ['survey', 'posthog'],
  ['survey', 'shoelace'],
  ['feedback', 'kit'],
  ['feedback', 'sentry'],
  ['feedback', 'shoelace'],
  ['badge', 'kit'],
  ['badge', 'shoelace'],
  ['tier', 'kit'],
  ['tier', 'shoelace'],
];

const site = await serve(['kit', 'posthog', 'sentry', 'shoelace']);
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: chromiumArgs });
const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

async function open(widget, peer, dir) {
  const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 1000, height: 800 } });
  page.on('pageerror', (error) => console.error(`${peer}: ${error.message}`));
  await page.addInitScript(watchMotion);
  await page.goto(`${site.origin}/${peer}?widget=${widget}&dir=${dir}`);
  await page.waitForSelector('html[data-ready]', { timeout: 15_000 });
  await page.waitForTimeout(1000);
  return page;
}

const rows = [];
for (const [widget, peer] of cases) {
  const page = await open(widget, peer, 'ltr');
  const tree = await page.locator('body').ariaSnapshot();
  const motion = await page.evaluate(() => [...window.motion]);
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.map(({ id }) => id);
  });
  const stops = await tabStops(page);
  await page.close();
  const rtl = await open(widget, peer, 'rtl');
  const direction = await rtl.evaluate(directionOf);
  await rtl.close();
  rows.push({ widget, peer, tree, motion, faults, ...stops, direction });
}
await browser.close();
site.close();

for (const { widget, peer, tree, motion, faults, stops, takesFocus, direction } of rows) {
  console.log(`## ${widget}: ${peer}\n\n\`\`\`yaml\n${tree}\n\`\`\`\n`);
  console.log(`- tab stops: ${stops}${takesFocus ? ', focus inside at once' : ''}`);
  console.log(`- motion under reduced motion: ${motion.join(', ') || 'none'}`);
  console.log(`- axe: ${faults.join(', ') || 'none'}`);
  console.log(
    `- right to left: text ${direction.directions.join(' and ')}; 0 at ${direction.zero ?? '–'}, 10 at ${direction.ten ?? '–'}\n`,
  );
}
