import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from '@open-wc/testing';
import 'axe-core';
import type Axe from 'axe-core';
import '../../src/define.js';
import { documented } from '../support/manifest.js';
import { frame, show, storiesOf } from '../support/stories.js';

/** Axe is a script, which makes a global of itself. */
declare const axe: typeof Axe;

/** WCAG 2.2 A and AA, with what was there before it. Target size (2.5.8) is among `wcag22aa`. */
const rules = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations' as const],
};

interface Setting {
  readonly name: string;
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
  /** In CSS pixels; the narrowest that the kit promises is 240. */
  readonly width: number;
  readonly forced?: true;
}

const settings: readonly Setting[] = [
  { name: 'light', scheme: 'light', dir: 'ltr', width: 768 },
  { name: 'dark', scheme: 'dark', dir: 'ltr', width: 768 },
  { name: 'right to left, narrow', scheme: 'light', dir: 'rtl', width: 240 },
  { name: 'forced colours', scheme: 'light', dir: 'ltr', width: 320, forced: true },
];

const { documentElement: root, body } = document;

async function apply(canvas: HTMLElement, { scheme, dir, width, forced }: Setting): Promise<void> {
  root.dir = dir;
  root.lang = dir === 'rtl' ? 'ar' : 'en';
  root.style.colorScheme = scheme;
  body.style.cssText = 'background: Canvas; color: CanvasText';
  canvas.style.inlineSize = `${width}px`;
  if (matchMedia('(forced-colors: active)').matches !== !!forced) {
    await executeServerCommand('forced-colors', forced ? 'active' : 'none');
    await waitUntil(() => matchMedia('(forced-colors: active)').matches === !!forced, 'the colours are as they were');
  }
}

async function faultsOf(canvas: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(canvas, rules);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ failureSummary, html }) => `${id}: ${failureSummary}\n${html}`),
  );
}

describe('Every story is accessible', () => {
  // Half of a change of colour has no contrast of its own.
  before(() => emulateMedia({ reducedMotion: 'reduce' }));

  after(async () => {
    await executeServerCommand('forced-colors', 'none');
    await emulateMedia({ reducedMotion: 'no-preference' });
    root.removeAttribute('style');
    root.removeAttribute('dir');
    root.lang = 'en';
  });

  for (const element of documented) {
    it(`<${element.tagName}>`, async function () {
      this.timeout(120_000);
      const faults: string[] = [];
      for (const story of await storiesOf(element)) {
        const canvas = await show(story);
        for (const setting of settings) {
          await apply(canvas, setting);
          await frame();
          for (const fault of await faultsOf(canvas)) faults.push(`${story.name}, ${setting.name}: ${fault}`);
        }
        canvas.remove();
      }
      if (faults.length > 0) throw new Error(faults.join('\n\n'));
    });
  }
});
