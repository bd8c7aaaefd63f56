import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'chai';
import { fileOf, madeWith, orphans, thisBrowser } from './baseline-files.js';
import { readPng, writePng, type Picture } from './picture.js';
import { difference, strict, wide } from './sheet-difference.js';
import { launch, openStudio, type Sheet } from './story-shots.js';
import { storiesIn, storybookSite, type StorybookEntry } from './storybook-site.js';

/** Where what differs is left to be looked at; not in the repository. */
const found = '.scratch/baselines';

const site = await storybookSite();
const browser = await launch();
const stories = storiesIn(site);
const here = thisBrowser(browser.version());
const isSame = JSON.stringify(here) === JSON.stringify(madeWith());
const tolerance = isSame ? strict : wide;

rmSync(found, { recursive: true, force: true });
const studio = openStudio(browser, site);
const shots = new Map<string, Promise<readonly Sheet[]>>();

/** The sheets of a story; those of the next ones are taken meanwhile. */
async function sheetsOf(story: StorybookEntry): Promise<readonly Sheet[]> {
  const index = stories.indexOf(story);
  for (const next of stories.slice(index, index + 4)) {
    if (shots.has(next.id)) continue;
    const shot = studio.shoot(next);
    shot.catch(() => undefined);
    shots.set(next.id, shot);
  }
  return (await shots.get(story.id)) ?? [];
}

function keep(id: string, width: number, kind: string, picture: Picture): void {
  const file = fileOf(id, width, found).replace('.png', `.${kind}.png`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, writePng(picture));
}

/** What is otherwise than in the story's baseline. */
function faultsOf(id: string, { width, picture }: Sheet): readonly string[] {
  const file = fileOf(id, width);
  if (!existsSync(file)) {
    keep(id, width, 'actual', picture);
    return [`${file} is missing: npm run baselines -- ${id}`];
  }
  const { faults, picture: shown } = difference({ width, picture }, readPng(readFileSync(file)), tolerance);
  if (faults.length > 0) {
    keep(id, width, 'actual', picture);
    keep(id, width, 'difference', shown);
  }
  return faults;
}

describe(`Every story looks as its baseline (${isSame ? 'strict' : 'wide'} tolerance)`, () => {
  after(async () => {
    await browser.close();
  });

  for (const story of stories) {
    const { id } = story;

    it(id, async () => {
      const faults = (await sheetsOf(story)).flatMap((sheet) => faultsOf(id, sheet));
      if (faults.length === 0) return;
      // What is different only once is no fault.
      const again = await studio.shoot(story);
      expect(again.flatMap((sheet) => faultsOf(id, sheet))).to.deep.equal([]);
    }).timeout(600_000);
  }

  it('has no baseline without a story', () => {
    expect(orphans(stories)).to.deep.equal([]);
  });
});
