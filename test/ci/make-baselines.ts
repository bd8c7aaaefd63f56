// Takes the baselines anew: npm run baselines [-- part of a story's id …]. Deletes those that have no story any more.
import { launch, openStudio } from './story-shots.js';
import { fileOf, forgetOthers, noteBrowser } from './baseline-files.js';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { storiesIn, storybookSite, type StorybookEntry } from './storybook-site.js';
import { writePng } from './picture.js';

const parts = process.argv.slice(2);
const site = await storybookSite();
const browser = await launch();
const all = storiesIn(site);
const stories = all.filter(({ id }) => parts.length === 0 || parts.some((part) => id.includes(part)));
let bytes = 0;
const failed: string[] = [];

const studio = openStudio(browser, site);

async function take(story: StorybookEntry): Promise<void> {
  for (const { width, picture } of await studio.shoot(story)) {
    const file = fileOf(story.id, width);
    const png = writePng(picture);
    bytes += png.length;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, png);
  }
}

await Promise.all(
  stories.map((story) => take(story).catch((error: unknown) => failed.push(`${story.id}: ${String(error)}`))),
);

if (parts.length === 0) {
  forgetOthers(all);
  noteBrowser(browser.version());
}
await browser.close();
console.log(`${stories.length} stories, ${(bytes / 1024 / 1024).toFixed(1)} MiB`);
if (failed.length > 0) {
  console.error(`Not taken:\n${failed.join('\n')}`);
  process.exitCode = 1;
}
