// A designer's path as pictures, a step each: npm run designer-path -- folder
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backend, openSite } from '../hostile/page-site.js';
import { bothSchemes, lookAround, makeTheme, openDesigner, plainPage, visit } from './designer-path.js';
import { launch } from './story-shots.js';
import { storybookSite } from './storybook-site.js';

const [folder = '.scratch/designer-path'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const storybook = await storybookSite();
const shop = await openSite();
const browser = await launch();
const page = await openDesigner(browser);
const shoot = async (name: string) => {
  const path = join(folder, `${name}.png`);
  for (const frame of page.frames()) await frame.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path });
  console.log(path);
};

await lookAround(page, storybook, shoot);
const { css, width } = await makeTheme(page, shoot);
await visit(page, shop, plainPage('', 'light', width, backend()));
await shoot('8-plain-page-before');
for (const scheme of bothSchemes) {
  await visit(page, shop, plainPage(css, scheme, width, backend()));
  await shoot(`9-plain-page-${scheme}`);
}
await browser.close();
await shop.close();
