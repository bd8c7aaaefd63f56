import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import { documented } from '../support/manifest.js';
import { elementsIn, frame, show, storiesOf } from '../support/stories.js';

interface Setting {
  readonly name: string;
  readonly dir?: 'rtl';
  /** Of the page's `<html>`. */
  readonly style?: string;
}

interface Page {
  readonly name: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly settings: readonly Setting[];
}

/** WCAG 1.4.12: what readers may set, and nothing may be lost by it. */
const spaced = 'letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5';

const pages: readonly Page[] = [
  {
    // 1280 px at 400 %.
    name: '320 px',
    width: 320,
    settings: [{ name: 'as it is' }, { name: 'right to left', dir: 'rtl' }, { name: 'spaced out', style: spaced }],
  },
  {
    name: 'text of 200 %',
    width: 640,
    settings: [
      { name: 'as it is', style: 'font-size: 200%' },
      { name: 'right to left', style: 'font-size: 200%', dir: 'rtl' },
    ],
  },
];

const { documentElement: root } = document;

function* everything(from: ParentNode): Generator<HTMLElement> {
  for (const element of from.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* everything(element.shadowRoot);
  }
}

const told = (element: Element): string => element.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 120);

/** What has words, but not the room for them. */
function isCut(element: HTMLElement): boolean {
  if (element.closest('[part~=spoken]') || !element.textContent.trim()) return false;
  const { overflowX, overflowY, display } = getComputedStyle(element);
  if (display.startsWith('inline') && !display.includes('-')) return false;
  const isLost = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
  const holdsWords = /^(button|a|label|legend|dialog|td|th|dd|dt|p|h2|li)$/.test(element.localName);
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  const isWide = scrollWidth > clientWidth + 1 && (isLost(overflowX) || holdsWords);
  return isWide || (scrollHeight > clientHeight + 1 && isLost(overflowY));
}

function faultsOf(canvas: HTMLElement): readonly string[] {
  const faults: string[] = [];
  if (root.scrollWidth > root.clientWidth) {
    const box = canvas.getBoundingClientRect();
    const wide = elementsIn(canvas)
      .flatMap(({ renderRoot }) => [...everything(renderRoot)])
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > box.right + 1 || left < box.left - 1;
      });
    faults.push(`${root.scrollWidth} px wide: ${wide.slice(0, 3).map(told).join(' | ')}`);
  }
  for (const element of everything(canvas)) if (isCut(element)) faults.push(`cut: ${told(element)}`);
  return faults;
}

for (const { name, width, settings } of pages) {
  describe(`Nothing is lost at ${name}`, () => {
    before(async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      await setViewport({ width, height: 800 });
    });

    after(async () => {
      await emulateMedia({ reducedMotion: 'no-preference' });
      await setViewport({ width: 800, height: 600 });
    });

    afterEach(() => {
      root.removeAttribute('dir');
      root.removeAttribute('style');
    });

    for (const element of documented) {
      it(`by <${element.tagName}>`, async function () {
        this.timeout(120_000);
        const faults: string[] = [];
        for (const story of await storiesOf(element)) {
          const canvas = await show(story);
          for (const { name: setting, dir = 'ltr', style = '' } of settings) {
            root.dir = dir;
            root.style.cssText = style;
            await frame();
            for (const fault of faultsOf(canvas)) faults.push(`${story.name}, ${setting}: ${fault}`);
          }
          root.dir = 'ltr';
          root.style.cssText = '';
          canvas.remove();
        }
        expect(faults).to.deep.equal([]);
      });
    }
  });
}
