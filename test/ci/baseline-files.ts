import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widths } from './story-shots.js';
import type { StorybookEntry } from './storybook-site.js';

const folder = 'test/baselines';
const origin = join(folder, 'made-with.json');

/** What the baselines were made with. */
export interface MadeWith {
  /** Major version. */
  readonly chromium: number;
  readonly platform: string;
}

/** Where the sheet of a story is: a folder for each page of Storybook. */
export const fileOf = (id: string, width: number, root = folder): string =>
  join(root, `${id.replace('--', '/')}-${width}.png`);

export const thisBrowser = (version: string): MadeWith => ({
  chromium: Number.parseInt(version, 10),
  platform: process.platform,
});

export const madeWith = (): MadeWith => JSON.parse(readFileSync(origin, 'utf8')) as MadeWith;

export function noteBrowser(version: string): void {
  writeFileSync(origin, `${JSON.stringify(thisBrowser(version))}\n`);
}

/** Sheets of stories that are there no more. */
export function orphans(stories: readonly StorybookEntry[]): readonly string[] {
  if (!existsSync(folder)) return [];
  const known = new Set(stories.flatMap(({ id }) => widths.map((width) => fileOf(id, width))));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => file.endsWith('.png') && !known.has(file));
}

export function forgetOthers(stories: readonly StorybookEntry[]): void {
  for (const file of orphans(stories)) rmSync(file);
}
